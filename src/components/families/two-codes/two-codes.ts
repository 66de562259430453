import type { Span } from '../../kit/blocks/blocks.ts';

/**
 * Where blocks stand that are measured twice: outcome i has the width p_i, a height of its own and another one (what it
 * costs in p's own code and in that of somebody who believes q). Where the other is higher, the part between is paid
 * too much; where it is lower, that much is saved. The area of all that is paid less the area of all that is saved is
 * the strip between the two means.
 *
 * Places are fractions of the box, x from its left and y from its foot.
 */
export interface TwoTops {
  readonly left: number;
  readonly width: number;
  /** Where both heights end, held in the box. */
  readonly own: number;
  readonly other: number;
  /** From the ground to the lower of the two, where that is above the ground. */
  readonly body?: Span;
  readonly paid?: Span;
  readonly saved?: Span;
  /** The end at which it goes on beyond the box. */
  readonly torn?: 'above' | 'below';
}

export interface Axis {
  readonly low: number;
  readonly high: number;
}

interface Heights {
  /** Widths of total 1. */
  readonly widths: readonly number[];
  /** In the unit of the axis, like their means; Infinity where a probability is 0. */
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly means: { readonly own: number; readonly other: number };
  readonly axis: Axis;
  /** How far all areas have been poured into their means, from 0 to 1. */
  readonly poured?: number;
}

/** A place on the axis as a fraction of the box, also outside of it. */
export const onAxis = (at: number, { low, high }: Axis): number => (at - low) / (high - low);

export function placeTwoTops(given: Heights): readonly TwoTops[] {
  const { widths, means, axis, poured = 0 } = given;
  const held = (at: number) => Math.min(1, Math.max(0, onAxis(at, axis)));
  const ground = held(0);
  // What has no width, or no end, cannot be poured.
  const now = (height: number, mean: number) =>
    Number.isFinite(height) && Number.isFinite(mean)
      ? (1 - poured) * height + poured * mean
      : height;
  let left = 0;
  return widths.map((width, i) => {
    const own = now(given.own[i] as number, means.own);
    const other = now(given.other[i] as number, means.other);
    const [a, b] = [held(own), held(other)];
    const lower = Math.min(a, b);
    const beyond = own > axis.high || other > axis.high;
    const place = {
      left,
      width,
      own: a,
      other: b,
      ...(lower > ground ? { body: { from: ground, to: lower } } : {}),
      ...(b > a ? { paid: { from: a, to: b } } : {}),
      ...(b < a ? { saved: { from: b, to: a } } : {}),
      ...(beyond ? { torn: 'above' as const } : other < axis.low ? { torn: 'below' as const } : {}),
    };
    left += width;
    return place;
  });
}

/** What the two feet of a drawing stand on: widths side by side. */
export function placeShares(shares: readonly number[]) {
  let left = 0;
  return shares.map((width) => {
    const place = { left, width };
    left += width;
    return place;
  });
}

/** How far below the axis the strip of q's shares begins, in pixels. */
export const qFoot = 52;
