import { binaryEntropy } from '../../../lib/entropy/entropy.ts';
import { binaryCrossEntropy } from '../../../lib/learning/binary-cross-entropy.ts';
import { meanSquaredError } from '../../../lib/learning/squared-error.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

const loss = (label: number, prediction: number) =>
  binaryCrossEntropy([label], [prediction], 'mean', 2);

/** Everything that the figure shows of one label and one prediction; losses and entropies in bits. */
export function derive({ label: y, prediction: p }: Values<typeof state.fields>) {
  const ifOne = loss(1, p);
  const ifZero = loss(0, p);
  return {
    label: y,
    prediction: p,
    loss: loss(y, p),
    /** What the prediction would cost if the label were 1, and if it were 0. */
    ifOne,
    ifZero,
    /** What each of the two adds to the loss. */
    partOne: y === 0 ? 0 : y * ifOne,
    partZero: y === 1 ? 0 : (1 - y) * ifZero,
    predictionEntropy: binaryEntropy(p, 2),
    labelEntropy: binaryEntropy(y, 2),
    squaredError: meanSquaredError([y], [p], 'sum'),
    amountRight: y * p + (1 - y) * (1 - p),
    amountWrong: y * (1 - p) + (1 - y) * p,
  };
}
export type Model = ReturnType<typeof derive>;

/** The loss of a label over predictions between two ends, drawn densely where it is steep. */
export function lossBetween(
  label: number,
  from: number,
  to: number,
): readonly (readonly [prediction: number, loss: number])[] {
  const steps = Math.max(2, Math.ceil(100 * (to - from)));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const along = (1 - Math.cos((Math.PI * i) / steps)) / 2;
    const p = Math.min(to, Math.max(from, from + along * (to - from)));
    return [p, loss(label, p)] as const;
  });
}
