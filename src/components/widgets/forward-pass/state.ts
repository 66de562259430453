import { defineState, list, number, seed } from '../../kit/state/state.ts';

/** What goes into the net, and the seed of its weights. */
export const state = defineState({
  x: list({
    item: number({ min: -5, max: 5, step: 0.1, default: 0 }),
    min: 3,
    max: 3,
    default: [2, -1, 0.5],
  }),
  seed: seed(1),
});
