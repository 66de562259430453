import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { onePicture } from './View.tsx';

export default inEnglish(onePicture, words);
