import { defineState, list, number } from '../../kit/state/state.ts';

/** The logits of 2 to 8 classes, and the temperature by which softmax divides them. */
export const state = defineState({
  logits: list({
    item: number({ min: -1000, max: 1000, step: 0.1, default: 0 }),
    min: 2,
    max: 8,
    default: [2, 1, 0.1],
  }),
  temperature: number({ min: 0.05, max: 10, step: 0.01, default: 1 }),
});
