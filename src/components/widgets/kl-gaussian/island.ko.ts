import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { klGaussian } from './View.tsx';

export default inKorean(klGaussian, words);
