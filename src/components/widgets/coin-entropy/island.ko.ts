import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { coin } from './View.tsx';

export default inKorean(coin, words);
