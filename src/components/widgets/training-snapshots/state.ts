import { defineState, number } from '../../kit/state/state.ts';

/** How far the training has come: 0 early, 1 midway, 2 late. */
export const state = defineState({ t: number({ min: 0, max: 2, step: 0.01, default: 0 }) });
