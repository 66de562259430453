import { inEnglish } from '../../kit/in-english.ts';
import { words } from './en.ts';
import { huffman } from './View.tsx';

export default inEnglish(huffman, words);
