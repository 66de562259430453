import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { klDiscrete } from './View.tsx';

export default inEnglish(klDiscrete, words);
