import { formatNumber } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

/** A total and its terms, with the digits that show the sum. */
const adding = (total: number, terms: readonly number[]): readonly string[] => {
  const digits = digitsFor(4, [total, ...terms]);
  return [total, ...terms].map((x) => formatNumber(x, digits, true));
};
/** The squared error and what each class adds to it. */
export const squaresOf = (m: Model) => adding(m.squaredError, m.squares);
/** The entropy and what each class adds to it. */
export const partsOf = (m: Model) => adding(m.entropy, m.parts);
