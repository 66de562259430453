import { binaryEntropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import type { Values } from '../../kit/state.ts';
import type { state } from './state.ts';

/** Everything that the figure shows of one coin, in bits. */
export function derive({ p }: Values<typeof state.fields>) {
  return {
    p,
    complement: 1 - p,
    entropy: binaryEntropy(p, 2),
    heads: selfInformation(p, 2),
    tails: selfInformation(1 - p, 2),
    partHeads: p === 0 ? 0 : p * selfInformation(p, 2),
    partTails: p === 1 ? 0 : (1 - p) * selfInformation(1 - p, 2),
  };
}
export type Model = ReturnType<typeof derive>;

/** The curve H(p), drawn densely where it is steep. */
export const curve: readonly (readonly [number, number])[] = Array.from({ length: 121 }, (_, i) => {
  const p = (1 - Math.cos((Math.PI * i) / 120)) / 2;
  return [p, binaryEntropy(p, 2)];
});
