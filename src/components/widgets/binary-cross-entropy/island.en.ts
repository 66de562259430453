import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { bce } from './View.tsx';

export default inEnglish(bce, words);
