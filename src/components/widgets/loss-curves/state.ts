import { powerTrack } from '../../kit/inputs/power-track.ts';
import { choice, defineState, number } from '../../kit/state/state.ts';

/** One answer: what is true, the logit that the net starts from, and how long a step down the gradient is. */
export const state = defineState({
  label: choice(['1', '0']),
  logit: number({ min: -10, max: 10, step: 0.1, default: -4 }),
  'learning-rate': number({ min: 0.01, max: 10, step: 0.01, default: 1 }),
});

/** The slider of the learning rate counts powers of ten. */
export const powers = powerTrack({ base: 10, min: -2, max: 1, step: 0.05, digits: 2 });
