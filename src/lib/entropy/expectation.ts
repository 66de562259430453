import { checkEntries, checkSameLength, type Numbers, SQUARABLE } from '../check.ts';
import {
  add,
  negate,
  round,
  square,
  type Two,
  times,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { checkDistribution } from './distribution.ts';

function checkValues(name: string, values: Numbers, p: Numbers): void {
  checkDistribution(`${name}: p`, p);
  checkEntries(`${name}: values`, values, SQUARABLE);
  checkSameLength(`${name}: values`, p, values);
}

function mean(values: Numbers, p: Numbers): Two {
  let total = ZERO;
  for (let i = 0; i < p.length; i++)
    total = add(total, times(two(values[i] as number), p[i] as number));
  return total;
}

/**
 * Expected value: E[X] = sum of p_i x_i. The order is the field's: the values, then the weights of their mean.
 *
 * @param values n numbers in [-1e140, 1e140]
 * @param p distribution of n outcomes
 * @returns a number between the least and the largest value
 * @throws RangeError or TypeError if p is not a distribution, the lengths differ or a value is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.9
 */
export function expectedValue(values: Numbers, p: Numbers): number {
  checkValues('expectedValue', values, p);
  return round(mean(values, p));
}

/**
 * Variance: Var[X] = sum of p_i (x_i - E[X])^2 >= 0.
 *
 * @param values n numbers in [-1e140, 1e140]
 * @param p distribution of n outcomes
 * @returns a number >= 0
 * @throws RangeError or TypeError, as for expectedValue
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.12
 */
export function variance(values: Numbers, p: Numbers): number {
  checkValues('variance', values, p);
  const minusMean = negate(mean(values, p));
  let total = ZERO;
  for (let i = 0; i < p.length; i++) {
    total = add(total, times(square(add(two(values[i] as number), minusMean)), p[i] as number));
  }
  return round(total);
}
