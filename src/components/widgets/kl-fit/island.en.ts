import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { klFit } from './View.tsx';

export default inEnglish(klFit, words);
