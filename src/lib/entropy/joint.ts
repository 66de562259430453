import { checkEntries, checkList, type Numbers, PROBABILITY, refuse, WEIGHT } from '../check.ts';
import { add, divide, round, type Two, two, ZERO } from '../numeric/double-double.ts';
import { exactTotal } from '../numeric/sum.ts';
import {
  checkSomeWeight,
  checkTotal,
  type Distribution,
  isTrusted,
  scaledWeights,
  trust,
} from './distribution.ts';

/** Joint distribution of X and Y: rows are the values of X, columns those of Y, all entries sum to 1. Frozen. */
export type Joint = readonly (readonly number[])[];

/** A table of numbers, row by row. */
export type Table = readonly Numbers[];

const WAY = 'For weights, use normalizeJoint().';
const SHAPE_WAY = 'All rows need the same number of columns, at least one.';

/** Throws unless the table has rows and all rows have the same length >= 1. */
function checkShape(where: string, rows: unknown): asserts rows is readonly ArrayLike<unknown>[] {
  checkList(where, rows, SHAPE_WAY);
  const first = rows[0];
  checkList(`${where}[0]`, first, SHAPE_WAY);
  for (let r = 1; r < rows.length; r++) {
    const row = rows[r];
    checkList(`${where}[${r}]`, row, SHAPE_WAY);
    if (row.length !== first.length)
      refuse(`${where}[${r}]`, `must be a list of ${first.length}`, row, SHAPE_WAY);
  }
}

/** Throws unless `rows` is a joint distribution. Checked tables pass at once. */
export function checkJoint(where: string, rows: unknown): asserts rows is Joint {
  if (isTrusted(rows)) return;
  checkShape(where, rows);
  let total = 0;
  rows.forEach((row, r) => {
    checkEntries(`${where}[${r}]`, row, PROBABILITY, WAY);
    for (let c = 0; c < row.length; c++) total += row[c] as number;
  });
  checkTotal(where, total, () => flat(rows as Joint), WAY);
}

const freeze = (rows: number[][]): Joint => trust(rows.map((row) => Object.freeze(row)));

/**
 * A joint distribution P(X = row, Y = column), checked once and frozen.
 *
 * @param rows r rows of c numbers in [0, 1], all together of total 1 (within 2e-6); taken as they stand
 * @returns the same r rows of c probabilities, frozen
 * @throws RangeError or TypeError that names the entry, the rule and the value
 * Source: Goodfellow, Bengio and Courville, Deep Learning, section 3.3.1
 */
export function joint(rows: Table): Joint {
  checkJoint('joint: rows', rows);
  return isTrusted(rows)
    ? (rows as Joint)
    : freeze(rows.map((row) => Array.from(row, (x) => x + 0)));
}

/**
 * The joint distribution in proportion to a table of weights: P(x, y) = w_xy / sum of w, each rounded once.
 *
 * @param rows r rows of c finite numbers >= 0, not all 0
 * @returns r rows of c probabilities of total 1 within rounding, frozen
 * @throws RangeError or TypeError that names the entry, the rule and the value
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 18.1
 */
export function normalizeJoint(rows: Table): Joint {
  checkShape('normalizeJoint: rows', rows);
  rows.forEach((row, r) => {
    checkEntries(`normalizeJoint: rows[${r}]`, row, WEIGHT);
  });
  const all = flat(rows);
  checkSomeWeight('normalizeJoint: rows', all);
  const scaled = scaledWeights(all);
  const total = exactTotal(scaled);
  const width = (rows[0] as Numbers).length;
  return freeze(
    rows.map((row, r) =>
      Array.from(row, (_, c) => round(divide(two(scaled[r * width + c] as number), total))),
    ),
  );
}

/** All entries, row by row. */
export const flat = (rows: Table): number[] => rows.flatMap((row) => Array.from(row));

/** The sums of the rows as two words: the masses of X. */
export const rowSums = (rows: Table): Two[] => rows.map((row) => exactTotal(row));

/** The sums of the columns as two words: the masses of Y. */
export function columnSums(rows: Table): Two[] {
  const sums = Array.from(rows[0] as Numbers, () => ZERO);
  for (const row of rows)
    for (let c = 0; c < sums.length; c++) sums[c] = add(sums[c] as Two, two(row[c] as number));
  return sums;
}

/**
 * The marginal distribution of X, the row sums: P(x) = sum over y of P(x, y).
 *
 * @param joint r rows of c probabilities of total 1
 * @returns r probabilities
 * @throws RangeError or TypeError if the table is not a joint distribution
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.3
 */
export function marginalX(joint: Table): Distribution {
  checkJoint('marginalX: joint', joint);
  return trust(rowSums(joint).map(round));
}

/**
 * The marginal distribution of Y, the column sums: P(y) = sum over x of P(x, y).
 *
 * @param joint r rows of c probabilities of total 1
 * @returns c probabilities
 * @throws RangeError or TypeError if the table is not a joint distribution
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.3
 */
export function marginalY(joint: Table): Distribution {
  checkJoint('marginalY: joint', joint);
  return trust(columnSums(joint).map(round));
}
