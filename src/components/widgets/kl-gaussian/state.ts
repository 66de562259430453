import { defineState, number } from '../../kit/state/state.ts';

const mean = (standard: number) => number({ min: -10, max: 10, step: 0.1, default: standard });
const sd = () => number({ min: 0.1, max: 10, step: 0.1, default: 1 });

/** Two normal distributions: the true one and the model. */
export const state = defineState({
  'mean-p': mean(0),
  'sd-p': sd(),
  'mean-q': mean(1),
  'sd-q': sd(),
});
