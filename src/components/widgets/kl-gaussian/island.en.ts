import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { klGaussian } from './View.tsx';

export default inEnglish(klGaussian, words);
