import { logBase } from '../../families/inputs/log-base.ts';
import { defineState, weights } from '../../kit/state/state.ts';

/** Any distribution over 2 to 12 outcomes, given by weights; the lecture's four symbols at first. */
export const state = defineState({
  weights: weights({ min: 2, max: 12, default: [4, 2, 1, 1] }),
  base: logBase(),
});
