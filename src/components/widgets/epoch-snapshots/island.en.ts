import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { epochSnapshots } from './View.tsx';

export default inEnglish(epochSnapshots, words);
