import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { monteCarloKl } from './View.tsx';

export default inEnglish(monteCarloKl, words);
