import {
  binaryCrossEntropyWithLogits,
  binaryCrossEntropyWithLogitsGrad,
} from '../../../lib/learning/binary-cross-entropy.ts';
import { sigmoid } from '../../../lib/learning/sigmoid.ts';
import { meanSquaredError, sigmoidMseGrad } from '../../../lib/learning/squared-error.ts';
import type { Values } from '../../kit/state/state.ts';
import { descend, type Loss } from './descent.ts';
import type { state } from './state.ts';

/** A loss at a logit: the one in nats, the other without a unit. */
export const lossAt = (loss: Loss, label: 0 | 1, z: number): number =>
  loss === 'bce'
    ? binaryCrossEntropyWithLogits([label], [z], 'sum', 'e')
    : label === 1
      ? // Beside 1 the difference would lose its digits.
        meanSquaredError([0], [sigmoid(-z)], 'sum')
      : meanSquaredError([0], [sigmoid(z)], 'sum');

/** Its gradient by the logit. */
export const gradientAt = (loss: Loss, label: 0 | 1, z: number): number =>
  (loss === 'bce'
    ? binaryCrossEntropyWithLogitsGrad([label], [z], 'sum')
    : sigmoidMseGrad([label], [z], 'sum'))[0] as number;

/** A point on a slope: the loss there, and its gradient. */
export interface Spot {
  readonly z: number;
  readonly loss: number;
  readonly gradient: number;
}
export const spotAt = (loss: Loss, label: 0 | 1, z: number): Spot => ({
  z,
  loss: lossAt(loss, label, z),
  gradient: gradientAt(loss, label, z),
});

/** Everything that the figure shows of a start: where it lies on both slopes, and how long both ways are. */
export function derive(values: Values<typeof state.fields>) {
  const label: 0 | 1 = values.label === '1' ? 1 : 0;
  const { logit, 'learning-rate': rate } = values;
  return {
    label,
    logit,
    rate,
    prediction: sigmoid(logit),
    bce: { ...spotAt('bce', label, logit), ...descend('bce', label, logit, rate) },
    squaredError: {
      ...spotAt('squaredError', label, logit),
      ...descend('squaredError', label, logit, rate),
    },
  };
}
export type Model = ReturnType<typeof derive>;

/** A slope over logits from −10 to 10. */
export const slope = (loss: Loss, label: 0 | 1): readonly (readonly [z: number, loss: number])[] =>
  Array.from({ length: 101 }, (_, i) => {
    const z = -10 + i / 5;
    return [z, lossAt(loss, label, z)] as const;
  });
