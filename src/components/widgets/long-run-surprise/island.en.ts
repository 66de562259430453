import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { longRunSurprise } from './View.tsx';

export default inEnglish(longRunSurprise, words);
