import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { diceEntropy } from './View.tsx';

export default inKorean(diceEntropy, words);
