import { type Numbers, refuse } from '../check.ts';
import {
  add,
  divide,
  multiply,
  round,
  scale,
  subtract,
  type Two,
  times,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { log, log1p } from '../numeric/logarithm.ts';
import { raise, raised, UP } from '../numeric/raised.ts';
import { sumsOfOthers, twos } from '../numeric/sum.ts';
import { checkJoint, columnSums, rowSums, type Table } from './joint.ts';
import { divergenceTerm, entropyOfMasses, logRatio, surpriseTerm } from './terms.ts';
import { type Base, checkBase, inBase, raisedInBase } from './units.ts';

/**
 * Joint entropy: H(X, Y) = - sum of P(x, y) log P(x, y).
 *
 * @param joint r rows (X) of c columns (Y), probabilities of total 1
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, log(r c)]
 * @throws RangeError or TypeError if the table is not a joint distribution or the base is out of range
 * Source: Cover and Thomas, equation 2.8
 */
export function jointEntropy(joint: Table, base: Base): number {
  checkJoint('jointEntropy: joint', joint);
  checkBase('jointEntropy', base);
  let total = ZERO;
  for (const row of joint) for (const p of row) total = add(total, surpriseTerm(p, p));
  return raisedInBase(total, base);
}

/**
 * Conditional entropy: H(Y | X) = sum of P(x, y) log(P(x) / P(x, y)), what is left to learn of one when the other is
 * known. No entropies are subtracted: P(x) / P(x, y) = 1 + (the rest of the row) / P(x, y).
 *
 * @param joint r rows (X) of c columns (Y), probabilities of total 1
 * @param of 'x' for H(X | Y), 'y' for H(Y | X)
 * @param base unit, as for jointEntropy
 * @returns a number in [0, log c] for 'y', [0, log r] for 'x'
 * @throws RangeError or TypeError if the table is not a joint distribution, or `of` or the base is out of range
 * Source: Cover and Thomas, equation 2.10
 */
export function conditionalEntropy(joint: Table, of: 'x' | 'y', base: Base): number {
  checkJoint('conditionalEntropy: joint', joint);
  if (of !== 'x' && of !== 'y')
    refuse('conditionalEntropy: of', "must be 'x' or 'y'", of, 'The other one is given.');
  checkBase('conditionalEntropy', base);
  let total = ZERO;
  for (const group of of === 'y' ? joint : columns(joint)) total = add(total, withinGroup(group));
  return raisedInBase(total, base);
}

const columns = (joint: Table): number[][] =>
  Array.from(joint[0] as ArrayLike<number>, (_, c) => joint.map((row) => row[c] as number));

/** Sum of p log(m / p) over the entries p of one row or column with sum m. */
function withinGroup(group: Numbers): Two {
  let total = ZERO;
  sumsOfOthers(twos(group)).forEach((rest, i) => {
    const p = group[i] as number;
    if (p > 0) total = add(total, times(logOnePlusRatio(rest, p), p * UP));
  });
  return total;
}

/** log(1 + a / b). */
const logOnePlusRatio = (a: Two, b: number): Two =>
  a.hi < b ? log1p(divide(a, two(b))) : logRatio(add(a, two(b)), two(b));

/**
 * Mutual information, what X and Y tell about each other: I(X; Y) = D(P(x, y) || P(x) P(y)), summed as
 * p log(p / q) - p + q >= 0 with q = P(x) P(y).
 *
 * @param joint r rows (X) of c columns (Y), probabilities of total 1
 * @param base unit, as for jointEntropy
 * @returns a number in [0, min(H(X), H(Y))]
 * @throws RangeError or TypeError if the table is not a joint distribution or the base is out of range
 * Source: Cover and Thomas, equation 2.28
 */
export function mutualInformation(joint: Table, base: Base): number {
  checkJoint('mutualInformation: joint', joint);
  checkBase('mutualInformation', base);
  return raisedInBase(informationIn(joint), base);
}

/** I(X; Y) in nats, raised. */
function informationIn(joint: Table): Two {
  const px = rowSums(joint).map((m) => times(m, UP));
  const py = columnSums(joint);
  let total = ZERO;
  joint.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      total = add(total, pairTerm(row[c] as number, px[r] as Two, py[c] as Two));
    }
  });
  return total;
}

/**
 * Normalised mutual information: 2 I(X; Y) / (H(X) + H(Y)), 0 for independent variables, 1 where each tells the other.
 *
 * @param joint r rows (X) of c columns (Y), probabilities of total 1
 * @returns a number in [0, 1]; it has no unit; 0 for two constants
 * @throws RangeError or TypeError if the table is not a joint distribution
 * Source: Press, Teukolsky, Vetterling and Flannery, Numerical Recipes, 3rd edition, equation 14.4.17 (symmetric uncertainty)
 */
export function normalizedMutualInformation(joint: Table): number {
  checkJoint('normalizedMutualInformation: joint', joint);
  const entropyOf = (sums: readonly Two[]): Two => entropyOfMasses(sums.map((m) => raise(m)));
  const both = add(entropyOf(rowSums(joint)), entropyOf(columnSums(joint)));
  if (both.hi === 0) return 0;
  return Math.min(1, round(divide(scale(informationIn(joint), 2), both)));
}

/**
 * Pointwise mutual information of each pair: log(P(x, y) / (P(x) P(y))), above 0 where two values come together more often than by chance.
 * Its mean under the joint distribution is the mutual information.
 *
 * @param joint r rows (X) of c columns (Y), probabilities of total 1
 * @param base unit, as for jointEntropy
 * @returns r rows of c numbers; -Infinity for a pair that never comes
 * @throws RangeError or TypeError if the table is not a joint distribution or the base is out of range
 * Source: Church and Hanks, Word Association Norms, Mutual Information, and Lexicography (1990); Fano (1961)
 */
export function pointwiseMutualInformation(joint: Table, base: Base): number[][] {
  checkJoint('pointwiseMutualInformation: joint', joint);
  checkBase('pointwiseMutualInformation', base);
  const px = rowSums(joint).map((m) => times(m, UP));
  const py = columnSums(joint);
  return joint.map((row, r) =>
    Array.from(row, (p, c) =>
      p === 0 ? -Infinity : inBase(logOfPair(p, px[r] as Two, py[c] as Two), base),
    ),
  );
}

/** log(p / (px py)); px is raised. */
function logOfPair(p: number, px: Two, py: Two): Two {
  const q = multiply(px, py);
  return q.hi > 2 ** -900 ? logRatio(raised(p), q) : subtract(logRatio(raised(p), px), log(py));
}

/**
 * The divergence term of p against px * py; px is raised. Where the product may lose its second word, it is so far below
 * p that nothing cancels.
 */
function pairTerm(p: number, px: Two, py: Two): Two {
  const q = multiply(px, py);
  if (p === 0 || q.hi > 2 ** -900) return divergenceTerm(raised(p), q);
  return subtract(times(logOfPair(p, px, py), p * UP), subtract(raised(p), q));
}
