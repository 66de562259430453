import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { selfInformation } from './View.tsx';

export default inEnglish(selfInformation, words);
