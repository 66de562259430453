import {
  checkEntries,
  checkList,
  checkNumber,
  checkSameLength,
  checkWhole,
  type Numbers,
  PROBABILITY,
  type Range,
  refuse,
} from '../check.ts';
import { checkDistribution, type Distribution, trust } from '../entropy/distribution.ts';
import { DOWN, UP } from '../entropy/terms.ts';
import { type Base, checkBase, inBase } from '../entropy/units.ts';
import {
  add,
  divide,
  multiply,
  ONE,
  round,
  scale,
  subtract,
  type Two,
  times,
  two,
} from '../numeric/double-double.ts';
import { exponent, shift } from '../numeric/power-of-two.ts';
import { differenceOver } from '../numeric/quotient.ts';
import { totalOf } from '../numeric/sum.ts';
import {
  checkGradientReduction,
  checkReduction,
  type GradientReduction,
  type Reduction,
  reduceBy,
} from './reduction.ts';
import { checkLogits, checkTemperature, denominatorOf, logTotalOf, scores } from './softmax.ts';

/** What is right: a class, counted from 0, or a distribution over the classes. */
export type Target = number | Numbers;

/** What is right in each row of a batch: a list of targets, or of classes alone in any list of numbers. */
export type Targets = readonly Target[] | Numbers;

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

const WEIGHT_OF_CLASS: Range = [
  1e-9,
  1e9,
  'must be in [1e-9, 1e9]',
  'Only the ratios of weights count for a mean.',
];

/** What changes a cross entropy, each with a value that changes nothing. */
interface Options {
  readonly labelSmoothing: number;
  readonly temperature: number;
  readonly classWeights: Numbers | undefined;
}

function checkOptions(name: string, k: number, options: Options): void {
  const { labelSmoothing, temperature, classWeights } = options;
  checkNumber(`${name}: labelSmoothing`, labelSmoothing, PROBABILITY);
  checkTemperature(name, temperature);
  if (classWeights === undefined) return;
  checkEntries(`${name}: classWeights`, classWeights, WEIGHT_OF_CLASS);
  checkSameLength(`${name}: classWeights`, { length: k }, classWeights);
}

/** The target as two-word probabilities, smoothed: (1 - e) y + e / k. */
export function targetMasses(target: Target, k: number, smoothing: number): Two[] {
  const keep = add(ONE, two(-smoothing));
  const floor = divide(two(smoothing * UP), two(k));
  return Array.from({ length: k }, (_, i) => add(times(keep, massOf(target, i) * UP), floor));
}

/** The probability of class i in the target. */
const massOf = (target: Target, i: number): number =>
  typeof target === 'number' ? (i === target ? 1 : 0) : (target[i] as number);

/**
 * A smoothed target: (1 - e) y + e / k.
 *
 * @param target the right class (counted from 0) or a distribution over the k classes
 * @param k how many classes, 1 to 10^7
 * @param labelSmoothing e in [0, 1]
 * @returns k probabilities
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Szegedy et al. (2016), section 7
 */
export function smoothedTarget(target: Target, k: number, labelSmoothing: number): Distribution {
  checkWhole('smoothedTarget: k', k, 1, 1e7);
  checkTarget('smoothedTarget', target, k);
  checkNumber('smoothedTarget: labelSmoothing', labelSmoothing, PROBABILITY);
  return trust(targetMasses(target, k, labelSmoothing).map((y) => round(y) * DOWN));
}

/** The smoothed target times the weights of its classes, in units of 2^-200, and the sum of both. */
function weightedTarget(target: Target, k: number, options: Options): [masses: Two[], total: Two] {
  const { labelSmoothing, classWeights } = options;
  const masses = targetMasses(target, k, labelSmoothing);
  if (classWeights === undefined)
    return [masses, typeof target === 'number' ? two(UP) : totalOf(masses)];
  const weighted = masses.map((y, i) => times(y, classWeights[i] as number));
  return [weighted, totalOf(weighted)];
}

/** What the losses of a batch are divided by for their mean: the rows, or the sum of the weights of their targets. */
function meanDivisor(targets: Targets, { classWeights }: Options): Two {
  if (classWeights === undefined) return two(targets.length);
  const weights = Array.from(classWeights, (w) => two(w));
  return totalOf(
    Array.from(targets, (target) =>
      typeof target === 'number'
        ? (weights[target] as Two)
        : totalOf(weights.map((w, i) => times(w, target[i] as number))),
    ),
  );
}

/**
 * Losses are counted in 2^-200 nats, or in 2^200 nats where a class of the target lies so far below the largest logit that they
 * would overflow.
 */
function factorFor(target: Target, logits: Numbers, options: Options): number {
  const t = options.temperature * 4;
  const max = Array.from(logits).reduce((a, b) => Math.max(a, b));
  const isFar = (z: number): boolean => max / t - z / t > 2 ** 500;
  const counts = (i: number): boolean => options.labelSmoothing > 0 || massOf(target, i) > 0;
  return Array.from(logits).some((z, i) => counts(i) && isFar(z)) ? DOWN : UP;
}

/** Cross entropy of one row times `factor`: sum of y_i ((max z - z_i) / T + ln(1 + rest)). */
function lossOf(target: Target, logits: Numbers, options: Options, factor: number): Two {
  const { temperature } = options;
  const s = scores(logits, temperature);
  const [masses, mass] = weightedTarget(target, logits.length, options);
  const max = logits[s.top] as number;
  let total = multiply(scale(mass, DOWN), scale(logTotalOf(s), DOWN * factor));
  for (let i = 0; i < logits.length; i++) {
    const y = masses[i] as Two;
    if (y.hi === 0) continue;
    const z = logits[i] as number;
    if (z === -Infinity) return two(Infinity);
    const gap =
      factor < 1
        ? scale(differenceOver(max * DOWN, z * DOWN, temperature), DOWN)
        : differenceOver(max, z, temperature);
    if (gap.hi === Infinity) return gap;
    total = add(total, multiply(gap, y));
  }
  return total;
}

/**
 * Cross entropy of softmax against a target: - sum of w_i y_i log softmax(z / T)_i, computed from the logits.
 *
 * @param target the right class (counted from 0) or a distribution over the k classes
 * @param logits k doubles or -Infinity, not all -Infinity
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @param labelSmoothing e in [0, 1]: the target becomes (1 - e) y + e / k
 * @param temperature T, finite and > 0: the logits are divided by it
 * @param classWeights w, k numbers in [1e-9, 1e9]; left out, all count 1
 * @returns a number in [0, Infinity]; Infinity if a class of the target is switched off
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 6.30; label smoothing: Szegedy et al. (2016), section 7
 */
export function categoricalCrossEntropy(
  target: Target,
  logits: Numbers,
  base: Base,
  labelSmoothing = 0,
  temperature = 1,
  classWeights?: Numbers,
): number {
  const name = 'categoricalCrossEntropy';
  const options = { labelSmoothing, temperature, classWeights };
  checkLogits(`${name}: logits`, logits);
  checkTarget(name, target, logits.length);
  checkBase(name, base);
  checkOptions(name, logits.length, options);
  return oneLoss(target, logits, options, base);
}

/**
 * (sum of y) p_i - y_i times 2^200, over the denominator of softmax: ((sum of y) e_i - y_i (1 + rest)) / (1 + rest); for the
 * likeliest class, whose e is 1, (sum of the other y) - y rest instead of the numerator.
 */
function gradientOf(target: Target, logits: Numbers, options: Options): Two[] {
  const s = scores(logits, options.temperature);
  const [masses, mass] = weightedTarget(target, logits.length, options);
  const total = scale(mass, DOWN);
  const others = totalOf(masses.filter((_, i) => i !== s.top));
  const denominator = denominatorOf(s);
  const unscaled = scale(denominator, DOWN);
  return masses.map((y, i) => {
    const numerator =
      i === s.top
        ? subtract(others, multiply(scale(y, DOWN), s.rest))
        : subtract(multiply(total, s.exps[i] as Two), multiply(y, unscaled));
    return divide(scale(numerator, UP), denominator);
  });
}

/** The gradient by z / T, divided by `n`, as that by z: the last division by T, which may be the smallest double. */
function byLogits(gradient: readonly Two[], n: Two, temperature: number): number[] {
  const k = exponent(temperature);
  const t = two(shift(temperature, -k));
  return gradient.map((g) => shift(round(divide(divide(g, n), t)), -k - 200) + 0);
}

/**
 * The gradient of categoricalCrossEntropy by the logits, in nats: ((sum of w y) softmax(z / T)_i - w_i y_i) / T.
 *
 * @param target the right class (counted from 0) or a distribution over the k classes
 * @param logits k doubles or -Infinity, not all -Infinity
 * @param labelSmoothing e in [0, 1]: the target becomes (1 - e) y + e / k
 * @param temperature T, finite and > 0: the logits are divided by it
 * @param classWeights w, k numbers in [1e-9, 1e9]; left out, all count 1
 * @returns k numbers of total 0, in [-1, 1] without temperature and weights
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, equation 4.109
 */
export function categoricalCrossEntropyGrad(
  target: Target,
  logits: Numbers,
  labelSmoothing = 0,
  temperature = 1,
  classWeights?: Numbers,
): number[] {
  const name = 'categoricalCrossEntropyGrad';
  const options = { labelSmoothing, temperature, classWeights };
  checkLogits(`${name}: logits`, logits);
  checkTarget(name, target, logits.length);
  checkOptions(name, logits.length, options);
  return byLogits(gradientOf(target, logits, options), ONE, temperature);
}

function checkBatch(
  name: string,
  targets: Targets,
  logits: readonly Numbers[],
  options: Options,
): void {
  checkList(`${name}: targets`, targets);
  checkList(`${name}: logits`, logits);
  checkSameLength(`${name}: logits`, targets, logits);
  for (let r = 0; r < logits.length; r++) {
    const row = logits[r];
    checkLogits(`${name}: logits[${r}]`, row);
    checkSameLength(`${name}: logits[${r}]`, logits[0] as Numbers, row);
    checkTarget(name, targets[r], row.length, `targets[${r}]`);
  }
  checkOptions(name, (logits[0] as Numbers).length, options);
}

/**
 * Cross entropy of a mini-batch: categoricalCrossEntropy of each row, reduced.
 *
 * @param targets b classes or distributions
 * @param logits b rows of k logits
 * @param reduction 'mean' (over the b rows; with class weights over the sum of those of the targets), 'sum' or 'none' (a list of b)
 * @param base unit, as for categoricalCrossEntropy
 * @param labelSmoothing e in [0, 1]: the target becomes (1 - e) y + e / k
 * @param temperature T, finite and > 0: the logits are divided by it
 * @param classWeights w, k numbers in [1e-9, 1e9]; left out, all count 1
 * @returns a number in [0, Infinity], or b of them for 'none'
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 6.30
 */
export function categoricalCrossEntropyBatch(
  targets: Targets,
  logits: readonly Numbers[],
  reduction: 'mean' | 'sum',
  base: Base,
  labelSmoothing?: number,
  temperature?: number,
  classWeights?: Numbers,
): number;
export function categoricalCrossEntropyBatch(
  targets: Targets,
  logits: readonly Numbers[],
  reduction: 'none',
  base: Base,
  labelSmoothing?: number,
  temperature?: number,
  classWeights?: Numbers,
): number[];
export function categoricalCrossEntropyBatch(
  targets: Targets,
  logits: readonly Numbers[],
  reduction: Reduction,
  base: Base,
  labelSmoothing?: number,
  temperature?: number,
  classWeights?: Numbers,
): number | number[];
export function categoricalCrossEntropyBatch(
  targets: Targets,
  logits: readonly Numbers[],
  reduction: Reduction,
  base: Base,
  labelSmoothing = 0,
  temperature = 1,
  classWeights?: Numbers,
): number | number[] {
  const name = 'categoricalCrossEntropyBatch';
  const options = { labelSmoothing, temperature, classWeights };
  checkBatch(name, targets, logits, options);
  checkReduction(name, reduction);
  checkBase(name, base);
  if (reduction === 'none')
    return logits.map((row, r) => oneLoss(targets[r] as Target, row, options, base));
  const factor = logits.reduce(
    (least, row, r) => Math.min(least, factorFor(targets[r] as Target, row, options)),
    UP,
  );
  const losses = logits.map((row, r) => lossOf(targets[r] as Target, row, options, factor));
  const n = reduction === 'mean' ? meanDivisor(targets, options) : ONE;
  return reduceBy(losses, n, (loss) => inBase(loss, base, 1 / factor));
}

function oneLoss(target: Target, logits: Numbers, options: Options, base: Base): number {
  const factor = factorFor(target, logits, options);
  return inBase(lossOf(target, logits, options, factor), base, 1 / factor);
}

/**
 * The gradient of categoricalCrossEntropyBatch by the logits, in nats.
 *
 * @param targets b classes or distributions
 * @param logits b rows of k logits
 * @param reduction 'mean' (divided as the mean is) or 'sum'
 * @param labelSmoothing e in [0, 1]: the target becomes (1 - e) y + e / k
 * @param temperature T, finite and > 0: the logits are divided by it
 * @param classWeights w, k numbers in [1e-9, 1e9]; left out, all count 1
 * @returns b rows of k numbers, each row of total 0
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, equation 4.109
 */
export function categoricalCrossEntropyBatchGrad(
  targets: Targets,
  logits: readonly Numbers[],
  reduction: GradientReduction,
  labelSmoothing = 0,
  temperature = 1,
  classWeights?: Numbers,
): number[][] {
  const name = 'categoricalCrossEntropyBatchGrad';
  const options = { labelSmoothing, temperature, classWeights };
  checkBatch(name, targets, logits, options);
  checkGradientReduction(name, reduction);
  const n = reduction === 'mean' ? meanDivisor(targets, options) : ONE;
  return logits.map((row, r) =>
    byLogits(gradientOf(targets[r] as Target, row, options), n, temperature),
  );
}
