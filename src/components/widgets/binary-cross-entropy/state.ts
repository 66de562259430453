import { defineState, probability } from '../../kit/state/state.ts';

/** One answer: what is true, which may lie between no and yes, and the probability that was given for yes. */
export const state = defineState({
  label: probability({ default: 1 }),
  prediction: probability({ default: 0.6 }),
});
