import { defineState, number, seed } from '../../kit/state/state.ts';

/** How many samples are drawn, and which. */
export const state = defineState({
  samples: number({ min: 1, max: 100000, whole: true, default: 100 }),
  seed: seed(1),
});
