import { checkSameLength, type Numbers } from '../check.ts';
import {
  add,
  negate,
  round,
  scale,
  subtract,
  type Two,
  times,
  ZERO,
} from '../numeric/double-double.ts';
import { checkDistribution, isLong } from './distribution.ts';
import { type LongTerm, sumOfLong } from './long-lists.ts';
import { DOWN, divergenceTerm, logRatio, mass, surpriseTerm, UP } from './terms.ts';
import { type Base, checkBase, inBase } from './units.ts';

function checkPair(name: string, p: Numbers, q: Numbers): void {
  checkDistribution(`${name}: p`, p);
  checkDistribution(`${name}: q`, q);
  checkSameLength(`${name}: q`, p, q);
}

type Term = (p: number, q: number) => Two;

/** The sum of the terms, in the unit of the base. Throws unless p and q are distributions over the same outcomes. */
function totalInBase(
  name: string,
  p: Numbers,
  q: Numbers,
  base: Base,
  long: LongTerm,
  term: Term,
): number {
  checkBase(name, base);
  const sum = isLong(p) && isLong(q) ? sumOfLong(long, p, q) : undefined;
  if (sum !== undefined) return inBase(sum, base);
  checkPair(name, p, q);
  return inBase(totalOver(p, q, term), base, DOWN);
}

/** Sum over the outcomes; Infinity as soon as one term is. */
function totalOver(p: Numbers, q: Numbers, term: (p: number, q: number) => Two): Two {
  let total = ZERO;
  for (let i = 0; i < p.length; i++) {
    const t = term(p[i] as number, q[i] as number);
    if (t.hi === Infinity) return t;
    total = add(total, t);
  }
  return total;
}

/**
 * Cross entropy, the average surprise of who believes q while p holds: H(p, q) = - sum of p_i log q_i.
 *
 * @param p distribution of n outcomes, the truth
 * @param q distribution of n outcomes, the belief
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, Infinity]; Infinity if some p_i > 0 = q_i
 * @throws RangeError or TypeError if p or q is not a distribution, the lengths differ or the base is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.51
 */
export function crossEntropy(p: Numbers, q: Numbers, base: Base): number {
  return totalInBase('crossEntropy', p, q, base, 'surprise', surpriseTerm);
}

/**
 * Kullback-Leibler divergence, the surprise that believing q costs beyond H(p):
 * D(p || q) = sum of p_i log(p_i / q_i), added as p_i log(p_i / q_i) - p_i + q_i, each of them >= 0. The order is the field's: the
 * divergence of q from p, p above the fraction.
 *
 * @param p distribution of n outcomes, the truth
 * @param q distribution of n outcomes, the belief
 * @param base unit, as for crossEntropy
 * @returns a number in [0, Infinity]; 0 only for p = q, Infinity if some p_i > 0 = q_i
 * @throws RangeError or TypeError, as for crossEntropy
 * Source: Kullback and Leibler (1951); Cover and Thomas, equation 2.26
 */
export function klDivergence(p: Numbers, q: Numbers, base: Base): number {
  return totalInBase('klDivergence', p, q, base, 'divergence', (a, b) =>
    divergenceTerm(mass(a), mass(b)),
  );
}

/**
 * The terms of the divergence, one an outcome: p_i log(p_i / q_i). Single terms may be negative, their sum is not.
 *
 * @param p distribution of n outcomes, the truth
 * @param q distribution of n outcomes, the belief
 * @param base unit, as for crossEntropy
 * @returns n numbers; 0 for p_i = 0, Infinity for p_i > 0 = q_i
 * @throws RangeError or TypeError, as for crossEntropy
 * Source: Cover and Thomas, equation 2.26, its terms
 */
export function klTerms(p: Numbers, q: Numbers, base: Base): number[] {
  checkPair('klTerms', p, q);
  checkBase('klTerms', base);
  return Array.from(p, (a, i) => {
    const b = q[i] as number;
    if (a === 0) return 0;
    return b === 0 ? Infinity : inBase(times(logRatio(mass(a), mass(b)), a * UP), base, DOWN);
  });
}

/**
 * Jensen-Shannon divergence: the mean of D(p || m) and D(q || m) with m = (p + q) / 2. It is the divergence, not its
 * root (the distance).
 *
 * @param p distribution of n outcomes
 * @param q distribution of n outcomes
 * @param base unit, as for crossEntropy
 * @returns a number in [0, log 2], the same for (q, p)
 * @throws RangeError or TypeError, as for crossEntropy
 * Source: Lin (1991), equation 4.1 with equal weights
 */
export function jsDivergence(p: Numbers, q: Numbers, base: Base): number {
  const twice = totalInBase('jsDivergence', p, q, base, 'to the middle', (a, b) => {
    const m = scale(add(mass(a), mass(b)), 0.5);
    return add(divergenceTerm(mass(a), m), divergenceTerm(mass(b), m));
  });
  return twice / 2;
}

/**
 * Total variation distance, the largest difference of the probabilities of any event: sum of |p_i - q_i| / 2.
 *
 * @param p distribution of n outcomes
 * @param q distribution of n outcomes
 * @returns a number in [0, 1]; it has no unit
 * @throws RangeError or TypeError if p or q is not a distribution or the lengths differ
 * Source: Cover and Thomas, equation 11.133 (half of the L1 distance)
 */
export function totalVariation(p: Numbers, q: Numbers): number {
  checkPair('totalVariation', p, q);
  const total = totalOver(p, q, (a, b) => {
    const d = subtract(mass(a), mass(b));
    return d.hi < 0 ? negate(d) : d;
  });
  return round(total) * (DOWN / 2);
}
