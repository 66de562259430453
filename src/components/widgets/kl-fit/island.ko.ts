import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { klFit } from './View.tsx';

export default inKorean(klFit, words);
