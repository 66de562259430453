import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { batchLoss } from './View.tsx';

export default inKorean(batchLoss, words);
