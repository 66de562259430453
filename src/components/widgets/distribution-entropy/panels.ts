/** The drawing has two parts: its share for the bars above, and for the blocks below them. */
export const panels = { bars: 0.34, blocks: 0.45 } as const;
/** Where a bar of this height ends, in fractions of the whole drawing from its foot. */
export const onBar = (height: number): number => 1 - panels.bars * (1 - height);
