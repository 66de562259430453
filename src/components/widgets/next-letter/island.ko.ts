import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { nextLetter } from './View.tsx';

export default inKorean(nextLetter, words);
