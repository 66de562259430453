import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { softmaxEntropy } from './View.tsx';

export default inKorean(softmaxEntropy, words);
