import type { Block } from './blocks.ts';

/** A drawing at its smallest, in pixels: what has room there has room in every larger one. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}
/** A page with room, and a phone of 320 pixels; `figure.css` tells them apart. */
export const frames = {
  wide: { width: 540, height: 290 },
  narrow: { width: 204, height: 215 },
} as const satisfies Record<string, Frame>;

/** A text around a place: its middle in fractions of the box, its size in pixels. */
interface Label {
  readonly x: number;
  /** Of its foot, in fractions of the box. */
  readonly y: number;
  readonly width: number;
}

const line = 18;
const digit = 7.2;
export const textWidth = (text: string): number => text.length * digit + 5;

/** How far the middle of a text must stay from both ends, so that all of it stands in the box. */
const held = (x: number, width: number): number => Math.min(1 - width / 2, Math.max(width / 2, x));

/** Whether two stretches, given by middle and length, meet. */
const meet = (a: number, b: number, length: number): boolean => Math.abs(a - b) < length;

interface Wanted {
  readonly labels: readonly Label[];
  /** Those that come first: the reader has them in hand. */
  readonly first: readonly number[];
  readonly frame: Frame;
  /** Blocks that no label may cover but its own. */
  readonly blocks?: readonly Block[];
}

/**
 * Which labels are shown, so that none meets another or a block that is not its own: those in the reader's hand first,
 * then by the order given. Nothing is lost by it: every number stands in the table.
 */
export function shownLabels({ labels, first, frame, blocks = [] }: Wanted): readonly boolean[] {
  const shown = labels.map(() => false);
  const order = [...first, ...labels.keys()].filter((i, k, all) => all.indexOf(i) === k);
  for (const i of order) {
    const a = labels[i] as Label;
    const x = held(a.x, a.width / frame.width) * frame.width;
    const y = a.y * frame.height;
    const free = labels.every((b, j) => {
      if (!shown[j]) return true;
      const bx = held(b.x, b.width / frame.width) * frame.width;
      return !meet(x, bx, (a.width + b.width) / 2) || !meet(y, b.y * frame.height, line);
    });
    const clear = blocks.every((block, j) => {
      if (j === i || block.width === 0) return true;
      const middle = (block.left + block.width / 2) * frame.width;
      return (
        block.height * frame.height <= y + 2 ||
        // A hair of overlap is none.
        !meet(x, middle, (a.width + block.width * frame.width) / 2 - 3)
      );
    });
    shown[i] = free && clear;
  }
  return shown;
}

/**
 * Where the number of a height stands: on top of its block; inside it, where the level leaves no room above; above the
 * level, where there is room in neither. The place is its foot, or the top that it hangs below.
 */
export function onTop(block: Block, level: number, { height }: Frame): Top {
  const lacking = level - block.height;
  if (lacking < 1e-9 || lacking * height >= line + 5) return { y: block.height, inside: false };
  return block.height * height >= 2 * line + 8
    ? { y: block.height, inside: true }
    : { y: level, inside: false };
}
export interface Top {
  readonly y: number;
  readonly inside: boolean;
}

/** How a number stands in its block: across, upright where the block is narrow but high, or not at all. */
export function inBlock(block: Block, width: number, { width: w, height: h }: Frame): Lie {
  const [across, high] = [block.width * w, block.body.to * h];
  if (across >= width + 4 && high >= line + 4) return 'across';
  return across >= 16 && high >= width + 8 ? 'upright' : 'none';
}
export type Lie = 'across' | 'upright' | 'none';
