import { defineState, list, number, probability, text } from '../../kit/state/state.ts';

export const mostRows = 16;
const labels = [0, 1, 0, 1, 0];
const predictions = [0.1, 0.6, 0.3, 0.8, 0.1];

/** A mini-batch: a label and a prediction for each of its rows. */
export const state = defineState(
  {
    labels: list({
      item: number({ min: 0, max: 1, whole: true, default: 0 }),
      min: 1,
      max: mostRows,
      default: labels,
    }),
    predictions: list({
      item: probability({ default: 0.5 }),
      min: 1,
      max: mostRows,
      default: predictions,
    }),
  },
  // One prediction for each label: used together, or both refused.
  (values, given) =>
    values.labels.length === values.predictions.length
      ? { values }
      : {
          values: { ...values, labels, predictions },
          refused: ['labels', 'predictions'].filter((name) => given.has(name)),
        },
);

/** The whole batch as a text, which is no parameter of its own. */
export const textField = text({ default: '', maxLength: 4000 });
