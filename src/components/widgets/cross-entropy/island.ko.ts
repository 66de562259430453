import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { crossEntropyBlocks } from './View.tsx';

export default inKorean(crossEntropyBlocks, words);
