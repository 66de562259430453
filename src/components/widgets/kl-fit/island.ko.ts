import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { klFit } from './View.tsx';

export default inKorean(klFit, words);
