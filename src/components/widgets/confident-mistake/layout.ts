import { up } from '../../kit/box.ts';

/** The parts of the drawing from the foot: the columns of the classes, ribbons, blocks. Fractions of the box. */
export const panels = {
  ribbons: { foot: 0.14, top: 0.245 },
  blocks: { foot: 0.265, top: 1 },
} as const;
/** The axis of information ends here (bits), whatever the output. */
export const top = 6;

/** The block in which a place stands, of blocks side by side; beyond them the last or the first that has a width. */
export function blockAt(
  blocks: readonly { readonly left: number; readonly width: number }[],
  at: number,
): number {
  const wide = blocks.flatMap((b, i) => (b.width > 0 ? [i] : []));
  const here = wide.find((i) => {
    const b = blocks[i] as (typeof blocks)[0];
    return at < b.left + b.width;
  });
  return here ?? (wide.at(-1) as number);
}

/** So much room a name needs below its line, down to the foot of the blocks. */
const room = 0.09;

/**
 * Where the names of two levels stand: the higher above its line, the lower below its own; where there is no room below,
 * beside the other.
 */
export function levelNames(mean: number, cost: number) {
  const above = { y: up(Math.max(mean, cost)), dy: -9 };
  const low = Math.min(mean, cost);
  const first = { x: '0%', dx: 8, ...above };
  const second =
    low - panels.blocks.foot < room
      ? { x: '42%', dx: 0, ...above }
      : { x: '0%', dx: 8, y: up(low), dy: 19 };
  return cost > mean ? { mean: second, cost: first } : { mean: first, cost: second };
}
