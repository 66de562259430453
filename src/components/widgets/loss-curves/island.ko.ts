import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { lossCurves } from './View.tsx';

export default inKorean(lossCurves, words);
