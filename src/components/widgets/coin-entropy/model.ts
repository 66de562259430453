import { binaryEntropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { inBase } from '../../../lib/entropy/units.ts';
import { negate, two } from '../../../lib/numeric/double-double.ts';
import { log1p } from '../../../lib/numeric/logarithm.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** Everything that the figure shows of one coin, in bits. */
export function derive({ p }: Values<typeof state.fields>) {
  const heads = selfInformation(p, 2);
  // 1 − p would round a small p away.
  const tails = p === 1 ? Infinity : inBase(negate(log1p(two(-p))), 2);
  return {
    p,
    complement: 1 - p,
    entropy: binaryEntropy(p, 2),
    heads,
    tails,
    partHeads: p === 0 ? 0 : p * heads,
    partTails: p === 1 ? 0 : (1 - p) * tails,
  };
}
export type Model = ReturnType<typeof derive>;

/** The part of the curve that lies between two probabilities. */
export const curveWithin = (from: number, to: number): readonly (readonly [number, number])[] => [
  [from, binaryEntropy(from, 2)],
  ...curve.filter(([p]) => p > from && p < to),
  [to, binaryEntropy(to, 2)],
];

/** The curve H(p), drawn densely where it is steep. */
export const curve: readonly (readonly [number, number])[] = Array.from({ length: 121 }, (_, i) => {
  const p = (1 - Math.cos((Math.PI * i) / 120)) / 2;
  return [p, binaryEntropy(p, 2)];
});
