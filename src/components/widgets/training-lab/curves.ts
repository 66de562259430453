import type { Loss } from '../../../lib/learning/output-loss.ts';
import { linear, type Scale } from '../../kit/plot/scale.ts';
import { classes } from './digits.ts';
import { most } from './gallery-place.ts';

/** What the curves need of each epoch, from the untrained net on. */
export interface Epoch {
  readonly trainLoss: number;
  readonly testLoss: number;
  readonly accuracy: number;
  readonly rightEntropy: number | undefined;
  readonly wrongEntropy: number | undefined;
}

export const charts = ['entropy', 'loss', 'accuracy'] as const;
export type Chart = (typeof charts)[number];

/** One curve: its name among the words, its look, its values by epoch. */
export interface Series {
  readonly name: 'train' | 'test' | 'right' | 'wrong' | 'only';
  readonly class: string;
  values(epoch: Epoch): number | undefined;
}

export const seriesOf: Readonly<Record<Chart, readonly Series[]>> = {
  entropy: [
    { name: 'right', class: 'curve of-h cased', values: (e) => e.rightEntropy },
    { name: 'wrong', class: 'curve of-wrong', values: (e) => e.wrongEntropy },
  ],
  loss: [
    { name: 'train', class: 'curve of-train', values: (e) => e.trainLoss },
    { name: 'test', class: 'curve of-loss', values: (e) => e.testLoss },
  ],
  accuracy: [{ name: 'only', class: 'curve of-right', values: (e) => 100 * e.accuracy }],
};

/** The highest loss on the axis: what the untrained net loses and a little more, in round numbers. */
function highestLoss(loss: Loss, runs: readonly (readonly Epoch[])[]): number {
  const floor = loss === 'cross-entropy' ? 2.5 : 1;
  const most = Math.max(
    floor,
    ...runs.flat().flatMap((e) => [e.trainLoss, e.testLoss].filter(Number.isFinite)),
  );
  if (most === floor) return floor;
  const size = 10 ** Math.floor(Math.log10(most));
  return Math.ceil(most / size) * size;
}

/** Where a net would stand that gives every class the same probability. */
export function indifferent(chart: Chart, loss: Loss): number {
  switch (chart) {
    case 'entropy':
      return most;
    case 'loss':
      return loss === 'cross-entropy' ? Math.log(classes) : 1 - 1 / classes;
    case 'accuracy':
      return 100 / classes;
  }
}

/** The height of a chart. A run that diverges may leave it. */
export function heightOf(chart: Chart, loss: Loss, runs: readonly (readonly Epoch[])[]): Scale {
  switch (chart) {
    case 'entropy':
      return linear(0, most);
    case 'loss':
      return linear(0, highestLoss(loss, runs));
    case 'accuracy':
      return linear(0, 100);
  }
}
