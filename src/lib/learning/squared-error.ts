import { checkEntries, checkSameLength, FINITE, type Numbers, PROBABILITY } from '../check.ts';
import {
  divide,
  exactSum,
  multiply,
  round,
  scale,
  square,
  subtract,
  type Two,
  two,
} from '../numeric/double-double.ts';
import { exponent, shift } from '../numeric/power-of-two.ts';
import { lower, lowered, product, RAISED_ONE } from '../numeric/raised.ts';
import { sumsOfOthers } from '../numeric/sum.ts';
import { errorOf } from './binary-cross-entropy.ts';
import { checkTarget, type Target, targetMasses } from './categorical-cross-entropy.ts';
import {
  checkGradientReduction,
  checkReduction,
  divisor,
  type GradientReduction,
  type Reduction,
  reduce,
} from './reduction.ts';
import { sigmoidTwo } from './sigmoid.ts';
import { checkLogits, denominatorOf, probabilityOf, scores } from './softmax.ts';

function checkPair(name: string, targets: Numbers, predictions: Numbers): void {
  checkEntries(`${name}: targets`, targets, FINITE);
  checkEntries(`${name}: predictions`, predictions, FINITE);
  checkSameLength(`${name}: predictions`, targets, predictions);
}

/** prediction - target for each item, times 2^up. */
interface Differences {
  readonly scaled: readonly Two[];
  readonly up: number;
}

/** The differences, the largest brought near 1, so that no square over- or underflows. */
function differences(targets: Numbers, predictions: Numbers): Differences {
  const big = [...targets, ...predictions].some((x) => Math.abs(x) > 2 ** 1000);
  const first = big ? 2 ** -100 : 1;
  const plain = Array.from(targets, (y, i) =>
    exactSum((predictions[i] as number) * first, -y * first),
  );
  const largest = plain.reduce((most, d) => Math.max(most, Math.abs(d.hi)), 0);
  const k = -exponent(largest);
  return {
    scaled: plain.map((d) => two(shift(d.hi, k), shift(d.lo, k))),
    up: k + (big ? -100 : 0),
  };
}

/** The reduced squares of the differences. */
function meanOrSum(targets: Numbers, predictions: Numbers, reduction: 'mean' | 'sum'): number {
  const { scaled, up } = differences(targets, predictions);
  const value = reduce(scaled.map(square), reduction, round) as number;
  return shift(shift(value, -up), -up);
}

/**
 * Squared error: (prediction - target)^2 for each item. The sum is not divided by anything.
 *
 * @param targets n finite numbers
 * @param predictions n finite numbers
 * @param reduction 'mean', 'sum' or 'none' (a list)
 * @returns numbers >= 0; they have no unit of information
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 5.4
 */
export function meanSquaredError(
  targets: Numbers,
  predictions: Numbers,
  reduction: 'mean' | 'sum',
): number;
export function meanSquaredError(
  targets: Numbers,
  predictions: Numbers,
  reduction: 'none',
): number[];
export function meanSquaredError(
  targets: Numbers,
  predictions: Numbers,
  reduction: Reduction,
): number | number[];
export function meanSquaredError(
  targets: Numbers,
  predictions: Numbers,
  reduction: Reduction,
): number | number[] {
  checkPair('meanSquaredError', targets, predictions);
  checkReduction('meanSquaredError', reduction);
  if (reduction !== 'none') return meanOrSum(targets, predictions, reduction);
  return Array.from(targets, (y, i) => meanOrSum([y], [predictions[i] as number], 'sum'));
}

/**
 * The gradient of the squared error by the predictions: 2 (prediction - target), divided by n for the mean.
 *
 * @param targets n finite numbers
 * @param predictions n finite numbers
 * @param reduction 'mean' or 'sum'
 * @returns n numbers; they have no unit of information
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: the derivative of Goodfellow, Bengio and Courville, Deep Learning, equation 5.4
 */
export function meanSquaredErrorGrad(
  targets: Numbers,
  predictions: Numbers,
  reduction: GradientReduction,
): number[] {
  checkPair('meanSquaredErrorGrad', targets, predictions);
  checkGradientReduction('meanSquaredErrorGrad', reduction);
  const n = divisor(targets.length, reduction);
  return Array.from(targets, (y, i) => {
    const { scaled, up } = differences([y], [predictions[i] as number]);
    return shift(round(divide(scale(scaled[0] as Two, 2), n)), -up) + 0;
  });
}

/**
 * The gradient of (sigma(z) - y)^2 by the logit: 2 (sigma(z) - y) sigma(z) sigma(-z), divided by n for the mean. It all but
 * vanishes where the net is sure, right or wrong.
 *
 * @param targets n labels y in [0, 1]
 * @param logits n finite numbers z
 * @param reduction 'mean' or 'sum'
 * @returns n numbers in [-1, 1]
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: the chain rule on Goodfellow, Bengio and Courville, Deep Learning, equations 5.4 and 3.34
 */
export function sigmoidMseGrad(
  targets: Numbers,
  logits: Numbers,
  reduction: GradientReduction,
): number[] {
  const name = 'sigmoidMseGrad';
  checkEntries(`${name}: targets`, targets, PROBABILITY);
  checkEntries(`${name}: logits`, logits, FINITE);
  checkSameLength(`${name}: logits`, targets, logits);
  checkGradientReduction(name, reduction);
  const n = divisor(targets.length, reduction);
  return Array.from(targets, (y, i) => {
    const z = logits[i] as number;
    const slope = product(sigmoidTwo(z), sigmoidTwo(-z));
    const grad = product(slope, scale(errorOf(y, z), 2));
    return lowered(divide(grad, n));
  });
}

/**
 * The gradient of sum of (p_i - y_i)^2 by the logits, p = softmax z:
 * 2 p_i (e_i (1 - p_i) - sum over j other than i of p_j e_j) with e = p - y, divided by k for the mean.
 *
 * @param target the right class (counted from 0) or a distribution over the k classes
 * @param logits k doubles or -Infinity, not all -Infinity
 * @param reduction 'mean' or 'sum'
 * @returns k numbers of total 0
 * @throws RangeError or TypeError if an argument is out of range
 * Source: the chain rule on Bishop, Pattern Recognition and Machine Learning, equation 4.106
 */
export function softmaxMseGrad(
  target: Target,
  logits: Numbers,
  reduction: GradientReduction,
): number[] {
  const name = 'softmaxMseGrad';
  checkLogits(`${name}: logits`, logits);
  checkTarget(name, target, logits.length);
  checkGradientReduction(name, reduction);
  const n = divisor(logits.length, reduction);
  const s = scores(logits);
  const y = targetMasses(target, logits.length, 0);
  const denominator = lower(denominatorOf(s));
  // p - y over the denominator of softmax; for the likeliest class as (1 - y) - y rest, in which the sure and right case keeps its digits
  const error = s.exps.map((e, i) => {
    const yi = y[i] as Two;
    return i === s.top
      ? subtract(subtract(RAISED_ONE, yi), multiply(lower(yi), s.rest))
      : subtract(e, multiply(yi, denominator));
  });
  // the gradient depends on differences of errors alone: equal ones give 0
  const excess = error.map((x) => subtract(x, error[s.top] as Two));
  const others = sumsOfOthers(s.exps.map((e, i) => product(e, excess[i] as Two)));
  return s.exps.map((e, i) => {
    const own = multiply(excess[i] as Two, subtract(denominator, lower(e)));
    const inner = subtract(own, others[i] as Two);
    const slope = divide(divide(inner, denominator), denominator);
    const grad = product(probabilityOf(s, i), scale(slope, 2));
    return lowered(divide(grad, n));
  });
}
