import type { Numbers } from '../check.ts';
import { add, exactSum, round, type Two, two, ZERO } from './double-double.ts';

/** The sum of doubles as two words: the error is far below the last bit of the result. */
export function exactTotal(values: Numbers): Two {
  let hi = 0;
  let lo = 0;
  for (let i = 0; i < values.length; i++) {
    const s = exactSum(hi, values[i] as number);
    hi = s.hi;
    lo += s.lo;
  }
  return exactSum(hi, lo);
}

/** The sum of two-word numbers. */
export function totalOf(values: readonly Two[]): Two {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/**
 * The sum of a list, as if added exactly and rounded once; of an empty list 0.
 *
 * Neumaier's compensated sum: the rounding error of every addition is kept and added at the end.
 * Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen (1974).
 */
export const sum = (values: Numbers): number => round(exactTotal(values));

/** Two words from one: for lists of doubles. */
export const twos = (values: Numbers): Two[] => Array.from(values, (x) => two(x));
