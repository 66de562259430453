import { defineState, probability } from '../../kit/state/state.ts';

/** One coin: the probability of heads; fair at first. */
export const state = defineState({ p: probability({ default: 0.5 }) });
