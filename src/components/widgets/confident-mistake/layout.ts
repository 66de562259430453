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

/** So much room a name needs. */
const room = 0.09;

/**
 * Where the names of two levels stand: each above its line; where they are too near to each other the lower below its
 * own, or, on the foot of the blocks, beside the other.
 */
export function levelNames(mean: number, cost: number) {
  const [low, high] = mean < cost ? [mean, cost] : [cost, mean];
  const above = (level: number) => ({ x: '0%', dx: 8, y: up(level), dy: -9 });
  const second =
    high - low > room
      ? above(low)
      : low - panels.blocks.foot > room
        ? { ...above(low), dy: 19 }
        : { ...above(high), x: '42%', dx: 0 };
  return cost > mean ? { mean: second, cost: above(high) } : { mean: above(high), cost: second };
}
