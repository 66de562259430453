/** Gradient descent on the loss of one answer, by the logit. */
export type Loss = 'bce' | 'squaredError';

/** Nobody waits longer. */
export const mostSteps = 200_000;

/** The double after ln 9: from this logit on the prediction is less than 0.1 from label 1. */
export const goal = 2.1972245773362196;

/**
 * The logit after the next step towards label 1. The way to label 0 is its mirror image. 200,000 of these are made at a
 * key press, so it is plain arithmetic; the tests hold it against the gradients of the library.
 */
function stepped(loss: Loss, z: number, rate: number): number {
  const rest = 1 / (1 + Math.exp(z));
  return z + rate * (loss === 'bce' ? rest : 2 * rest * rest * (1 - rest));
}

/** A flow goes no slower than steps while the slope grows, and squared error's grows up to the prediction 1/3. */
const steepest = -Math.LN2;
/** How long the flow down squared error takes, but for a constant: its derivative is 1 over the slope. */
const flow = (z: number): number =>
  (Math.exp(2 * z) / 2 + 3 * Math.exp(z) + 3 * z - Math.exp(-z)) / 2;

/** Whether squared error cannot leave its plateau in time: known without making the steps. */
const stuck = (loss: Loss, z: number, rate: number): boolean =>
  loss === 'squaredError' &&
  z < steepest &&
  flow(steepest) - flow(z) > 1.001 * rate * (mostSteps + 1);

export interface Descent {
  /** So many steps, at most `mostSteps`. */
  readonly steps: number;
  /** They lead to the goal. */
  readonly arrives: boolean;
}

/** How many steps it takes until the prediction is less than 0.1 from the label. */
export function descend(loss: Loss, label: 0 | 1, logit: number, rate: number): Descent {
  let z = label === 1 ? logit : -logit;
  if (stuck(loss, z, rate)) return { steps: mostSteps, arrives: false };
  let steps = 0;
  while (z < goal && steps < mostSteps) {
    z = stepped(loss, z, rate);
    steps++;
  }
  return { steps, arrives: z >= goal };
}

/** The logits on the way: at the start, and after each of so many steps. */
export function wayOf(
  loss: Loss,
  label: 0 | 1,
  logit: number,
  rate: number,
  steps: number,
): Float64Array {
  const side = label === 1 ? 1 : -1;
  const way = new Float64Array(steps + 1);
  let z = side * logit;
  for (let i = 0; i <= steps; i++) {
    way[i] = side * z;
    z = stepped(loss, z, rate);
  }
  return way;
}
