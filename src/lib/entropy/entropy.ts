import {
  checkEntries,
  checkList,
  checkNumber,
  checkWhole,
  type Numbers,
  PROBABILITY,
  refuse,
} from '../check.ts';
import {
  add,
  divide,
  multiply,
  negate,
  ONE,
  round,
  scale,
  type Two,
  times,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { exp } from '../numeric/exponential.ts';
import { log, log1p } from '../numeric/logarithm.ts';
import { checkDistribution, isLong } from './distribution.ts';
import { sumOfLong } from './long-lists.ts';
import { DOWN, surpriseTerm, UP } from './terms.ts';
import { type Base, checkBase, inBase } from './units.ts';

/** H in units of 2^-200 nats: the average of the surprise -log p. Throws unless p is a distribution. */
function entropyInNats(name: string, p: Numbers): Two {
  const long = isLong(p) ? sumOfLong('surprise', p, p) : undefined;
  if (long !== undefined) return scale(long, UP);
  checkDistribution(`${name}: p`, p);
  let total = ZERO;
  for (let i = 0; i < p.length; i++) {
    const x = p[i] as number;
    total = add(total, surpriseTerm(x, x));
  }
  return total;
}

/**
 * Entropy, the average surprise: H(p) = - sum of p_i log p_i, with 0 log 0 = 0.
 *
 * @param p distribution of n outcomes
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, log n]
 * @throws RangeError or TypeError if p is not a distribution or the base is out of range
 * Source: Shannon (1948), section 6; Cover and Thomas, equation 2.1
 */
export function entropy(p: Numbers, base: Base): number {
  const nats = entropyInNats('entropy', p);
  checkBase('entropy', base);
  return inBase(nats, base, DOWN);
}

/**
 * The largest entropy of n outcomes, that of the uniform distribution: log n. It is also the information that tells one of n equal
 * cases apart.
 *
 * @param n whole number from 1 to 2^53
 * @param base unit, as for entropy
 * @returns log n >= 0
 * @throws RangeError or TypeError if n or the base is out of range
 * Source: Cover and Thomas, theorem 2.6.4
 */
export function maxEntropy(n: number, base: Base): number {
  checkWhole('maxEntropy: n', n, 1, 2 ** 53);
  checkBase('maxEntropy', base);
  return inBase(log(two(n)), base);
}

/**
 * Entropy of a coin: H(p) = - p log p - (1 - p) log(1 - p), right at both ends and in the middle.
 *
 * @param p probability of heads in [0, 1]
 * @param base unit, as for entropy
 * @returns a number in [0, log 2]
 * @throws RangeError or TypeError if p or base is out of range
 * Source: Cover and Thomas, equation 2.5
 */
export function binaryEntropy(p: number, base: Base): number {
  checkNumber('binaryEntropy: p', p, PROBABILITY);
  checkBase('binaryEntropy', base);
  if (p === 0 || p === 1) return 0;
  const tails = add(ONE, two(-p));
  const total = add(surpriseTerm(p, p), multiply(scale(tails, -UP), log1p(two(-p))));
  return inBase(total, base, DOWN);
}

/**
 * Entropy of relative frequencies: sum of c_i log(n / c_i) / n, with n the sum of the counts.
 *
 * @param counts whole numbers >= 0 with a total from 1 to 2^53
 * @param base unit, as for entropy
 * @returns a number in [0, log n]
 * @throws RangeError or TypeError if a count or the base is out of range
 * Source: Cover and Thomas, equation 2.1, of the relative frequencies
 */
export function entropyFromCounts(counts: Numbers, base: Base): number {
  const n = checkCounts('entropyFromCounts: counts', counts);
  checkBase('entropyFromCounts', base);
  let total = ZERO;
  for (let i = 0; i < counts.length; i++) {
    const c = counts[i] as number;
    if (c > 0) total = add(total, times(log1p(divide(two(n - c), two(c))), c));
  }
  return inBase(divide(total, two(n)), base);
}

/** Throws unless counts are whole numbers >= 0 with a total from 1 to 2^53; returns the total. */
export function checkCounts(where: string, counts: unknown): number {
  checkList(where, counts, 'Count at least one observation.');
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    const c = counts[i];
    checkWhole(`${where}[${i}]`, c, 0, 2 ** 53, 'For weights, use normalize().');
    if (c > 2 ** 53 - total)
      refuse(where, 'must have a total of at most 2^53', total + c, 'Count fewer.');
    total += c;
  }
  if (total === 0) refuse(where, 'must not all be 0', counts, 'Count at least one observation.');
  return total;
}

/**
 * Perplexity: e^H with H in nats, the number of equally likely outcomes that are as uncertain as p.
 *
 * @param p distribution of n outcomes
 * @returns a number in [1, n]; it has no unit
 * @throws RangeError or TypeError if p is not a distribution
 * Source: Jelinek, Mercer, Bahl and Baker, Perplexity (1977)
 */
export function perplexity(p: Numbers): number {
  return round(exp(scale(entropyInNats('perplexity', p), DOWN)));
}

/**
 * Perplexity of a sequence: exp of the mean surprise, - 1/n sum of ln p_i.
 *
 * @param tokenProbabilities the probability that a model gave to each token that came, in [0, 1]
 * @returns a number in [1, Infinity]; Infinity if one probability is 0
 * @throws RangeError or TypeError if the list is empty or an entry is out of range
 * Source: Jelinek, Mercer, Bahl and Baker, Perplexity (1977)
 */
export function sequencePerplexity(tokenProbabilities: Numbers): number {
  checkEntries('sequencePerplexity: tokenProbabilities', tokenProbabilities, PROBABILITY);
  let total = ZERO;
  let impossible = false;
  for (let i = 0; i < tokenProbabilities.length; i++) {
    const p = tokenProbabilities[i] as number;
    if (p === 0) impossible = true;
    else total = add(total, log(two(p)));
  }
  return impossible ? Infinity : round(exp(divide(negate(total), two(tokenProbabilities.length))));
}
