import { binaryCrossEntropy } from '../../../lib/learning/binary-cross-entropy.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** Everything that the figure shows of a batch; rows count from 0. */
export function derive({ labels, predictions }: Values<typeof state.fields>) {
  const losses = binaryCrossEntropy(labels, predictions, 'none', 2);
  const largest = losses.reduce((best, loss, i) => (loss > (losses[best] as number) ? i : best), 0);
  const others = losses.filter((_, i) => i !== largest);
  const most = losses[largest] as number;
  return {
    labels,
    predictions,
    losses,
    mean: binaryCrossEntropy(labels, predictions, 'mean', 2),
    meanNats: binaryCrossEntropy(labels, predictions, 'mean', 'e'),
    /** The row that costs most. */
    largest,
    /** It costs more than all others together. */
    outweighs: others.length > 0 && most > others.reduce((sum, loss) => sum + loss, 0),
  };
}
export type Model = ReturnType<typeof derive>;

/** One more row: an answer that leaves everything open. */
export const undecided = { label: 0, prediction: 0.5 };
