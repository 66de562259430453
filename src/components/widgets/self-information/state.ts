import { logBase } from '../../families/inputs/log-base.ts';
import { powerTrack } from '../../kit/inputs/power-track.ts';
import { choice, defineState, probability } from '../../kit/state/state.ts';

/** One event, the unit, and how far the derivation of −log p has come. */
export const state = defineState({
  p: probability({ default: 0.25 }),
  base: logBase(),
  stage: choice(['inverse', 'log', 'negative-log']),
});

/** The slider of p counts halvings, so that equal steps are equal ratios; its left end is p = 0. */
export const halvings = powerTrack({ base: 2, min: -25, max: 0, step: 0.1, digits: 3, zero: true });
