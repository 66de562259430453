import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { confidentMistake } from './View.tsx';

export default inEnglish(confidentMistake, words);
