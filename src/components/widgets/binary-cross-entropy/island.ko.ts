import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { bce } from './View.tsx';

export default inKorean(bce, words);
