import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { crossEntropyBlocks } from './View.tsx';

export default inEnglish(crossEntropyBlocks, words);
