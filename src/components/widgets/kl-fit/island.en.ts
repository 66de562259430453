import { inEnglish } from '../../kit/in-english.ts';
import { words } from './en.ts';
import { klFit } from './View.tsx';

export default inEnglish(klFit, words);
