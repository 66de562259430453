import { checkList, checkNumber, checkProbability, type Numbers, refuse } from '../check.ts';
import { divide, round, two } from '../numeric/double-double.ts';
import { exponent, shift } from '../numeric/power-of-two.ts';
import { exactTotal, sum } from '../numeric/sum.ts';

/** A total may differ from 1 by this much: rounding and printed figures pass, a wrong list does not. */
export const TOTAL_TOLERANCE = 2e-6;

/** Probabilities that were checked where they were made; frozen, so that they stay right. */
export type Distribution = readonly number[];

const checked = new WeakSet<object>();

/** Freezes a list that is right by construction, so that no function checks it again. */
export function trust<T extends object>(list: T): T {
  checked.add(list);
  return Object.freeze(list);
}

export const isTrusted = (list: object): boolean => checked.has(list);

const WAY = 'For weights, use normalize().';

/** Throws unless the total of probabilities is 1 within the tolerance. */
export function checkTotal(where: string, total: number, values: () => Numbers, way = WAY): void {
  if (!(Math.abs(total - 1) <= TOTAL_TOLERANCE)) refuse(where, 'must sum to 1', sum(values()), way);
}

/** Throws unless `p` is a distribution: not empty, entries in [0, 1], total 1. Checked lists pass at once. */
export function checkDistribution(where: string, p: unknown): asserts p is Distribution {
  if (typeof p === 'object' && p !== null && checked.has(p)) return;
  checkList(where, p, 'A distribution needs an outcome.');
  let total = 0;
  for (let i = 0; i < p.length; i++) {
    const x = p[i];
    if (!(typeof x === 'number' && x >= 0 && x <= 1)) checkProbability(`${where}[${i}]`, x, WAY);
    total += x as number;
  }
  checkTotal(where, total, () => p as Numbers);
}

/**
 * A distribution: the list of probabilities, checked once and frozen.
 *
 * @param values at least one number, each in [0, 1], of total 1 (within 2e-6); taken as they stand
 * @throws RangeError or TypeError that names the entry, the rule and the value
 */
export function pmf(values: Numbers): Distribution {
  checkDistribution('pmf: probabilities', values);
  if (isTrusted(values)) return values as Distribution;
  return trust(Array.from(values, (x) => x + 0));
}

/** Throws unless `weight` is a finite number >= 0. */
export function checkWeight(where: string, weight: unknown): asserts weight is number {
  checkNumber(where, weight, 0, Number.MAX_VALUE, 'must be a finite number >= 0');
}

/** Throws if all weights are 0. */
export function checkSomeWeight(where: string, weights: Numbers): void {
  for (let i = 0; i < weights.length; i++) if (weights[i] !== 0) return;
  refuse(where, 'must not all be 0', weights, 'Give at least one weight above 0.');
}

/** Throws unless `weights` are finite numbers >= 0, not all 0. */
export function checkWeights(where: string, weights: unknown): asserts weights is Numbers {
  checkList(where, weights, 'Give at least one weight above 0.');
  for (let i = 0; i < weights.length; i++) checkWeight(`${where}[${i}]`, weights[i]);
  checkSomeWeight(where, weights as Numbers);
}

/** Weights times the power of two that brings the largest near 1: no sum overflows, no product underflows. */
export function scaledWeights(weights: Numbers): number[] {
  let largest = 0;
  for (let i = 0; i < weights.length; i++) largest = Math.max(largest, weights[i] as number);
  const k = -exponent(largest < 2 ** -1022 ? 2 ** -1022 : largest);
  return Array.from(weights, (w) => shift(w, k));
}

/**
 * The distribution in proportion to weights: p_i = w_i / sum of w, each rounded once.
 *
 * @param weights finite numbers >= 0, not all 0
 * @throws RangeError or TypeError that names the entry, the rule and the value
 */
export function normalize(weights: Numbers): Distribution {
  checkWeights('normalize: weights', weights);
  const scaled = scaledWeights(weights);
  const total = exactTotal(scaled);
  return trust(scaled.map((w) => round(divide(two(w), total))));
}
