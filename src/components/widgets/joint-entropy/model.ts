import { entropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { marginalX, marginalY, normalizeJoint } from '../../../lib/entropy/joint.ts';
import {
  conditionalEntropy,
  jointEntropy,
  mutualInformation,
} from '../../../lib/entropy/mutual-information.ts';
import type { Values } from '../../kit/state.ts';
import type { state } from './state.ts';

/** The joint distribution of X (rows) and Y (columns), and its entropies in bits. */
export function derive({ rows, columns, cells }: Values<typeof state.fields>) {
  const joint = normalizeJoint(
    Array.from({ length: rows }, (_, r) => cells.slice(r * columns, (r + 1) * columns)),
  );
  const px = marginalX(joint);
  const py = marginalY(joint);
  return {
    rows,
    columns,
    joint,
    px,
    py,
    p: joint.flat(),
    joined: jointEntropy(joint, 2),
    x: entropy(px, 2),
    y: entropy(py, 2),
    xGivenY: conditionalEntropy(joint, 'x', 2),
    yGivenX: conditionalEntropy(joint, 'y', 2),
    shared: mutualInformation(joint, 2),
    /** The largest joint entropy that so many cells allow: log of their number. */
    most: selfInformation(1 / (rows * columns), 2),
  };
}
export type Model = ReturnType<typeof derive>;

/** What is worth a sentence of its own. */
export type Case = 'certain' | 'independent' | 'copy' | 'x-tells-y' | 'y-tells-x' | 'partly';

/** Less than this is what rounding leaves of weights such as 0.1. */
const nothing = 1e-12;

/** A value without what rounding left of it. */
export const shown = (x: number): number => (Math.abs(x) < nothing ? 0 : x);

export function caseOf(m: Model): Case {
  if (m.joined === 0) return 'certain';
  if (m.shared < nothing) return 'independent';
  if (m.xGivenY === 0 && m.yGivenX === 0) return 'copy';
  if (m.yGivenX === 0) return 'x-tells-y';
  if (m.xGivenY === 0) return 'y-tells-x';
  return 'partly';
}

/** One cell against independence. */
export function cellOf(m: Model, row: number, column: number) {
  const p = (m.joint[row] as readonly number[])[column] as number;
  const product = (m.px[row] as number) * (m.py[column] as number);
  // log p(x, y) / (p(x) p(y)): by how much the pair surprises less than two independent outcomes would.
  const pointwise =
    p === 0
      ? product === 0
        ? 0
        : Number.NEGATIVE_INFINITY
      : selfInformation(m.px[row] as number, 2) +
        selfInformation(m.py[column] as number, 2) -
        selfInformation(p, 2);
  return { p, product, pointwise, part: p === 0 ? 0 : p * pointwise };
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
