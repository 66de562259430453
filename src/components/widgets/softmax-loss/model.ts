import { entropy } from '../../../lib/entropy/entropy.ts';
import {
  categoricalCrossEntropy,
  categoricalCrossEntropyGrad,
  smoothedTarget,
} from '../../../lib/learning/categorical-cross-entropy.ts';
import { logit } from '../../../lib/learning/sigmoid.ts';
import { logSoftmax, logSumExp, softmax } from '../../../lib/learning/softmax.ts';
import type { Values } from '../../kit/state/state.ts';
import { bestGapOf } from './gap.ts';
import { type Naive, naive } from './naive.ts';
import type { state } from './state.ts';

/** Everything that the figure shows of some logits and their target; losses in nats, classes counted from 0. */
export function derive({ logits, label, smoothing }: Values<typeof state.fields>) {
  const right = label - 1;
  const target = smoothedTarget(right, logits.length, smoothing);
  const p = softmax(logits);
  return {
    logits,
    right,
    smoothing,
    target,
    p,
    loss: categoricalCrossEntropy(right, logits, 'e', smoothing),
    /** −ln p of each class. */
    costs: logSoftmax(logits).map((x) => 0 - x),
    gradient: categoricalCrossEntropyGrad(right, logits, smoothing),
    /** No logits bring the loss lower. */
    floor: entropy(target, 'e'),
    /** How far the right logit then stands above the others. */
    bestGap: bestGapOf(logits.length, smoothing),
    naive: naive(logits, target),
  };
}
export type Model = ReturnType<typeof derive>;
export type { Naive };

/** What a step result is rounded to before it becomes state. */
const short = (x: number): number => Number(x.toPrecision(6));
const bound = (x: number): number => Math.min(1000, Math.max(-1000, x));

/** The logits after so many steps down the gradient, each as long as the gradient itself. */
export function stepped(
  logits: readonly number[],
  label: number,
  smoothing: number,
  steps: number,
): readonly number[] {
  let z = logits;
  for (let i = 0; i < steps; i++) {
    const gradient = categoricalCrossEntropyGrad(label - 1, z, smoothing);
    z = z.map((x, j) => short(bound(x - (gradient[j] as number))));
  }
  return z;
}

/** The logit that gives a class this probability while the others keep theirs, to a hundredth. */
export function logitFor(logits: readonly number[], index: number, probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  const others = logSumExp(logits.filter((_, i) => i !== index));
  return bound(Number((logit(p) + others).toFixed(2)));
}
