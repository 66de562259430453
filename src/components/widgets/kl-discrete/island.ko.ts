import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { klDiscrete } from './View.tsx';

export default inKorean(klDiscrete, words);
