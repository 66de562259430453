import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { yesNoQuestions } from './View.tsx';

export default inKorean(yesNoQuestions, words);
