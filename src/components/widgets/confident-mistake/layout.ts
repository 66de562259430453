/** The parts of the drawing from the foot: the columns of the classes, ribbons, blocks. Fractions of the box. */
export const panels = {
  ribbons: { foot: 0.19, top: 0.295 },
  blocks: { foot: 0.315, top: 1 },
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
