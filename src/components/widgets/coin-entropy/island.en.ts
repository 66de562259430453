import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { coin } from './View.tsx';

export default inEnglish(coin, words);
