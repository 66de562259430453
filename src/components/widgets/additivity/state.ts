import { choice, defineState, probability } from '../../kit/state/state.ts';

/** Two independent events, and the function that is to measure their information. */
export const state = defineState({
  p: probability({ default: 0.5 }),
  q: probability({ default: 0.25 }),
  f: choice(['log', 'inverse', 'complement', 'root']),
});
