import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { softmaxEntropy } from './View.tsx';

export default inEnglish(softmaxEntropy, words);
