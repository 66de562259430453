import {
  checkEntries,
  checkNumber,
  checkNumbers,
  NOT_NAN,
  type Numbers,
  POSITIVE,
  type Range,
  refuse,
} from '../check.ts';
import { type Distribution, LONG, trust } from '../entropy/distribution.ts';
import { type Base, checkBase, raisedInBase } from '../entropy/units.ts';
import { add, multiply, round, subtract, type Two, two, ZERO } from '../numeric/double-double.ts';
import { differenceOver } from '../numeric/quotient.ts';
import { lower, lowered, quotient, RAISED_ONE, raisedExp, raisedLog1p } from '../numeric/raised.ts';
import { softmaxOfLong } from './long-softmax.ts';

const LOGIT: Range = [
  -Infinity,
  Number.MAX_VALUE,
  'must be finite or -Infinity',
  '-Infinity switches a class off.',
];

/** Throws unless logits are doubles or -Infinity, at least one of them finite. */
export function checkLogits(where: string, logits: unknown): asserts logits is Numbers {
  checkEntries(where, logits, LOGIT);
  let off = 0;
  for (let i = 0; i < logits.length; i++) if (logits[i] === -Infinity) off++;
  if (off === logits.length)
    refuse(where, 'must not all be -Infinity', logits, 'Leave at least one class on.');
}

/** Throws unless the temperature is finite and > 0. */
export function checkTemperature(name: string, temperature: unknown): void {
  const way = 'For the limits, use softmaxAtZero() or softmaxAtInfinity().';
  checkNumber(`${name}: temperature`, temperature, POSITIVE, way);
}

/** Softmax before its last division, with the largest logit taken out: p_i = exp(shift_i) / (1 + rest). */
export interface Scores {
  /** (z_i - max z) / temperature <= 0. */
  readonly shifts: readonly Two[];
  /** exp(shift_i), raised. */
  readonly exps: readonly Two[];
  /** The index of the (first) largest logit. */
  readonly top: number;
  /** The sum of the exps but the largest, raised: small when the net is sure. */
  readonly rest: Two;
}

export function scores(logits: Numbers, temperature = 1): Scores {
  let top = 0;
  for (let i = 1; i < logits.length; i++)
    if ((logits[i] as number) > (logits[top] as number)) top = i;
  const max = logits[top] as number;
  const shifts = Array.from(logits, (z) =>
    z === -Infinity ? two(-Infinity) : differenceOver(z, max, temperature),
  );
  const exps = shifts.map((x) => raisedExp(x));
  let rest = ZERO;
  exps.forEach((e, i) => {
    if (i !== top) rest = add(rest, e);
  });
  return { shifts, exps, top, rest };
}

/** 1 + rest, raised. */
export const denominatorOf = ({ rest }: Scores): Two => add(RAISED_ONE, rest);

/** log(1 + rest), raised. */
export const logTotalOf = ({ rest }: Scores): Two => raisedLog1p(rest);

/** p_i, raised. */
export const probabilityOf = (s: Scores, i: number): Two =>
  quotient(s.exps[i] as Two, denominatorOf(s));

/**
 * Softmax: p_i = exp(z_i / T) / sum of exp(z_j / T), the distribution that a net's logits stand for.
 *
 * @param logits k doubles or -Infinity (that class is off), not all -Infinity
 * @param temperature T, finite and > 0; for the limits see softmaxAtZero and softmaxAtInfinity
 * @returns k probabilities of total 1
 * @throws RangeError or TypeError that names the logit, the rule and the value
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 6.29; temperature: Hinton, Vinyals and Dean (2015), equation 1
 */
export function softmax(logits: Numbers, temperature = 1): Distribution {
  checkLogits('softmax: logits', logits);
  checkTemperature('softmax', temperature);
  const long = logits.length > LONG ? softmaxOfLong(logits, temperature) : undefined;
  if (long !== undefined) return long;
  const s = scores(logits, temperature);
  const denominator = denominatorOf(s);
  return trust(s.exps.map((e) => lowered(quotient(e, denominator))));
}

/** Equal shares for the classes that are `in`. */
function share(isIn: readonly boolean[]): Distribution {
  const n = isIn.filter(Boolean).length;
  return trust(isIn.map((yes) => (yes ? 1 / n : 0)));
}

/**
 * Softmax in the limit of temperature 0: all on the largest logit; m equal largest ones have 1 / m each.
 *
 * @param logits as for softmax
 * @returns k probabilities of total 1
 * @throws RangeError or TypeError, as for softmax
 * Source: the limit of Hinton, Vinyals and Dean, Distilling the Knowledge in a Neural Network (2015), equation 1
 */
export function softmaxAtZero(logits: Numbers): Distribution {
  checkLogits('softmaxAtZero: logits', logits);
  const max = Array.from(logits).reduce((a, b) => Math.max(a, b));
  return share(Array.from(logits, (z) => z === max));
}

/**
 * Softmax in the limit of infinite temperature: 1 / m for each of the m classes that are not switched off.
 *
 * @param logits as for softmax
 * @returns k probabilities of total 1
 * @throws RangeError or TypeError, as for softmax
 * Source: the limit of Hinton, Vinyals and Dean (2015), equation 1
 */
export function softmaxAtInfinity(logits: Numbers): Distribution {
  checkLogits('softmaxAtInfinity: logits', logits);
  return share(Array.from(logits, (z) => z !== -Infinity));
}

/**
 * Logarithm of softmax in nats: ln p_i = (z_i - max z) / T - ln(1 + rest). The sure class keeps its digits.
 *
 * @param logits as for softmax
 * @param temperature as for softmax
 * @returns k numbers in [-Infinity, 0]
 * @throws RangeError or TypeError, as for softmax
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equations 6.30 and 6.33
 */
export function logSoftmax(logits: Numbers, temperature = 1): number[] {
  checkLogits('logSoftmax: logits', logits);
  checkTemperature('logSoftmax', temperature);
  const s = scores(logits, temperature);
  return s.shifts.map((x) => round(logProbability(s, x)));
}

/** x - ln(1 + rest) for a shift x. */
const logProbability = (s: Scores, x: Two): Two =>
  x.hi === -Infinity ? x : subtract(x, lower(logTotalOf(s)));

/**
 * Logarithm of a sum of exponentials in nats: ln(sum of exp(x_i)) = max x + ln(1 + rest).
 *
 * @param x doubles or infinities; an empty list gives -Infinity
 * @returns a number in [-Infinity, Infinity]
 * @throws RangeError or TypeError if an entry is not a number
 * Source: Goodfellow, Bengio and Courville, Deep Learning, section 4.1
 */
export function logSumExp(x: Numbers): number {
  checkNumbers('logSumExp: x', x, NOT_NAN);
  let max = -Infinity;
  for (let i = 0; i < x.length; i++) {
    max = Math.max(max, x[i] as number);
  }
  if (!Number.isFinite(max)) return max;
  const s = scores(x);
  return round(add(two(max), lower(logTotalOf(s))));
}

/**
 * Entropy of softmax: H = log(1 + rest) + sum of p_i (max z - z_i), without computing p first.
 *
 * @param logits as for softmax
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, log k]
 * @throws RangeError or TypeError if logits or base are out of range
 * Source: Cover and Thomas, equation 2.1, with softmax put in
 */
export function entropyFromLogits(logits: Numbers, base: Base): number {
  checkLogits('entropyFromLogits: logits', logits);
  checkBase('entropyFromLogits', base);
  const s = scores(logits);
  let spread = ZERO;
  s.exps.forEach((e, i) => {
    if (e.hi > 0) spread = subtract(spread, multiply(e, s.shifts[i] as Two));
  });
  return raisedInBase(add(logTotalOf(s), quotient(spread, denominatorOf(s))), base);
}
