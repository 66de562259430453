import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { longRunSurprise } from './View.tsx';

export default inKorean(longRunSurprise, words);
