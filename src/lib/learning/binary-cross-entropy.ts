import {
  checkEntries,
  checkSameLength,
  NOT_NAN,
  type Numbers,
  PROBABILITY,
  type Range,
} from '../check.ts';
import { DOWN, surpriseTerm, UP } from '../entropy/terms.ts';
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
  ZERO,
} from '../numeric/double-double.ts';
import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import {
  checkGradientReduction,
  checkReduction,
  divisor,
  type GradientReduction,
  type Reduction,
  reduce,
} from './reduction.ts';
import { softplusTwo } from './sigmoid.ts';

function checkPair(
  name: string,
  targets: Numbers,
  others: Numbers,
  othersName: string,
  range: Range,
): void {
  checkEntries(`${name}: targets`, targets, PROBABILITY);
  checkEntries(`${name}: ${othersName}`, others, range);
  checkSameLength(`${name}: ${othersName}`, targets, others);
}

/**
 * Binary cross entropy from probabilities: - y log p - (1 - y) log(1 - p) for each item.
 *
 * @param targets n labels y in [0, 1]; between 0 and 1 they are soft labels
 * @param probabilities n predictions p in [0, 1]; a sure and wrong one costs Infinity, nothing is clamped
 * @param reduction 'mean', 'sum' or 'none' (a list)
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, Infinity], or n of them for 'none'
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, section 6.2.2.2
 */
export function binaryCrossEntropy(
  targets: Numbers,
  probabilities: Numbers,
  reduction: 'mean' | 'sum',
  base: Base,
): number;
export function binaryCrossEntropy(
  targets: Numbers,
  probabilities: Numbers,
  reduction: 'none',
  base: Base,
): number[];
export function binaryCrossEntropy(
  targets: Numbers,
  probabilities: Numbers,
  reduction: Reduction,
  base: Base,
): number | number[];
export function binaryCrossEntropy(
  targets: Numbers,
  probabilities: Numbers,
  reduction: Reduction,
  base: Base,
): number | number[] {
  const name = 'binaryCrossEntropy';
  checkPair(name, targets, probabilities, 'probabilities', PROBABILITY);
  checkReduction(name, reduction);
  checkBase(name, base);
  const losses = Array.from(targets, (y, i) => {
    const p = probabilities[i] as number;
    const right = surpriseTerm(y, p);
    if (y === 1) return right;
    if (p === 1 || right.hi === Infinity) return two(Infinity);
    const rest = add(two(UP), two(-y * UP));
    return subtract(right, multiply(rest, log(add(ONE, two(-p)))));
  });
  return reduce(losses, reduction, (loss) => inBase(loss, base, DOWN));
}

/**
 * Binary cross entropy from logits: y softplus(-z) + (1 - y) softplus(z) for each item, right for any logit.
 *
 * @param targets n labels y in [0, 1]
 * @param logits n numbers z, infinities allowed: the limit
 * @param reduction 'mean', 'sum' or 'none' (a list)
 * @param base unit, as for binaryCrossEntropy
 * @returns a number in [0, Infinity], or n of them for 'none'
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equations 6.24 to 6.26
 */
export function binaryCrossEntropyWithLogits(
  targets: Numbers,
  logits: Numbers,
  reduction: 'mean' | 'sum',
  base: Base,
): number;
export function binaryCrossEntropyWithLogits(
  targets: Numbers,
  logits: Numbers,
  reduction: 'none',
  base: Base,
): number[];
export function binaryCrossEntropyWithLogits(
  targets: Numbers,
  logits: Numbers,
  reduction: Reduction,
  base: Base,
): number | number[];
export function binaryCrossEntropyWithLogits(
  targets: Numbers,
  logits: Numbers,
  reduction: Reduction,
  base: Base,
): number | number[] {
  const name = 'binaryCrossEntropyWithLogits';
  checkPair(name, targets, logits, 'logits', NOT_NAN);
  checkReduction(name, reduction);
  checkBase(name, base);
  if (reduction === 'none') {
    return Array.from(targets, (y, i) => {
      const factor = factorFor(y, logits[i] as number);
      return inBase(lossFromLogit(y, logits[i] as number, factor), base, 1 / factor);
    });
  }
  const factors = Array.from(targets, (y, i) => factorFor(y, logits[i] as number));
  const factor = factors.reduce((least, one) => Math.min(least, one));
  const losses = Array.from(targets, (y, i) => lossFromLogit(y, logits[i] as number, factor));
  return reduce(losses, reduction, (loss) => inBase(loss, base, 1 / factor));
}

/** Losses are counted in 2^-200 nats, or in 2^200 nats where a large logit is wrong, whose loss would overflow. */
function factorFor(y: number, z: number): number {
  const wrong = z > 0 ? y < 1 : y > 0;
  return wrong && Math.abs(z) > 2 ** 500 && Math.abs(z) < Infinity ? DOWN : UP;
}

/** y softplus(-z) + (1 - y) softplus(z), times `factor`. */
function lossFromLogit(y: number, z: number, factor: number): Two {
  if ((z === Infinity && y < 1) || (z === -Infinity && y > 0)) return two(Infinity);
  const ifOne = y === 0 ? ZERO : multiply(softplusTwo(-z, factor), two(y));
  if (y === 1) return ifOne;
  return add(ifOne, multiply(softplusTwo(z, factor), add(ONE, two(-y))));
}

/**
 * The gradient of binary cross entropy by the logits: sigma(z) - y, in nats, divided by n for the mean.
 *
 * @param targets n labels y in [0, 1]
 * @param logits n numbers z, infinities allowed
 * @param reduction 'mean' or 'sum'
 * @returns n numbers in [-1, 1]
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, equation 4.91
 */
export function binaryCrossEntropyWithLogitsGrad(
  targets: Numbers,
  logits: Numbers,
  reduction: GradientReduction,
): number[] {
  const name = 'binaryCrossEntropyWithLogitsGrad';
  checkPair(name, targets, logits, 'logits', NOT_NAN);
  checkGradientReduction(name, reduction);
  const n = divisor(targets.length, reduction);
  return Array.from(
    targets,
    (y, i) => round(divide(errorOf(y, logits[i] as number), n)) * DOWN + 0,
  );
}

/**
 * sigma(z) - y times 2^200, over one denominator: with e = exp(-|z|) it is ((1 - y) - y e) / (1 + e), or (e (1 - y) - y) / (1 + e)
 * for negative z. A sure and right case keeps its digits.
 */
export function errorOf(y: number, z: number): Two {
  const e = exp(two(-Math.abs(z)), 200);
  const rest = add(ONE, two(-y));
  const error =
    z < 0 ? subtract(multiply(e, rest), two(y * UP)) : subtract(scale(rest, UP), times(e, y));
  return divide(scale(error, UP), add(two(UP), e));
}
