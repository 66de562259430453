import type { Track } from '../../kit/inputs/track.ts';
import { defineState, list, number } from '../../kit/state/state.ts';

/** The smallest probability: just above thirty heads in a row. */
export const least = 1e-9;

/** The probabilities of five statements: class as usual, rain, snow, a shared birthday, the lottery (6 of 45). */
export const state = defineState({
  p: list({
    item: number({ min: least, max: 1, step: 0.01, fraction: true, default: 0.5 }),
    min: 5,
    max: 5,
    default: [0.98, 0.3, 0.002, 1 / 365, 1 / 8145060],
  }),
});

/** So many coins have room in a row. */
export const places = 30;

/** The sliders count heads in a row: whole numbers of them are whole powers of 1/2. */
export const heads: Track = {
  min: 0,
  max: places,
  step: 0.1,
  to: (p) => Math.max(0, -Math.log2(p)),
  from(count) {
    const p = 2 ** -count;
    return Math.max(least, Number.isInteger(count) ? p : Number(p.toPrecision(3)));
  },
};
