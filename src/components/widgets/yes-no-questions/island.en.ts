import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { yesNoQuestions } from './View.tsx';

export default inEnglish(yesNoQuestions, words);
