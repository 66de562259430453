import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { coin } from './View.tsx';

export default inKorean(coin, words);
