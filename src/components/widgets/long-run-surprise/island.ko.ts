import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { longRunSurprise } from './View.tsx';

export default inKorean(longRunSurprise, words);
