import { defineState, number, seed, weights } from '../../kit/state.ts';

const pair = { p: [7, 2, 1], q: [5, 3, 2] };

/** Who sends (p), whose code is paid (q), how many messages, and which. */
export const state = defineState(
  {
    p: weights({ min: 2, max: 8, default: pair.p }),
    q: weights({ min: 2, max: 8, default: pair.q }),
    n: number({ min: 1, max: 10000, whole: true, default: 200 }),
    seed: seed(1),
  },
  // Over the same outcomes: used together, or both refused.
  (values, given) =>
    values.p.length === values.q.length
      ? { values }
      : {
          values: { ...values, ...pair },
          refused: ['p', 'q'].filter((name) => given.has(name)),
        },
);
