import { formatProbability } from '../../../i18n/number.ts';
import { showNumber } from '../../kit/parse-number.ts';
import { state } from './state.ts';

/** A probability as its field shows it: 0.98, 1/365. */
export const shownP = (p: number): string => {
  const text = showNumber(p, state.fields.p.item);
  return text.length > 12 || text.includes('e') ? formatProbability(p, 4) : text;
};
