import { choice, defineState, list, number, seed } from '../../kit/state/state.ts';

/** How a net is made and trained, and the temperature at which its confidence is weighed. */
export const state = defineState({
  loss: choice(['cross-entropy', 'squared-error']),
  'learning-rate': number({ min: 0.001, max: 10, step: 0.01, default: 0.1 }),
  hidden: list({
    item: number({ min: 1, max: 128, whole: true, default: 32 }),
    min: 1,
    max: 3,
    default: [32],
  }),
  'batch-size': number({ min: 1, max: 1437, whole: true, default: 16 }),
  seed: seed(1),
  epochs: number({ min: 1, max: 200, whole: true, default: 30 }),
  temperature: number({ min: 0.05, max: 10, step: 0.01, default: 1 }),
});
