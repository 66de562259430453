import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { diceEntropy } from './View.tsx';

export default inEnglish(diceEntropy, words);
