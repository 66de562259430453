import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { yesNoQuestions } from './View.tsx';

export default inKorean(yesNoQuestions, words);
