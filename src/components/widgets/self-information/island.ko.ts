import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { selfInformation } from './View.tsx';

export default inKorean(selfInformation, words);
