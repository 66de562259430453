import { checkNumber, NOT_NAN, PROBABILITY } from '../check.ts';
import {
  add,
  divide,
  ONE,
  round,
  scale,
  subtract,
  type Two,
  two,
} from '../numeric/double-double.ts';
import { log, log1p } from '../numeric/logarithm.ts';
import {
  DOWN,
  lowered,
  quotient,
  RAISED_ONE,
  raisedExp,
  raisedLog1p,
  UP,
} from '../numeric/raised.ts';

/** sigma(x), raised, for any x that is not NaN. */
export function sigmoidTwo(x: number): Two {
  const e = raisedExp(two(-Math.abs(x)));
  const total = add(RAISED_ONE, e);
  return quotient(x < 0 ? e : RAISED_ONE, total);
}

/** ln(1 + e^x) times `factor`, UP or DOWN. */
export function softplusTwo(x: number, factor: number): Two {
  const e = raisedExp(two(-Math.abs(x)));
  const small = raisedLog1p(e);
  const part = scale(small, DOWN * factor);
  return x > 0 ? add(two(x * factor), part) : part;
}

const check = (name: string, x: number): void => checkNumber(`${name}: x`, x, NOT_NAN);

/**
 * The logistic function: sigma(x) = 1 / (1 + e^-x).
 *
 * @param x any number, infinities allowed
 * @returns a number in [0, 1]
 * @throws RangeError or TypeError if x is not a number
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.30
 */
export function sigmoid(x: number): number {
  check('sigmoid', x);
  return lowered(sigmoidTwo(x));
}

/**
 * Softplus: ln(1 + e^x), in nats.
 *
 * @param x any number, infinities allowed
 * @returns a number in [0, Infinity]
 * @throws RangeError or TypeError if x is not a number
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.31
 */
export function softplus(x: number): number {
  check('softplus', x);
  return softplusOf(x);
}

/**
 * Logarithm of the logistic function: ln sigma(x) = - ln(1 + e^-x), in nats.
 *
 * @param x any number, infinities allowed
 * @returns a number in [-Infinity, 0]
 * @throws RangeError or TypeError if x is not a number
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.36
 */
export function logSigmoid(x: number): number {
  check('logSigmoid', x);
  return 0 - softplusOf(-x);
}

function softplusOf(x: number): number {
  if (x > 1000) return x;
  return lowered(softplusTwo(x, UP));
}

/**
 * The inverse of the logistic function, the log-odds: logit(p) = ln(p / (1 - p)).
 *
 * @param p probability in [0, 1]; 0 gives -Infinity, 1 gives Infinity
 * @returns a number in [-Infinity, Infinity], 0 for p = 1/2
 * @throws RangeError or TypeError if p is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.38
 */
export function logit(p: number): number {
  checkNumber('logit: p', p, PROBABILITY);
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  const rest = add(ONE, two(-p));
  if (p > 0.25 && p < 0.75) return round(log1p(divide(two(2 * p - 1), rest)));
  return round(subtract(log(two(p)), log(rest)));
}
