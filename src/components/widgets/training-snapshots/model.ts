import { pmf } from '../../../lib/entropy/distribution.ts';
import { crossEntropy } from '../../../lib/entropy/divergence.ts';
import { entropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { meanSquaredError } from '../../../lib/learning/squared-error.ts';
import { outputAt } from '../../families/trainings/moments.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** The output of a net with five classes at three moments of its training: early, midway, late. */
export const moments = [
  pmf([0.19, 0.2, 0.19, 0.2, 0.22]),
  pmf([0.1, 0.15, 0.05, 0.2, 0.5]),
  pmf([0.05, 0.04, 0.05, 0.06, 0.8]),
] as const;
/** The right answer as a distribution: all of it on class 5. */
export const label = pmf([0, 0, 0, 0, 1]);
/** The index of the right class. */
export const target = label.indexOf(1);

const measures = (p: readonly number[]) => ({
  entropy: entropy(p, 2),
  crossEntropy: crossEntropy(label, p, 2),
  squaredError: meanSquaredError(label, p, 'sum'),
});
const start = measures(moments[0]);

/** What is left of each quantity, as a part of what it was at the start. */
const leftOf = (now: ReturnType<typeof measures>) => ({
  entropy: now.entropy / start.entropy,
  crossEntropy: now.crossEntropy / start.crossEntropy,
  squaredError: now.squaredError / start.squaredError,
});

/** The output at t and how far it is from the right answer and from certainty. */
export function derive({ t }: Values<typeof state.fields>) {
  const p = outputAt(moments, t);
  const now = measures(p);
  return {
    t,
    p,
    label,
    /** The probability of the right class. */
    right: p[target] as number,
    ...now,
    left: leftOf(now),
    /** What each class adds to the squared error and to the entropy (bits). */
    squares: p.map((x, i) => (x - (label[i] as number)) ** 2),
    parts: p.map((x) => x * selfInformation(x, 2)),
  };
}
export type Model = ReturnType<typeof derive>;

/** What is left of the three quantities over the whole training, in steps of 1/40. */
export const course = Array.from({ length: 81 }, (_, i) => {
  const t = i / 40;
  return { t, left: leftOf(measures(outputAt(moments, t))) };
});
