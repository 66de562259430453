import { roof } from './model.ts';

/** The parts of the drawing from the foot: the entropy so far, columns of the classes, ribbons, blocks. */
export const panels = {
  curve: { foot: 0, top: 0.24 },
  ribbons: { foot: 0.47, top: 0.545 },
  blocks: { foot: 0.56, top: 1 },
} as const;

/** The axis of information ends here (bits), above the largest of the course. */
export const top = 5;

/** The height of an entropy on the lower panel. */
export const levelAt = (bits: number): number => (panels.curve.top * bits) / roof;
