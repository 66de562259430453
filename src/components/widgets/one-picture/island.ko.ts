import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { onePicture } from './View.tsx';

export default inKorean(onePicture, words);
