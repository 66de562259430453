import { checkEntries, checkSameLength, type Numbers, SQUARABLE } from '../check.ts';
import {
  add,
  multiply,
  round,
  scale,
  square as squareOf,
  type Two,
  times,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { exponent, shift } from '../numeric/power-of-two.ts';
import { checkDistribution } from './distribution.ts';
import { DOWN, mass } from './terms.ts';

function checkValues(name: string, values: Numbers, p: Numbers): void {
  checkDistribution(`${name}: p`, p);
  checkEntries(`${name}: values`, values, SQUARABLE);
  checkSameLength(`${name}: values`, p, values);
}

/** The values times the power of two that brings the largest near 1: no square over- or underflows. */
function scaled(values: Numbers): { x: number[]; k: number } {
  let largest = 0;
  for (let i = 0; i < values.length; i++)
    largest = Math.max(largest, Math.abs(values[i] as number));
  const k = exponent(largest);
  return { x: Array.from(values, (value) => shift(value, -k)), k };
}

/** The sum of p_i x_i, in units of 2^-200. */
function mean(x: readonly number[], p: Numbers): Two {
  let total = ZERO;
  for (let i = 0; i < p.length; i++)
    total = add(total, times(mass(p[i] as number), x[i] as number));
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
  const { x, k } = scaled(values);
  return shift(round(mean(x, p)), k - 200);
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
  const { x, k } = scaled(values);
  const minusMean = scale(mean(x, p), -DOWN);
  let total = ZERO;
  for (let i = 0; i < p.length; i++) {
    const square = squareOf(add(two(x[i] as number), minusMean));
    total = add(total, multiply(square, mass(p[i] as number)));
  }
  return shift(shift(round(total), k - 100), k - 100);
}
