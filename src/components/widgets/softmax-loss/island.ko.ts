import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { softmaxLoss } from './View.tsx';

export default inKorean(softmaxLoss, words);
