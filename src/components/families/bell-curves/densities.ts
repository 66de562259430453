import type { Point } from '../../kit/plot/box.ts';

/** The density of a normal distribution at x, for drawing: an area under it is a probability. */
export function normalDensity(mean: number, sd: number, x: number): number {
  const z = (x - mean) / sd;
  return Math.exp((-z * z) / 2) / (sd * Math.sqrt(2 * Math.PI));
}

/** Where a bell curve bends, in standard deviations from its mean: denser than an eye sees, few enough for a phone. */
const bends: readonly number[] = Array.from({ length: 101 }, (_, i) => (i - 50) / 10);

/**
 * Places at which curves are drawn: both ends of the picture, and what bends of each bell curve lies between them. A
 * curve of a thousandth of the picture is as round as one that fills it.
 */
export function placesOf(
  ends: readonly [from: number, to: number],
  ...bells: readonly { readonly mean: number; readonly sd: number }[]
): readonly number[] {
  const [from, to] = ends;
  const inside = bells
    .flatMap(({ mean, sd }) => bends.map((z) => mean + z * sd))
    .filter((x) => x > from && x < to);
  return [from, ...inside.sort((a, b) => a - b), to];
}

/** A curve through these places, as values. */
export const curveAt = (places: readonly number[], height: (x: number) => number): Point[] =>
  places.map((x) => [x, height(x)]);
