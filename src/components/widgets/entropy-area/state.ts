import { defineState, weights } from '../../kit/state/state.ts';

/** Two to eight outcomes given by weights; the bent coin of the chapter at first. */
export const state = defineState({ weights: weights({ min: 2, max: 8, default: [3, 1] }) });
