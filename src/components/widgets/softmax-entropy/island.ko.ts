import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { softmaxEntropy } from './View.tsx';

export default inKorean(softmaxEntropy, words);
