import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { softmaxLoss } from './View.tsx';

export default inKorean(softmaxLoss, words);
