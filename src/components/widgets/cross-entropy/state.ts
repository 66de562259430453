import { definePair } from '../../families/two-codes/pair.ts';

/** Two to eight outcomes: what is true, and what is believed. */
export const state = definePair([7, 2, 1], [5, 3, 2]);
