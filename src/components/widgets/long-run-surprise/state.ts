import { pairFields, pairFit } from '../../families/two-codes/pair.ts';
import { defineState, number, seed } from '../../kit/state/state.ts';

const [p, q] = [
  [7, 2, 1],
  [5, 3, 2],
];

/** Who sends (p), whose code is paid (q), how many messages, and which. */
export const state = defineState(
  {
    ...pairFields(p, q),
    n: number({ min: 1, max: 10000, whole: true, default: 200 }),
    seed: seed(1),
  },
  pairFit(p, q),
);
