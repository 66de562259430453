import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { prefixCode } from './View.tsx';

export default inEnglish(prefixCode, words);
