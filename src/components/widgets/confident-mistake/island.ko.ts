import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { confidentMistake } from './View.tsx';

export default inKorean(confidentMistake, words);
