import { powerTrack } from '../../kit/inputs/power-track.ts';
import { defineState, number } from '../../kit/state/state.ts';

/** How many numbers the secret one may be. The moves of a game are not part of the state. */
export const state = defineState({
  n: number({ min: 2, max: 1024, whole: true, default: 16 }),
});

/** The slider counts halvings of n, in halves. */
const halvings = powerTrack({ base: 2, min: 1, max: 10, step: 0.5, digits: 4 });
export const counts = { ...halvings, from: (at: number) => Math.round(halvings.from(at)) };
