import { defineState, number } from '../../kit/state/state.ts';

/** How far the training has come: 0, 1 and 2 are the lecture's epochs 1, 2 and n. */
export const state = defineState({ t: number({ min: 0, max: 2, step: 0.01, default: 0 }) });
