import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { softmaxLoss } from './View.tsx';

export default inEnglish(softmaxLoss, words);
