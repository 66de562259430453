import type { Point } from '../../kit/plot/box.ts';

/**
 * The triangle of all distributions over three outcomes. Outcome a is the left corner, b the right one, c the top.
 * Positions are fractions of the box around it, x to the right and y upwards; the box is twice as wide as √3 is high.
 */
export type Three = readonly [number, number, number];

/** Where a distribution stands: as many parts of each corner as it has probability. */
export const pointOf = ([, b, c]: Three): Point => [b + c / 2, c];

/** A number for each of the three outcomes, by its index. */
export const three = (of: (index: number) => number): Three => [of(0), of(1), of(2)];

/** The distribution at a position; outside the triangle the nearest one inside. */
export function distributionAt(x: number, y: number): Three {
  return nearest([1 - x - y / 2, x - y / 2, y]);
}

/**
 * The nearest point of the triangle. The corners lie equally far from each other, so that distance in the picture is
 * distance between the coordinates; then clipping and sharing out what is missing leads to the nearest distribution.
 */
function nearest(p: Three): Three {
  let inside: number[] = [0, 1, 2];
  for (;;) {
    const excess = (inside.reduce((sum, i) => sum + (p[i] as number), 0) - 1) / inside.length;
    const kept = inside.filter((i) => (p[i] as number) > excess);
    if (kept.length === inside.length)
      return three((i) => (inside.includes(i) ? (p[i] as number) - excess : 0));
    inside = kept;
  }
}

/** Weights that stand for a distribution and are as short as a tenth of a percent: 57.1, 28.6, 14.3. */
export const weightsOf = (p: Three): readonly number[] =>
  p.map((x) => Number((100 * x).toFixed(1)));

/** A step of the keyboard: sideways from a to b, upwards to c at the cost of both. */
export function moved(p: Three, along: 'x' | 'y', by: number): Three {
  const [x, y] = pointOf(p);
  return along === 'x' ? distributionAt(x + by, y) : distributionAt(x, y + by);
}
