import {
  checkList,
  checkNumber,
  checkSameLength,
  checkWhole,
  type Numbers,
  PROBABILITY,
  refuse,
} from '../check.ts';
import { checkDistribution, type Distribution, trust } from '../entropy/distribution.ts';
import { DOWN, UP } from '../entropy/terms.ts';
import { type Base, checkBase, inBase } from '../entropy/units.ts';
import {
  add,
  divide,
  exactSum,
  multiply,
  ONE,
  round,
  scale,
  subtract,
  type Two,
  times,
  two,
} from '../numeric/double-double.ts';
import { totalOf } from '../numeric/sum.ts';
import {
  checkGradientReduction,
  checkReduction,
  divisor,
  type Reduction,
  reduce,
} from './reduction.ts';
import { checkLogits, denominatorOf, logTotalOf, type Scores, scores } from './softmax.ts';

/** What is right: a class, counted from 0, or a distribution over the classes. */
export type Target = number | Numbers;

/** Throws unless the target is a class below k or a distribution over k classes. */
export function checkTarget(name: string, target: unknown, k: number, where = 'target'): void {
  if (typeof target === 'number') {
    checkWhole(`${name}: ${where}`, target, 0, k - 1, 'Classes count from 0.');
    return;
  }
  checkDistribution(`${name}: ${where}`, target);
  if (target.length !== k)
    refuse(`${name}: ${where}`, `must have ${k} entries`, target, 'Give one for each class.');
}

const checkSmoothing = (name: string, smoothing: unknown): void =>
  checkNumber(`${name}: labelSmoothing`, smoothing, PROBABILITY);

/** The target as two-word probabilities, smoothed: (1 - e) y + e / k. */
export function targetMasses(target: Target, k: number, smoothing: number): Two[] {
  const keep = add(ONE, two(-smoothing));
  const floor = divide(two(smoothing), two(k));
  return Array.from({ length: k }, (_, i) => {
    const y = typeof target === 'number' ? (i === target ? 1 : 0) : (target[i] as number);
    return add(times(keep, y), floor);
  });
}

/**
 * A smoothed target: (1 - e) y + e / k.
 *
 * @param k how many classes, 1 to 10^7
 * @param target the right class (counted from 0) or a distribution over the k classes
 * @param labelSmoothing e in [0, 1]
 * @returns k probabilities
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Szegedy et al. (2016), section 7
 */
export function smoothedTarget(k: number, target: Target, labelSmoothing: number): Distribution {
  checkWhole('smoothedTarget: k', k, 1, 1e7);
  checkTarget('smoothedTarget', target, k);
  checkSmoothing('smoothedTarget', labelSmoothing);
  return trust(targetMasses(target, k, labelSmoothing).map(round));
}

/** The total of the smoothed target: 1 for a class, that of the distribution otherwise. */
function totalMass(target: Target, masses: readonly Two[]): Two {
  if (typeof target === 'number') return ONE;
  return totalOf(masses);
}

/**
 * Losses are counted in 2^-200 nats, or in 2^200 nats where a class of the target lies so far below the largest logit that they
 * would overflow.
 */
function factorFor(logits: Numbers, target: Target, smoothing: number): number {
  const max = Array.from(logits).reduce((a, b) => Math.max(a, b));
  const isFar = (z: number): boolean => max / 4 - z / 4 > 2 ** 500;
  const counts = (i: number): boolean =>
    smoothing > 0 || (typeof target === 'number' ? i === target : (target[i] as number) > 0);
  return Array.from(logits).some((z, i) => counts(i) && isFar(z)) ? DOWN : UP;
}

/** Cross entropy of one row times `factor`: sum of y_i ((max z - z_i) + ln(1 + rest)). */
function lossOf(logits: Numbers, target: Target, smoothing: number, factor: number): Two {
  const s = scores(logits);
  const masses = targetMasses(target, logits.length, smoothing);
  const max = logits[s.top] as number;
  let total = multiply(totalMass(target, masses), scale(logTotalOf(s), DOWN * factor));
  for (let i = 0; i < logits.length; i++) {
    const y = masses[i] as Two;
    // a smoothed target leaves no class without mass, though it may be below the smallest double
    if (y.hi === 0 && smoothing === 0) continue;
    const z = logits[i] as number;
    if (z === -Infinity) return two(Infinity);
    const gap = factor < 1 ? exactSum(max * factor, -z * factor) : scale(exactSum(max, -z), factor);
    total = add(total, multiply(gap, y));
  }
  return total;
}

/**
 * Cross entropy of softmax against a target: - sum of y_i log softmax(z)_i, computed from the logits.
 *
 * @param logits k doubles or -Infinity, not all -Infinity
 * @param target the right class (counted from 0) or a distribution over the k classes
 * @param labelSmoothing e in [0, 1]: the target becomes (1 - e) y + e / k
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, Infinity]; Infinity if a class of the target is switched off
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 6.30; label smoothing: Szegedy et al. (2016), section 7
 */
export function categoricalCrossEntropy(
  logits: Numbers,
  target: Target,
  labelSmoothing: number,
  base: Base,
): number {
  const name = 'categoricalCrossEntropy';
  checkLogits(`${name}: logits`, logits);
  checkTarget(name, target, logits.length);
  checkSmoothing(name, labelSmoothing);
  checkBase(name, base);
  return oneLoss(logits, target, labelSmoothing, base);
}

/**
 * (sum of y) p_i - y_i times 2^200, over the denominator of softmax: ((sum of y) e_i - y_i (1 + rest)) / (1 + rest); for the
 * likeliest class, whose e is 1, (sum of the other y) - y rest instead of the numerator.
 */
function gradientOf(s: Scores, target: Target, smoothing: number): Two[] {
  const masses = targetMasses(target, s.exps.length, smoothing);
  const total = totalMass(target, masses);
  const others = totalOf(masses.filter((_, i) => i !== s.top));
  const denominator = denominatorOf(s);
  return masses.map((y, i) => {
    const numerator =
      i === s.top
        ? subtract(scale(others, UP), multiply(y, s.rest))
        : subtract(multiply(total, s.exps[i] as Two), multiply(y, denominator));
    return divide(scale(numerator, UP), denominator);
  });
}

/**
 * The gradient of categoricalCrossEntropy by the logits, in nats: (sum of y) softmax(z)_i - y_i.
 *
 * @param logits k doubles or -Infinity, not all -Infinity
 * @param target the right class (counted from 0) or a distribution over the k classes
 * @param labelSmoothing e in [0, 1]
 * @returns k numbers in [-1, 1] of total 0
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, equation 4.109
 */
export function categoricalCrossEntropyGrad(
  logits: Numbers,
  target: Target,
  labelSmoothing: number,
): number[] {
  const name = 'categoricalCrossEntropyGrad';
  checkLogits(`${name}: logits`, logits);
  checkTarget(name, target, logits.length);
  checkSmoothing(name, labelSmoothing);
  return gradientOf(scores(logits), target, labelSmoothing).map((g) => round(g) * DOWN + 0);
}

function checkBatch(
  name: string,
  logits: readonly Numbers[],
  targets: readonly Target[],
  smoothing: number,
): void {
  checkList(`${name}: logits`, logits);
  checkList(`${name}: targets`, targets);
  checkSameLength(`${name}: targets`, logits, targets);
  for (let r = 0; r < logits.length; r++) {
    const row = logits[r];
    checkLogits(`${name}: logits[${r}]`, row);
    checkSameLength(`${name}: logits[${r}]`, logits[0] as Numbers, row);
    checkTarget(name, targets[r], row.length, `targets[${r}]`);
  }
  checkSmoothing(name, smoothing);
}

/**
 * Cross entropy of a mini-batch: categoricalCrossEntropy of each row, reduced.
 *
 * @param logits b rows of k logits
 * @param targets b classes or distributions
 * @param labelSmoothing e in [0, 1]
 * @param reduction 'mean' (over the b rows), 'sum' or 'none' (a list of b)
 * @param base unit, as for categoricalCrossEntropy
 * @returns a number in [0, Infinity], or b of them for 'none'
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 6.30
 */
export function categoricalCrossEntropyBatch(
  logits: readonly Numbers[],
  targets: readonly Target[],
  labelSmoothing: number,
  reduction: Reduction,
  base: Base,
): number | number[] {
  const name = 'categoricalCrossEntropyBatch';
  checkBatch(name, logits, targets, labelSmoothing);
  checkReduction(name, reduction);
  checkBase(name, base);
  if (reduction === 'none') {
    return logits.map((row, r) => oneLoss(row, targets[r] as Target, labelSmoothing, base));
  }
  const factor = logits.reduce(
    (least, row, r) => Math.min(least, factorFor(row, targets[r] as Target, labelSmoothing)),
    UP,
  );
  const losses = logits.map((row, r) => lossOf(row, targets[r] as Target, labelSmoothing, factor));
  return reduce(losses, reduction, (loss) => inBase(loss, base, 1 / factor));
}

function oneLoss(logits: Numbers, target: Target, smoothing: number, base: Base): number {
  const factor = factorFor(logits, target, smoothing);
  return inBase(lossOf(logits, target, smoothing, factor), base, 1 / factor);
}

/**
 * The gradient of categoricalCrossEntropyBatch by the logits, in nats.
 *
 * @param logits b rows of k logits
 * @param targets b classes or distributions
 * @param labelSmoothing e in [0, 1]
 * @param reduction 'mean' (divided by b) or 'sum'
 * @returns b rows of k numbers, each row of total 0
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, equation 4.109
 */
export function categoricalCrossEntropyBatchGrad(
  logits: readonly Numbers[],
  targets: readonly Target[],
  labelSmoothing: number,
  reduction: Reduction,
): number[][] {
  const name = 'categoricalCrossEntropyBatchGrad';
  checkBatch(name, logits, targets, labelSmoothing);
  checkGradientReduction(name, reduction);
  const n = divisor(logits.length, reduction);
  return logits.map((row, r) =>
    gradientOf(scores(row), targets[r] as Target, labelSmoothing).map(
      (g) => round(divide(g, n)) * DOWN + 0,
    ),
  );
}
