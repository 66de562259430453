import { normalize } from '../../../lib/entropy/distribution.ts';
import { crossEntropy, klDivergence } from '../../../lib/entropy/divergence.ts';
import { entropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { axisTop } from '../../kit/blocks/blocks.ts';
import { paidAndSaved } from './paid-and-saved.ts';

interface Weights {
  readonly p: readonly number[];
  readonly q: readonly number[];
}

/** The same outcomes in two codes, in bits: widths p, heights −log₂ q, and within them the tops of p's own code, −log₂ p. */
export function twoCodesOf(weights: Weights) {
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
export type TwoCodesModel = ReturnType<typeof twoCodesOf>;

/** Below this the strip between the two levels is as thin as its line. */
export const thin = 0.0005;
