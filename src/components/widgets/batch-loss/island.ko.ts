import { inKorean } from '../../kit/in-korean.ts';
import { words } from './ko.ts';
import { batchLoss } from './View.tsx';

export default inKorean(batchLoss, words);
