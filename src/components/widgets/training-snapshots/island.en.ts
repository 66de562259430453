import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { trainingSnapshots } from './View.tsx';

export default inEnglish(trainingSnapshots, words);
