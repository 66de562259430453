import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { batchLoss } from './View.tsx';

export default inEnglish(batchLoss, words);
