import { defineState, list, number } from '../../kit/state/state.ts';

const start = [2, 1, 0.1];

/** The logits of a net, which class is right (counted from 1), and how far its target is smoothed. */
export const state = defineState(
  {
    logits: list({
      item: number({ min: -1000, max: 1000, step: 0.1, default: 0 }),
      min: 2,
      max: 8,
      default: start,
    }),
    label: number({ min: 1, max: 8, whole: true, default: 1 }),
    smoothing: number({ min: 0, max: 0.5, step: 0.01, default: 0 }),
  },
  (values, given) =>
    values.label <= values.logits.length
      ? { values }
      : {
          values: { ...values, logits: start, label: 1 },
          refused: ['logits', 'label'].filter((name) => given.has(name)),
        },
);
