import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { epochSnapshots } from './View.tsx';

export default inKorean(epochSnapshots, words);
