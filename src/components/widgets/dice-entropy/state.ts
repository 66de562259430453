import { choice, defineState, number, probability, seed } from '../../kit/state/state.ts';

/** The sum of dice, fair or with one loaded face, and how often to throw them. */
export const state = defineState({
  dice: number({ min: 1, max: 20, whole: true, default: 2 }),
  face: choice(['none', '1', '2', '3', '4', '5', '6']),
  probability: probability({ default: 0.5 }),
  throws: number({ min: 0, max: 10000, whole: true, default: 0 }),
  seed: seed(1),
});
