import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { jointEntropy } from './View.tsx';

export default inEnglish(jointEntropy, words);
