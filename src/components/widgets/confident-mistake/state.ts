import { defineState, number, weights } from '../../kit/state/state.ts';

/** The output of a net with three classes, and which of them is right. */
export const state = defineState({
  p: weights({ min: 3, max: 3, default: [0.9, 0.06, 0.04] }),
  label: number({ min: 1, max: 3, whole: true, default: 3 }),
});
