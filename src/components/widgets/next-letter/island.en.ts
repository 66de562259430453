import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { nextLetter } from './View.tsx';

export default inEnglish(nextLetter, words);
