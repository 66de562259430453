import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { eventInformation } from './View.tsx';

export default inEnglish(eventInformation, words);
