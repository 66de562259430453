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

/** Where an amount of information stands (bits), held at the top of the box. */
export const levelAt = (bits: number): number =>
  panels.blocks.foot + (1 - panels.blocks.foot) * Math.min(1, bits / top);

/** So much room a name needs, in fractions of the box, and so far from its line its middle stands, in pixels. */
const room = 0.1;
const off = { above: -17, below: 17 };

/**
 * Where the names of two levels stand: each above its line, below it at the top of the box; where they are too near to
 * each other the lower below its own, or, on the foot of the blocks, both in one line above.
 */
export function levelNames(mean: number, cost: number) {
  const [low, high] = mean < cost ? [mean, cost] : [cost, mean];
  const above = (level: number) => ({
    x: 0,
    dx: 8,
    y: level,
    dy: level > 1 - room ? off.below : off.above,
  });
  if (high - low <= room && low - panels.blocks.foot <= room)
    return { mean: above(high), cost: { ...above(high), dx: 80 } };
  const lower = { ...above(low), dy: high - low > room ? off.above : off.below };
  return cost > mean ? { mean: lower, cost: above(high) } : { mean: above(high), cost: lower };
}
