import { normalize } from '../../../lib/entropy/distribution.ts';
import { jsDivergence, klDivergence } from '../../../lib/entropy/divergence.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { paidAndSaved } from '../../families/two-codes/paid-and-saved.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

/** In bits: eight times as likely as believed, and less than a quarter; its last tick is clear of the strip of p. */
const axis = { low: -2.5, high: 3 };

/** How much longer each outcome is in q's code than in p's own: its height, log₂(p/q); times p, its term. */
export function derive(weights: Values<typeof state.fields>) {
  const [p, q] = [normalize(weights.p), normalize(weights.q)];
  return {
    p,
    q,
    longer: p.map((x, i) => longer(x, q[i] as number)),
    ...paidAndSaved(p, q),
    klForward: klDivergence(p, q, 2),
    klReverse: klDivergence(q, p, 2),
    /** What q gives to outcomes that never come: no term holds it against q. */
    wasted: p.flatMap((x, i) => (x === 0 && (q[i] as number) > 0 ? [i] : [])),
    jsDivergence: jsDivergence(p, q, 2),
    axis,
  };
}
export type Model = ReturnType<typeof derive>;

/** What has no width is drawn nowhere, whatever its height. */
function longer(p: number, q: number): number {
  if (p === 0) return 0;
  return q === 0 ? Number.POSITIVE_INFINITY : selfInformation(q, 2) - selfInformation(p, 2);
}

/** What there is to see, the rarest first. */
export function sight({ forbidden, wasted, klForward }: Model): Sight {
  if (forbidden.length > 0) return 'forbidden';
  if (klForward === 0) return 'equal';
  return wasted.length > 0 ? 'wasted' : 'some';
}
export const sights = ['forbidden', 'equal', 'wasted', 'some'] as const;
export type Sight = (typeof sights)[number];
/** The outcomes that it is about. */
export const concerned = ({ forbidden, wasted }: Model) =>
  forbidden.length > 0 ? forbidden : wasted;
