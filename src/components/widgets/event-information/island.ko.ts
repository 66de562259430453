import { inKorean } from '../../kit/figure/in-korean.ts';
import { words } from './ko.ts';
import { eventInformation } from './View.tsx';

export default inKorean(eventInformation, words);
