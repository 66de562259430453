import { normalize } from '../../../lib/entropy/distribution.ts';
import { crossEntropy, klDivergence } from '../../../lib/entropy/divergence.ts';
import { entropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { axisTop } from '../../kit/blocks.ts';
import { paidAndSaved } from '../../kit/paid-and-saved.ts';
import type { Values } from '../../kit/state.ts';
import type { state } from './state.ts';

/** The same outcomes in two codes, in bits: widths p, heights −log₂ q, and within them the tops of p's own code, −log₂ p. */
export function derive(weights: Values<typeof state.fields>) {
  const [p, q] = [normalize(weights.p), normalize(weights.q)];
  const other = q.map((x) => selfInformation(x, 2));
  return {
    p,
    q,
    own: p.map((x) => selfInformation(x, 2)),
    other,
    /** What each block adds to the level; by agreement nothing where it has no width. */
    shares: p.map((x, i) => (x === 0 ? 0 : x * (other[i] as number))),
    ...paidAndSaved(p, q),
    entropy: entropy(p, 2),
    crossEntropy: crossEntropy(p, q, 2),
    divergence: klDivergence(p, q, 2),
    axis: { low: 0, high: axisTop(p.length) },
  };
}
export type Model = ReturnType<typeof derive>;

/** Below this the strip is as thin as its line. */
const thin = 0.0005;

/** What there is to see; which outcomes are to blame. */
export function sight({ forbidden, divergence }: Model, compared: boolean, lowest?: number) {
  if (forbidden.length > 0) return 'forbidden';
  if (divergence < thin) return 'down';
  if (compared) return 'strip';
  return lowest === undefined ? 'start' : 'lowest';
}
export const sights = ['forbidden', 'down', 'strip', 'start', 'lowest'] as const;
export type Sight = (typeof sights)[number];
