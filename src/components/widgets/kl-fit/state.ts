import { choice, defineState, number } from '../../kit/state/state.ts';

/** How far two peaks stand apart, which divergence is made small, and where the fitted curve starts. */
export const state = defineState({
  separation: number({ min: 0, max: 8, step: 0.1, default: 4 }),
  direction: choice(['forward', 'reverse']),
  start: number({ min: -4, max: 4, step: 0.1, default: 1 }),
});
