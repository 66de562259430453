import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { huffman } from './View.tsx';

export default inKorean(huffman, words);
