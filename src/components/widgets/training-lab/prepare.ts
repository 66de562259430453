import { darkest, width } from './digits.ts';

/** A line of the pen: places in units of the pad, x to the right and y downwards. */
export type Stroke = readonly (readonly [x: number, y: number])[];

/** The data were bitmaps of 32 × 32 in black and white, counted in blocks of 4 × 4. */
const fine = 32;
const block = 4;
/** How much of the bitmap a digit may take, and how thick the pen is in it. */
const tall = 30;
const broad = 24;
const radius = 2.3;

/** The distance of a place from the way between two others. */
function far(x: number, y: number, [ax, ay]: readonly number[], [bx, by]: readonly number[]) {
  const [dx, dy] = [(bx as number) - (ax as number), (by as number) - (ay as number)];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : ((x - (ax as number)) * dx + (y - (ay as number)) * dy) / long;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - (ax as number) - at * dx, y - (ay as number) - at * dy);
}

/**
 * What the data's preparation makes of strokes: cropped, brought to size, centred, drawn in black and white on 32 × 32, and
 * counted in blocks of 4 × 4.
 *
 * @returns 64 shares of black, row by row; undefined where nothing is drawn
 */
export function prepare(strokes: readonly Stroke[]): readonly number[] | undefined {
  const all = strokes.flat();
  if (all.length === 0) return undefined;
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const pen = 2 * radius;
  const scale = Math.min(
    (tall - pen) / Math.max(bottom - top, 1e-9),
    (broad - pen) / Math.max(right - left, 1e-9),
  );
  // A dot stays a dot.
  const grown = right === left && bottom === top ? 1 : scale;
  const placed = strokes.map((stroke) =>
    stroke.map(([x, y]) => [
      fine / 2 + (x - (left + right) / 2) * grown,
      fine / 2 + (y - (top + bottom) / 2) * grown,
    ]),
  );
  const isBlack = (x: number, y: number) =>
    placed.some((stroke) =>
      stroke.some((from, i) => far(x, y, from, stroke[i + 1] ?? from) <= radius),
    );
  const pixels = new Array<number>(width).fill(0);
  for (let y = 0; y < fine; y++)
    for (let x = 0; x < fine; x++)
      if (isBlack(x + 0.5, y + 0.5)) {
        const at = Math.floor(y / block) * (fine / block) + Math.floor(x / block);
        pixels[at] = (pixels[at] as number) + 1 / darkest;
      }
  return pixels;
}
