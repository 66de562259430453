import { inEnglish } from '../../kit/in-english.ts';
import { words } from './en.ts';
import { entropyTriangle } from './View.tsx';

export default inEnglish(entropyTriangle, words);
