import { maxEntropy } from '../../../lib/entropy/entropy.ts';
import { thin, twoCodesOf } from '../../families/two-codes/two-codes-model.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** Both codes and both means, in bits, and the roof log₂ n that p's own mean cannot pass. */
export function derive(weights: Values<typeof state.fields>) {
  const codes = twoCodesOf(weights);
  const roof = maxEntropy(codes.p.length, 2);
  return { ...codes, roof, below: Math.max(0, roof - codes.entropy) };
}
export type Model = ReturnType<typeof derive>;

/** What the reader may light up: all of it, or the areas of one identity. */
export const parts = ['all', 'sum', 'gain', 'same', 'most'] as const;
export type Part = (typeof parts)[number];

/** Those that speak of q: where q rules out what happens, there is only one thing to say of them. */
const ofQ: ReadonlySet<Part> = new Set(['all', 'sum', 'gain']);

/** What there is to say of a part. */
export function sight({ forbidden, divergence }: Model, part: Part): Sight {
  if (forbidden.length > 0 && ofQ.has(part)) return 'forbidden';
  if (divergence < thin && part !== 'most') return 'equal';
  return part;
}
export const sights = ['forbidden', 'equal', ...parts] as const;
export type Sight = (typeof sights)[number];
