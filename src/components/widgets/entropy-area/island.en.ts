import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { entropyArea } from './View.tsx';

export default inEnglish(entropyArea, words);
