import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { selfInformation } from './View.tsx';

export default inKorean(selfInformation, words);
