import { normalize } from '../../../lib/entropy/distribution.ts';
import { entropy, maxEntropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { axisTop } from '../../kit/blocks/blocks.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** The blocks of a distribution, in bits: width p, height I = −log₂ p, area p · I; their level H and its roof log₂ n. */
export function derive({ weights }: Values<typeof state.fields>) {
  const p = normalize(weights);
  const information = p.map((x) => selfInformation(x, 2));
  return {
    p,
    information,
    // By agreement 0 log 0 = 0: what has no width has no area, however high it is.
    contributions: p.map((x, i) => (x === 0 ? 0 : x * (information[i] as number))),
    entropy: entropy(p, 2),
    roof: maxEntropy(p.length, 2),
    top: axisTop(p.length),
  };
}
export type Model = ReturnType<typeof derive>;

/** Blocks thinner than this are told in words. */
const thin = 1 / 32;

/** What there is to see, the rarest first. */
export function sight({ p, information, entropy }: Model) {
  const never = p.flatMap((x, i) => (x === 0 ? [i] : []));
  const sure = p.indexOf(1);
  const rarest = p.indexOf(Math.min(...p.filter((x) => x > 0)));
  if (sure >= 0) return { kind: 'sure', sure, never } as const;
  if (never.length > 0) return { kind: 'never', never } as const;
  if ((p[rarest] as number) < thin) return { kind: 'thin', rarest } as const;
  if (p.every((x) => x === p[0])) return { kind: 'equal' } as const;
  const above = information.flatMap((x, i) => (x > entropy ? [i] : []));
  return { kind: 'some', above } as const;
}

/** For as many outcomes, one state of each kind that has much to tell: a text that changes holds their room. */
export function longestSights(outcomes: number): readonly Model[] {
  const like = (first: number, second: number, rest: number) =>
    derive({
      weights: Array.from({ length: outcomes }, (_, i) => [first, second][i] ?? rest),
    });
  return [like(1, 0, 0), like(1, 1, 0), like(1000, 0.37, 900), like(2, 1, 1), like(1, 1, 1)];
}
