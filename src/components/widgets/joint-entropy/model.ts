import { entropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { type Joint, marginalX, marginalY, normalizeJoint } from '../../../lib/entropy/joint.ts';
import { conditionalEntropy, mutualInformation } from '../../../lib/entropy/mutual-information.ts';
import { inBase } from '../../../lib/entropy/units.ts';
import { two } from '../../../lib/numeric/double-double.ts';
import { log1p } from '../../../lib/numeric/logarithm.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** The entropy of a list. Where one probability is almost 1, what it lacks is taken from the others: a table of one row. */
const entropyOf = (p: readonly number[]) =>
  Math.max(...p) > 0.99 ? conditionalEntropy([p], 'y', 2) : entropy(p, 2);

/**
 * p(x, y) − p(x) p(y): the cell with all cells outside its row and column, less the rest of the row with the rest of the
 * column. Nothing almost 1 is subtracted; what rounding leaves of weights such as 0.1 is 0.
 */
function excess(joint: Joint, row: number, column: number): number {
  const at = (r: number, c: number) => (joint[r] as readonly number[])[c] as number;
  let [straight, crossed] = [0, 0];
  joint.forEach((cells, r) => {
    cells.forEach((p, c) => {
      if (r === row || c === column) return;
      straight += at(row, column) * p;
      crossed += at(row, c) * at(r, column);
    });
  });
  const difference = straight - crossed;
  return Math.abs(difference) <= 1e-12 * (straight + crossed) ? 0 : difference;
}

/** The joint distribution of X (rows) and Y (columns), and its entropies in bits. */
export function derive({ rows, columns, cells }: Values<typeof state.fields>) {
  const joint = normalizeJoint(
    Array.from({ length: rows }, (_, r) => cells.slice(r * columns, (r + 1) * columns)),
  );
  const px = marginalX(joint);
  const py = marginalY(joint);
  const independent = joint.every((row, r) => row.every((_, c) => excess(joint, r, c) === 0));
  return {
    rows,
    columns,
    joint,
    px,
    py,
    p: joint.flat(),
    joined: entropyOf(joint.flat()),
    x: entropyOf(px),
    y: entropyOf(py),
    xGivenY: conditionalEntropy(joint, 'x', 2),
    yGivenX: conditionalEntropy(joint, 'y', 2),
    independent,
    shared: independent ? 0 : mutualInformation(joint, 2),
    /** The largest joint entropy that so many cells allow: log of their number. */
    most: selfInformation(1 / (rows * columns), 2),
  };
}
export type Model = ReturnType<typeof derive>;

/** What is worth a sentence of its own. */
export type Case = 'certain' | 'independent' | 'copy' | 'x-tells-y' | 'y-tells-x' | 'partly';

export function caseOf(m: Model): Case {
  if (m.joined === 0) return 'certain';
  const settlesX = m.x > 0 && m.xGivenY === 0;
  if (m.y > 0 && m.yGivenX === 0) return settlesX ? 'copy' : 'x-tells-y';
  if (settlesX) return 'y-tells-x';
  return m.independent ? 'independent' : 'partly';
}

/** One cell against independence; of a cell that nothing can come to, 0 / 0 has no logarithm. */
export function cellOf(m: Model, row: number, column: number) {
  const p = (m.joint[row] as readonly number[])[column] as number;
  const [x, y] = [m.px[row] as number, m.py[column] as number];
  const product = x * y;
  if (p === 0)
    return { p, product, pointwise: product > 0 ? Number.NEGATIVE_INFINITY : undefined, part: 0 };
  // log p(x, y) / (p(x) p(y)): by how much the pair surprises less than two independent outcomes would.
  const more = excess(m.joint, row, column) / product;
  const pointwise =
    Math.abs(more) < 0.5
      ? inBase(log1p(two(more)), 2)
      : selfInformation(x, 2) + selfInformation(y, 2) - selfInformation(p, 2);
  return { p, product, pointwise, part: p * pointwise };
}

/** No weight is larger. */
const heaviest = 1000;

/** Where the columns of a row end, as shares of the row; the last ends at 1. */
export function cutsOf(shares: readonly number[]): number[] {
  const total = shares.reduce((a, b) => a + b, 0);
  let sum = 0;
  return shares.map((share, i) => {
    sum += share;
    return i === shares.length - 1 ? 1 : sum / total;
  });
}

/**
 * The weights after the cut between two neighbouring columns of a row was moved to a share of the row: the row keeps
 * its weight, and so does every other cell. New weights have three digits.
 */
export function moveCut(
  table: { readonly columns: number; readonly cells: readonly number[] },
  row: number,
  column: number,
  share: number,
): number[] {
  const at = row * table.columns + column;
  const weights = table.cells.slice(row * table.columns, (row + 1) * table.columns);
  const total = weights.reduce((a, b) => a + b, 0);
  const before = weights.slice(0, column).reduce((a, b) => a + b, 0);
  const both = (table.cells[at] as number) + (table.cells[at + 1] as number);
  const wanted = Math.min(both, Math.max(0, share * total - before));
  const grid = 10 ** (Math.floor(Math.log10(both)) - 2);
  if (!(grid > 0)) return [...table.cells]; // nothing to share out
  const short = (x: number) => Number(x.toPrecision(12));
  const [least, most] = [Math.max(0, both - heaviest), Math.min(both, heaviest)];
  const left = Math.min(most, Math.max(least, short(Math.round(wanted / grid) * grid)));
  const right = Math.min(heaviest, short(both - left));
  return table.cells.map((w, i) => (i === at ? left : i === at + 1 ? right : w));
}
