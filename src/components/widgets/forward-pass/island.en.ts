import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { forwardPass } from './View.tsx';

export default inEnglish(forwardPass, words);
