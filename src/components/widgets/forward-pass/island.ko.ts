import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { forwardPass } from './View.tsx';

export default inKorean(forwardPass, words);
