import { bits, chance, n } from '../../../i18n/numbers.en.ts';
import { digits } from '../../kit/words/sum-of.ts';
import type { Words } from './ko.ts';

export const words: Words = {
  title: 'The binary cross entropy of one prediction',
  try: 'Drag the label, the point at the bottom, to 0.8. Then move the prediction and bring the loss as low as you can.',
  labels: { label: 'Label', prediction: 'Prediction' },
  chart: (m) =>
    `The loss against the prediction. Now label ${chance(m.label)}, prediction ${chance(m.prediction)}, loss ${bits(m.loss)}`,
  y: 'loss, bits',
  ifLabel: ['if ', ''],
  labelAt: (y) => `label ${y}`,
  beyond: (loss) => (loss === Infinity ? 'without bound' : bits(loss, 3, true)),
  predicted: (p) => `prediction ${chance(p)}`,
  labelled: (y) => `label ${chance(y)}`,
  right: 'right by',
  wrong: 'wrong by',
  loss: 'Loss',
  predictionEntropy: 'Entropy of the prediction',
  labelEntropy: 'Entropy of the label',
  squaredError: 'Squared error',
  presets: 'Examples',
  note: (m) => {
    const hard = m.label === 0 || m.label === 1;
    if (m.loss === Infinity)
      return hard
        ? 'The right answer was given probability 0. Being certain and wrong costs more than any number.'
        : 'An answer that can happen was given probability 0. The loss has no bound.';
    if (hard)
      return `The loss is −log₂ of the amount that is right: −log₂ ${chance(m.amountRight, 3)}.`;
    return m.label === m.prediction
      ? 'The prediction equals the label, and the loss equals the entropy of the label.'
      : `The loss mixes the heights of the two curves, ${chance(m.label, 3)} to ${chance(1 - m.label, 3)}. It is not −log₂ of the amount that is right.`;
  },
  says: (m) =>
    m.loss === Infinity
      ? `Label ${chance(m.label)}, prediction ${chance(m.prediction)}. The loss has no bound.`
      : `Label ${chance(m.label)}, prediction ${chance(m.prediction)}, loss ${bits(m.loss)}.`,
  spoken: (m) =>
    `The loss is the share of label 1, ${bits(m.partOne, digits)}, plus that of label 0, ${bits(m.partZero, digits)}: ${bits(m.loss, digits)}. The squared error is ${n(m.squaredError)}.`,
  table: {
    answer: 'Answer',
    label: 'Label',
    prediction: 'Prediction',
    cost: 'Loss if this is the answer (bits)',
    part: 'Share of the loss (bits)',
    yes: '1',
    no: '0',
    sum: 'Sum',
  },
};
