/**
 * Positions in a picture are percentages of its box, so that the browser lays it out anew at every width, on the
 * server's HTML too, while type and strokes keep their size.
 */
export type Point = readonly [x: number, y: number];

/** A fraction of the box as SVG wants it. */
export const pc = (fraction: number): string => `${Number((fraction * 100).toFixed(4))}%`;
/** From the foot of the box upwards. */
export const up = (fraction: number): string => pc(1 - fraction);

/** A fraction in the units of a <Stretched> drawing, to a tenth of one: no screen is ten thousand pixels wide. */
export const inBox = (fraction: number): number => Number((fraction * 1000).toFixed(1));

/** Points given as fractions of the box, x to the right and y upwards, as a path of a <Stretched> drawing. */
export const pathOf = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${inBox(x)} ${inBox(1 - y)}`).join('');
