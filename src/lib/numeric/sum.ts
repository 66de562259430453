import { checkIsList, checkNumbers, FINITE, type Numbers } from '../check.ts';
import { add, exactSum, round, type Two, two, ZERO } from './double-double.ts';

/** The sum of doubles as two words; NaN if an entry is no number or a sum on the way is no double. */
export function exactTotal(values: Numbers): Two {
  let hi = 0;
  let lo = 0;
  for (let i = 0; i < values.length; i++) {
    const x: unknown = values[i];
    if (typeof x !== 'number') return two(NaN);
    const s = exactSum(hi, x);
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
 * The sum of a list; of an empty list 0. The rounding error of every addition is kept and added at the end, so that the result is
 * right to the last place unless the terms cancel to less than 1e-16 of the largest.
 *
 * @param values n finite numbers
 * @returns a number in [-Infinity, Infinity]
 * @throws RangeError or TypeError if an entry is not finite
 * Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen (1974).
 */
export function sum(values: Numbers): number {
  checkIsList('sum: values', values);
  const total = round(exactTotal(values));
  if (Number.isFinite(total)) return total;
  checkNumbers('sum: values', values, FINITE);
  // a sum on the way is no double: the same at a scale where it is
  return round(exactTotal(Array.from(values, (x) => x * 2 ** -64))) * 2 ** 64;
}

/** For each number the sum of all others, without subtracting any. */
export function sumsOfOthers(values: readonly Two[]): Two[] {
  let after = ZERO;
  const sums = values.map(() => ZERO);
  for (let i = values.length - 1; i >= 0; i--) {
    sums[i] = after;
    after = add(after, values[i] as Two);
  }
  let before = ZERO;
  return values.map((value, i) => {
    const others = add(before, sums[i] as Two);
    before = add(before, value);
    return others;
  });
}

/** Two words from one: for lists of doubles. */
export const twos = (values: Numbers): Two[] => Array.from(values, (x) => two(x));
