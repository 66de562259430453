import { definePair } from '../../families/two-codes/pair.ts';

/** Two to eight outcomes: what is true, and what is believed; at first a fair coin that somebody takes for a loaded one. */
export const state = definePair([1, 1], [9, 1]);
