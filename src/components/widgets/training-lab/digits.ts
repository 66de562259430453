import type { Examples } from '../../../lib/learning/examples.ts';

/** In the order of the file: neighbours are alike, so a shuffled split would flatter. */
export const counts = { train: 1437, test: 360 } as const;

export const width = 64;
export const classes = 10;
/** A pixel counts the black dots of a block of 4 × 4. */
export const darkest = 16;

export interface Digits {
  readonly train: Examples;
  readonly test: Examples;
}

/**
 * Reads digits.txt: a line on where they are from, the labels, and 64 lines with one pixel of all digits each, A = 0 to
 * Q = 16. Pixel by pixel it packs best.
 *
 * @throws RangeError if it is not that
 */
export function readDigits(text: string): Digits {
  const [, labels = '', ...pixels] = text.trim().split('\n');
  const n = counts.train + counts.test;
  if (pixels.length !== width || [labels, ...pixels].some((line) => line.length !== n))
    throw new RangeError(`digits: expected ${width} lines of ${n} pixels`);
  const part = (from: number, to: number): Examples => {
    const inputs = new Float64Array((to - from) * width);
    for (let e = from; e < to; e++)
      for (let i = 0; i < width; i++)
        inputs[(e - from) * width + i] = ((pixels[i] as string).charCodeAt(e) - 65) / darkest;
    return {
      inputs,
      width,
      labels: Uint8Array.from(labels.slice(from, to), Number),
    };
  };
  return { train: part(0, counts.train), test: part(counts.train, n) };
}
