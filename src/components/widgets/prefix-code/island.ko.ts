import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { prefixCode } from './View.tsx';

export default inKorean(prefixCode, words);
