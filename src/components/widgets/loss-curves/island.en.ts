import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { lossCurves } from './View.tsx';

export default inEnglish(lossCurves, words);
