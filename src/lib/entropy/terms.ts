import {
  add,
  divide,
  multiply,
  negate,
  subtract,
  type Two,
  times,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { log, log1p } from '../numeric/logarithm.ts';
import { FAR, lower, UP } from '../numeric/raised.ts';

/** The terms that entropies and divergences add up, in nats: linear in the masses, and raised as these are. */

/** -p log q, with 0 log 0 = 0 and Infinity for p > 0 = q. */
export function surpriseTerm(p: number, q: number): Two {
  if (p === 0) return ZERO;
  return q === 0 ? two(Infinity) : times(log(two(q)), -p * UP);
}

/**
 * p log(p / q) - p + q >= 0, the term of a divergence, for masses.
 *
 * With u = (p - q) / (p + q), log(p / q) = 2 artanh u; near u = 0 the term is u (p - q) + 2 p (u^3 / 3 + u^5 / 5 + ...),
 * in which nothing cancels.
 */
export function divergenceTerm(p: Two, q: Two): Two {
  if (p.hi === 0) return q;
  if (q.hi === 0) return two(Infinity);
  const difference = subtract(p, q);
  const u = divide(difference, add(p, q));
  if (Math.abs(u.hi) < 2 ** -6) {
    const uu = u.hi * u.hi;
    const series = uu * u.hi * (1 / 3 + uu * (1 / 5 + uu * (1 / 7 + uu * (1 / 9 + uu / 11))));
    return add(multiply(u, difference), two(2 * p.hi * series));
  }
  return subtract(multiply(p, logRatio(p, q)), difference);
}

/** log(p / q) for positive numbers, also where the ratio leaves the range of doubles. */
export function logRatio(p: Two, q: Two): Two {
  const ratio = p.hi / q.hi;
  if (ratio > 1 / FAR && ratio < FAR) return log(divide(p, q));
  return subtract(log(p), log(q));
}

/** -p log p for a two-word mass; 0 for one below the smallest double. */
function entropyTerm(p: Two): Two {
  const probability = lower(p);
  return probability.hi === 0 ? ZERO : multiply(p, negate(log(probability)));
}

/** Entropy of raised masses; that of the likeliest as -p log(1 - the rest), right if it has nearly all. */
export function entropyOfMasses(p: readonly Two[]): Two {
  const likeliest = p.reduce((best, x, i) => (x.hi > (p[best] as Two).hi ? i : best), 0);
  let total = ZERO;
  let rest = ZERO;
  p.forEach((x, i) => {
    if (i === likeliest) return;
    rest = add(rest, x);
    total = add(total, entropyTerm(x));
  });
  return subtract(total, multiply(p[likeliest] as Two, log1p(negate(lower(rest)))));
}
