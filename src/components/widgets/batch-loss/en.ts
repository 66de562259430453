import { bits, chance, inUnit, n } from '../../../i18n/numbers.en.ts';
import { echo } from '../../kit/state/echo.ts';
import type { Words } from './ko.ts';
import { mostRows } from './state.ts';

const more = (count: number) =>
  count > 0 ? ` ${count} more ${count === 1 ? 'cell' : 'cells'} cannot be used.` : '';

export const words: Words = {
  title: 'The loss of a mini-batch',
  try: 'All five predictions lean the right way. Move the first one to 0.999, so that one answer is confidently wrong, and watch the mean.',
  labels: { labels: 'Labels', predictions: 'Predictions' },
  chart: (m) =>
    `For each item the point of its prediction and the bar of its loss, and across the bars the mean. ${m.losses.map((loss, i) => `Item ${i + 1} ${bits(loss)}`).join(', ')}. Mean ${bits(m.mean)}`,
  batch: 'Mini-batch',
  label: 'label',
  prediction: 'prediction',
  loss: 'loss, bits',
  mean: 'mean',
  meanLoss: 'Mean loss',
  inNats: 'The same mean in nats',
  labelOf: (i) => `Label 1 of item ${i + 1}`,
  predictionOf: (i) => `Prediction of item ${i + 1}`,
  lossOf: (i) => `Loss of item ${i + 1}`,
  rowSays: (i, m) =>
    `label ${m.labels[i]}, prediction ${chance(m.predictions[i] as number)}, loss ${bits(m.losses[i] as number)}`,
  rows: 'Items',
  add: 'One more',
  remove: 'One fewer',
  presets: 'Examples',
  cases: ['The lecture’s batch', 'One confident mistake', 'All at 0.5', 'Probability 1, and wrong'],
  text: 'The table as text, to copy and paste',
  textHint:
    'A label and a prediction in each line. Two columns of a spreadsheet can be pasted as they are.',
  kept: 'The table keeps its last good values.',
  wrong: (wrong) => {
    switch (wrong.what) {
      case 'empty':
        return 'Each line needs a label and a prediction.';
      case 'many':
        return `There is room for ${mostRows} items; these are ${wrong.rows} lines.`;
      case 'cells':
        return `Line ${wrong.line} has ${wrong.cells} ${wrong.cells === 1 ? 'cell' : 'cells'}. It needs two, a label and a prediction.`;
      case 'label':
        return `The label in line ${wrong.line} is ‘${echo(wrong.text)}’. A label is 0 or 1.${more(wrong.more)}`;
      default:
        return `The prediction in line ${wrong.line} is ‘${echo(wrong.text)}’. A prediction is a number from 0 to 1.${more(wrong.more)}`;
    }
  },
  note: (m) => {
    const item = `Item ${m.largest + 1}`;
    if (m.mean === Infinity)
      return `${item} gave the right answer probability 0. One such answer is enough: the mean has no bound.`;
    if (m.outweighs)
      return m.losses.length === 2
        ? `${item} costs more than the other one.`
        : `${item} alone costs more than the other ${m.losses.length - 1} together.`;
    return m.losses.every((loss) => loss === m.losses[0])
      ? 'All losses are alike, and so is their mean.'
      : 'What is hatched beyond the mean fills exactly what is dotted below it.';
  },
  says: (m) =>
    m.mean === Infinity
      ? `The mean loss of ${m.losses.length} items has no bound.`
      : `The mean loss of ${m.losses.length} items is ${bits(m.mean)}, or ${inUnit(m.meanNats, 'nats')}. Item ${m.largest + 1} costs most, ${bits(m.losses[m.largest] as number)}.`,
  spoken: (m) =>
    m.mean === Infinity
      ? 'The sum of the losses, divided by their number, has no bound.'
      : `The losses ${m.losses.map((loss) => n(loss, 4)).join(', ')} add up and are divided by ${m.losses.length}: ${bits(m.mean, 4)}. Times the natural logarithm of 2 it is ${inUnit(m.meanNats, 'nats', 4)}.`,
  table: {
    row: 'Item',
    label: 'Label y',
    prediction: 'Prediction ŷ',
    right: 'Probability of the right answer',
    loss: 'Loss (bits)',
    mean: 'Mean',
  },
};
