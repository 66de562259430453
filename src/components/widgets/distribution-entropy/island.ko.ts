import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { distributionEntropy } from './View.tsx';

export default inKorean(distributionEntropy, words);
