import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { additivity } from './View.tsx';

export default inKorean(additivity, words);
