import { defineState, probability } from '../../kit/state.ts';

/** One coin: the probability of heads. A quarter teaches more than a half: 0.811 is not what one expects. */
export const state = defineState({ p: probability({ default: 0.25 }) });
