import { inEnglish } from '../../kit/figure/in-english.ts';
import { words } from './en.ts';
import { huffman } from './View.tsx';

export default inEnglish(huffman, words);
