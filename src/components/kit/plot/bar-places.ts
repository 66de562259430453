/** How much of its pitch a bar takes. */
const filled = 0.72;

/** The middle of one of `count` bars, as a fraction of the box. */
export const barCentre = (index: number, count: number): number => (index + 0.5) / count;
/** How wide each of `count` bars is, as a fraction of the box. */
export const barWidth = (count: number): number => filled / count;
