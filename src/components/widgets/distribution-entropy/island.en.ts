import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { distributionEntropy } from './View.tsx';

export default inEnglish(distributionEntropy, words);
