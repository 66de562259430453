import { inEnglish } from '../../kit/in-english.ts';
import { words } from './en.ts';
import { longRunSurprise } from './View.tsx';

export default inEnglish(longRunSurprise, words);
