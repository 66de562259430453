import { normalize } from '../../../lib/entropy/distribution.ts';
import { entropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** What a net says of its own answer, and what the label says of it. */
export function derive({ p, label }: Values<typeof state.fields>) {
  const output = normalize(p);
  const information = output.map((x) => selfInformation(x, 2));
  const largest = Math.max(...output);
  return {
    output,
    information,
    parts: output.map((x, i) => (x === 0 ? 0 : x * (information[i] as number))),
    /** The right class, from 0. */
    right: label - 1,
    /** The classes that the net holds most likely. */
    answers: output.flatMap((x, i) => (x === largest ? [i] : [])),
    entropy: entropy(output, 2),
    // Against a label that has all its probability on one class, one term of the sum is left.
    crossEntropy: information[label - 1] as number,
  };
}
export type Model = ReturnType<typeof derive>;
