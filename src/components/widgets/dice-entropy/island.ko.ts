import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { diceEntropy } from './View.tsx';

export default inKorean(diceEntropy, words);
