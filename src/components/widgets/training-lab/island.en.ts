import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { trainingLab } from './View.tsx';

export default inEnglish(trainingLab, words);
