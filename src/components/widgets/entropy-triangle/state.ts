import { defineState, weights } from '../../kit/state/state.ts';

/** Three outcomes, given by weights. */
export const state = defineState({
  weights: weights({ min: 3, max: 3, default: [4, 2, 1] }),
});
