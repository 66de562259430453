import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { entropyTriangle } from './View.tsx';

export default inEnglish(entropyTriangle, words);
