import { formatProbability } from '../../../i18n/number.ts';
import { showNumber } from './parse-number.ts';
import type { NumberField } from './state.ts';

/** A probability as its field shows it: 0.98, 1/365. */
export const asTyped = (p: number, field: NumberField): string => {
  const text = showNumber(p, field);
  return text.length > 12 || text.includes('e') ? formatProbability(p, 4) : text;
};
