import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { jointEntropy } from './View.tsx';

export default inKorean(jointEntropy, words);
