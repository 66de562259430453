import { normalize } from '../../../lib/entropy/distribution.ts';
import { entropy, perplexity } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { baseOf, unitOf } from '../../families/inputs/log-base.ts';
import type { Values } from '../../kit/state/state.ts';
import { state } from './state.ts';

/** The distribution, its entropy, the roof log n, and as how many equal outcomes it counts. */
export function derive({ weights, base }: Values<typeof state.fields>) {
  const p = normalize(weights);
  const b = baseOf[base];
  const information = p.map((x) => selfInformation(x, b));
  return {
    p,
    information,
    parts: p.map((x, i) => (x === 0 ? 0 : x * (information[i] as number))),
    entropy: entropy(p, b),
    // The information of one of n equal outcomes is log n.
    maxEntropy: entropy(normalize(weights.map(() => 1)), b),
    perplexity: perplexity(p),
    unit: unitOf[base],
    /** The axis of the information ends at so much, however many bars there are; the roof of twelve is lower. */
    top: selfInformation(1 / 16, b),
    base,
  };
}
export type Model = ReturnType<typeof derive>;

const { max: heaviest } = state.fields.weights.item;

/**
 * The weight that makes one outcome's probability `share` while the other weights stay: w = R p / (1 − p).
 * It stays in the range of weights, on a grid of three digits; where all others are 0 there is nothing to share.
 */
export function weightFor(weights: readonly number[], index: number, share: number): number {
  const rest = weights.reduce((sum, w, i) => (i === index ? sum : sum + w), 0);
  if (rest === 0) return weights[index] as number;
  const wanted = share >= 1 ? heaviest : (rest * share) / (1 - share);
  const short = Number(wanted.toPrecision(3));
  return short < 1e-3 ? 0 : Math.min(heaviest, short);
}
