import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { entropyArea } from './View.tsx';

export default inKorean(entropyArea, words);
