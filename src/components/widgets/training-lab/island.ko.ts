import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { trainingLab } from './View.tsx';

export default inKorean(trainingLab, words);
