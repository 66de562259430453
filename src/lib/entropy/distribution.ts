import {
  checkEntries,
  checkList,
  checkNumber,
  type Numbers,
  PROBABILITY,
  refuse,
  WEIGHT,
} from '../check.ts';
import { divide, round, two } from '../numeric/double-double.ts';
import { exponent, shift } from '../numeric/power-of-two.ts';
import { exactTotal } from '../numeric/sum.ts';

/** A total may differ from 1 by this much: rounding and printed figures pass, a wrong list does not. */
export const TOTAL_TOLERANCE = 2e-6;

/** Probabilities that were checked where they were made. */
export type Distribution = readonly number[];

/**
 * Lists up to this length are computed in two words from the first term to the last; longer ones with logarithms of whole blocks, ten
 * times faster an entry and as right to a tenth of an ulp.
 */
export const LONG = 1024;

export const isLong = (list: Numbers): boolean => list?.length > LONG;

const checked = new WeakSet<object>();

/**
 * Freezes a list that is right by construction, so that no function checks it again. A long one is left as it is: to freeze it costs
 * ten times what it costs to check it again (1 ns an entry), and a list that can be changed must be.
 */
export function trust<T extends readonly unknown[]>(list: T): T {
  if (list.length > LONG) return list;
  checked.add(list);
  return Object.freeze(list) as T;
}

export const isTrusted = (list: unknown): boolean => checked.has(list as object);

const WAY = 'For weights, use normalize().';

/** Throws unless the total of probabilities is 1 within the tolerance. */
export function checkTotal(where: string, total: number, values: () => Numbers, way = WAY): void {
  if (!(Math.abs(total - 1) <= TOTAL_TOLERANCE))
    refuse(where, 'must sum to 1', round(exactTotal(values())), way);
}

/** Throws unless `p` is a distribution: not empty, entries in [0, 1], total 1. Checked lists pass at once. */
export function checkDistribution(where: string, p: unknown): asserts p is Distribution {
  if (isTrusted(p)) return;
  checkList(where, p);
  // one pass for entries and total: long lists are checked on every call
  let total = 0;
  for (let i = 0; i < p.length; i++) {
    const x = p[i];
    if (!(typeof x === 'number' && x >= 0 && x <= 1))
      checkNumber(`${where}[${i}]`, x, PROBABILITY, WAY);
    total += x as number;
  }
  checkTotal(where, total, () => p as Numbers);
}

/**
 * A distribution: the list of probabilities, checked once and frozen. One of more than 1024 is a plain list, and checked at each use.
 *
 * @param values at least one number, each in [0, 1], of total 1 (within 2e-6); taken as they stand
 * @returns the same n probabilities
 * @throws RangeError or TypeError that names the entry, the rule and the value
 * Source: Goodfellow, Bengio and Courville, Deep Learning, section 3.3.1
 */
export function pmf(values: Numbers): Distribution {
  checkDistribution('pmf: probabilities', values);
  if (isTrusted(values)) return values as Distribution;
  return trust(Array.from(values, (x) => x + 0));
}

/** Throws if all weights are 0. */
export function checkSomeWeight(where: string, weights: Numbers): void {
  for (let i = 0; i < weights.length; i++) if (weights[i] !== 0) return;
  refuse(where, 'must not all be 0', weights, 'Give at least one weight above 0.');
}

/** Throws unless `weights` are finite numbers >= 0, not all 0. */
export function checkWeights(where: string, weights: unknown): asserts weights is Numbers {
  checkEntries(where, weights, WEIGHT);
  checkSomeWeight(where, weights);
}

/** Weights times the power of two that brings the largest near 1: no sum overflows, no product underflows. */
export function scaledWeights(weights: Numbers): number[] {
  let largest = 0;
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, weights[i] as number);
  const k = -exponent(largest);
  return Array.from(weights, (w) => shift(w, k));
}

/**
 * The distribution in proportion to weights: p_i = w_i / sum of w, each rounded once.
 *
 * @param weights finite numbers >= 0, not all 0
 * @returns n probabilities of total 1 within rounding, frozen up to 1024 of them
 * @throws RangeError or TypeError that names the entry, the rule and the value
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 18.1
 */
export function normalize(weights: Numbers): Distribution {
  checkWeights('normalize: weights', weights);
  const scaled = scaledWeights(weights);
  const total = exactTotal(scaled);
  return trust(scaled.map((w) => round(divide(two(w), total))));
}
