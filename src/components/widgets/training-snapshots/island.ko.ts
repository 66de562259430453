import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { trainingSnapshots } from './View.tsx';

export default inKorean(trainingSnapshots, words);
