import { powerTrack } from '../../kit/power-track.ts';
import { defineState, list, number } from '../../kit/state.ts';

/** The probabilities of five statements: class as usual, rain, snow, a shared birthday, the lottery (6 of 45). */
export const state = defineState({
  p: list({
    item: number({ min: 1e-9, max: 1, step: 0.01, fraction: true, default: 0.5 }),
    min: 5,
    max: 5,
    default: [0.98, 0.3, 0.002, 1 / 365, 1 / 8145060],
  }),
});

/** The sliders count powers of ten. */
export const powers = powerTrack({ base: 10, min: -9, max: 0, step: 0.02, digits: 3 });
