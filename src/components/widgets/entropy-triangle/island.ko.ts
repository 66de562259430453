import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { entropyTriangle } from './View.tsx';

export default inKorean(entropyTriangle, words);
