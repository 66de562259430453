import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { additivity } from './View.tsx';

export default inEnglish(additivity, words);
