import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { monteCarloKl } from './View.tsx';

export default inKorean(monteCarloKl, words);
