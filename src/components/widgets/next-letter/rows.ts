import type { Model } from './model.ts';

/** So many letters stand in a row of the picture, and so many rows at most. */
export const across = 25;
export const mostRows = 8;
export const mostDrawn = across * mostRows;
/** The height of a row in bits; a block that goes on is torn off there. */
export const roof = 18;

export interface Cell {
  readonly letter: string;
  /** Of the row's width and of its roof. */
  readonly left: number;
  readonly width: number;
  readonly high: number;
  readonly torn: boolean;
}

/** The text as blocks of one width, row by row: a letter has the same width wherever it stands. */
export function rowsOf({ letters, surprises }: Model): readonly (readonly Cell[])[] {
  const cells = letters.slice(0, mostDrawn).map((letter, i): Cell => {
    const bits = surprises[i] as number;
    return {
      letter,
      left: (i % across) / across,
      width: 1 / across,
      high: Math.min(1, bits / roof),
      torn: bits > roof,
    };
  });
  return Array.from({ length: Math.ceil(cells.length / across) }, (_, r) =>
    cells.slice(r * across, (r + 1) * across),
  );
}
