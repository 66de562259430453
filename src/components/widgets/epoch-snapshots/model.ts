import { pmf } from '../../../lib/entropy/distribution.ts';
import { entropy, maxEntropy, perplexity } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { outputAt } from '../../families/trainings/moments.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** The output of the lecture's net after epochs 1, 2 and n. */
export const moments = [
  pmf([0.35, 0.3, 0.35]),
  pmf([0.2, 0.15, 0.65]),
  pmf([0.04, 0.06, 0.9]),
] as const;
/** The class that the training moves to, from 0. */
export const right = 2;
/** The most that three classes can leave open (bits). */
export const roof = maxEntropy(3, 2);

/** The output at t and its entropy. */
export function derive({ t }: Values<typeof state.fields>) {
  const p = outputAt(moments, t);
  const information = p.map((x) => selfInformation(x, 2));
  return {
    t,
    p,
    information,
    parts: p.map((x, i) => x * (information[i] as number)),
    entropy: entropy(p, 2),
    /** As many equally likely candidates are as undecided. */
    candidates: perplexity(p),
  };
}
export type Model = ReturnType<typeof derive>;

/** The entropy over the whole training, in steps of 1/50. */
export const course: readonly (readonly [t: number, entropy: number])[] = Array.from(
  { length: 101 },
  (_, i) => [i / 50, entropy(outputAt(moments, i / 50), 2)],
);
