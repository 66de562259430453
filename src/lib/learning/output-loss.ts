/** The two losses of a softmax over logits and their gradients, in one word and without memory of their own. */
import { refuse } from '../check.ts';
import { expFastAll, lnOnePlusFast } from '../numeric/fast.ts';

/** What training makes small: cross entropy in nats, or the squared error summed over the classes (no unit). */
export type Loss = 'cross-entropy' | 'squared-error';

/** Throws unless `loss` is one of the two. */
export function checkLoss(where: string, loss: unknown): asserts loss is Loss {
  if (loss !== 'cross-entropy' && loss !== 'squared-error') {
    refuse(
      where,
      "must be 'cross-entropy' or 'squared-error'",
      loss,
      'Others are not implemented.',
    );
  }
}

/** The place of the largest entry, the first of several. */
export function argmax(z: Float64Array): number {
  let top = 0;
  for (let i = 1; i < z.length; i++) if ((z[i] as number) > (z[top] as number)) top = i;
  return top;
}

/**
 * Puts softmax(z / T) into `p`; z has no NaN, and its largest entry, at `top`, is finite. Returns -ln p[top] = ln sum of
 * e^((z - z[top]) / T), in nats, with its digits also where p[top] is almost 1.
 */
export function softmaxInto(p: Float64Array, z: Float64Array, top: number, T: number): number {
  const max = z[top] as number;
  for (let i = 0; i < z.length; i++) p[i] = ((z[i] as number) - max) / T;
  expFastAll(p);
  let others = 0;
  for (let i = 0; i < z.length; i++) if (i !== top) others += p[i] as number;
  const total = 1 + others;
  for (let i = 0; i < z.length; i++) p[i] = (p[i] as number) / total;
  return lnOnePlusFast(others);
}

/** The mean of max - z under p. The entropy of p = softmax(z / T) is that over T, and -ln of its largest entry. */
export function meanDistance(p: Float64Array, z: Float64Array, max: number): number {
  let total = 0;
  for (let i = 0; i < p.length; i++) {
    // of an impossible class the distance may be Infinity
    if (p[i] !== 0) total += (p[i] as number) * (max - (z[i] as number));
  }
  return total;
}

/** Puts p - y into `d`: the probabilities, of which the right class lacks the sum of the others. */
export function deviations(d: Float64Array, p: Float64Array, label: number): void {
  let others = 0;
  for (let i = 0; i < p.length; i++) {
    d[i] = p[i] as number;
    if (i !== label) others += p[i] as number;
  }
  d[label] = 0 - others;
}

/** The sum of squares of p - y. */
export function squaredError(d: Float64Array): number {
  let total = 0;
  for (let i = 0; i < d.length; i++) total += (d[i] as number) * (d[i] as number);
  return total;
}

/** Makes of d = p - y the gradient of its sum of squares by the logits: 2 p (d - sum p d). */
export function toSquaredErrorGradient(d: Float64Array, p: Float64Array): void {
  let mean = 0;
  for (let i = 0; i < d.length; i++) mean += (p[i] as number) * (d[i] as number);
  for (let i = 0; i < d.length; i++) d[i] = 2 * (p[i] as number) * ((d[i] as number) - mean);
}
