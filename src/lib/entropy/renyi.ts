import { checkNumber, type Numbers, type Range } from '../check.ts';
import {
  add,
  divide,
  multiply,
  negate,
  ONE,
  subtract,
  type Two,
  times,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { exp, expm1MinusX } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import { FAR, quotient, raise, raised, raisedExp, raisedLog1p, UP } from '../numeric/raised.ts';
import { checkDistribution } from './distribution.ts';
import { entropy } from './entropy.ts';
import { logRatio } from './terms.ts';
import { type Base, checkBase, inBase, raisedInBase } from './units.ts';

const ORDER: Range = [
  0,
  Infinity,
  'must be >= 0',
  '1 gives the entropy, Infinity the min-entropy.',
];

/**
 * Renyi entropy of order a, the family in which the entropy stands: H_a(p) = log(sum of p_i^a) / (1 - a). Order 0 gives the logarithm of
 * how many outcomes are possible, 1 (the limit) the entropy, 2 the collision entropy, Infinity the surprise of the likeliest outcome. It
 * never grows with the order. What the total of p is off 1 is divided out, as Renyi does.
 *
 * @param p distribution of n outcomes
 * @param order a in [0, Infinity]
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, log n]
 * @throws RangeError or TypeError if p is not a distribution or order or base is out of range
 * Source: Renyi, On Measures of Entropy and Information (1961), equation 1.21
 */
export function renyiEntropy(p: Numbers, order: number, base: Base): number {
  checkDistribution('renyiEntropy: p', p);
  checkNumber('renyiEntropy: order', order, ORDER);
  checkBase('renyiEntropy', base);
  if (order === 1) return entropy(p, base);
  const possible = Array.from(p).filter((x) => x > 0);
  if (order === 0) return inBase(log(two(possible.length)), base);
  const largest = possible.reduce((a, b) => Math.max(a, b));
  // min-entropy: what is left of the sum is below the last place
  if (order > FAR) return inBase(negate(log(two(largest))), base);
  const beyond = add(two(order), two(-1));
  const nats =
    order < 1
      ? divide(logOfPowers(possible, order, beyond, ONE), negate(beyond))
      : subtract(
          divide(negate(logOfPowers(possible, order, beyond, two(largest))), beyond),
          raise(log(two(largest))),
        );
  return raisedInBase(nats, base);
}

/**
 * log(sum of p_i (p_i / m)^t / sum of p_i) with t = order - 1, raised: as log(1 + x) with x the mean of
 * (p_i / m)^t - 1, in which nothing cancels, all terms having one sign; directly where x is near -1.
 */
function logOfPowers(p: readonly number[], order: number, t: Two, m: Two): Two {
  let excess = ZERO;
  let direct = ZERO;
  let total = ZERO;
  for (const x of p) {
    const one = raised(x);
    const ln = logRatio(one, raise(m));
    const power = multiply(ln, t);
    total = add(total, one);
    if (power.hi > 1) {
      // p^t alone may be no double where p^order is one
      const whole = raisedExp(times(ln, order));
      excess = add(excess, subtract(whole, one));
      direct = add(direct, whole);
    } else {
      const less = power.hi > -1 ? add(power, expm1MinusX(power)) : subtract(exp(power), ONE);
      excess = add(excess, times(less, x * UP));
      direct = add(direct, times(exp(power), x * UP));
    }
  }
  const mean = quotient(excess, total);
  if (mean.hi < -UP / 2) return raise(log(divide(direct, total)));
  return raisedLog1p(mean);
}
