import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { huffman } from './View.tsx';

export default inKorean(huffman, words);
