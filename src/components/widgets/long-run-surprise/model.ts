import { normalize } from '../../../lib/entropy/distribution.ts';
import { crossEntropy, klDivergence } from '../../../lib/entropy/divergence.ts';
import { entropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { runningSurprise } from '../../../lib/entropy/running-surprise.ts';
import { sample } from '../../../lib/entropy/sampling.ts';
import { randomGenerator } from '../../../lib/numeric/random.ts';
import { axisTop } from '../../kit/blocks/blocks.ts';
import type { Values } from '../../kit/state/state.ts';
import { state } from './state.ts';

const { max } = state.fields.n;
/** A picture in which equal ratios stand equally far apart shows no more of a path than this. */
const pointsOfPath = 240;
const kept: readonly number[] = [
  ...new Set(
    Array.from({ length: pointsOfPath }, (_, i) => Math.round(max ** (i / (pointsOfPath - 1)))),
  ),
];

interface Draws {
  readonly outcomes: readonly number[];
  /** The mean bill with q's code and with p's own, after each message. */
  readonly paid: Float64Array;
  readonly own: Float64Array;
}
let last: { readonly key: string; readonly draws: Draws } | undefined;

/** The messages of a seed and their bills. What only n changes is not drawn anew: a longer run begins like a shorter one. */
function drawn(p: readonly number[], q: readonly number[], seed: number, n: number): Draws {
  const length = Math.min(max, Math.max(256, 2 ** Math.ceil(Math.log2(n))));
  const key = [p, q, seed, length].join(';');
  if (last?.key !== key) {
    const outcomes = sample(p, length, randomGenerator(seed));
    last = {
      key,
      draws: {
        outcomes,
        paid: runningSurprise(outcomes, q, 2),
        own: runningSurprise(outcomes, p, 2),
      },
    };
  }
  return last.draws;
}

/** Where the axis of the bits ends: one halving beyond an equal share, or beyond what the bill settles at. */
const topOf = (outcomes: number, settles: number): number =>
  [3, 4, 6, 8, 12, 16].find(
    (top) => top >= axisTop(outcomes) - 1 && (top >= 1.25 * settles || settles === Infinity),
  ) ?? 24;

export function derive({ p: from, q: believed, n, seed }: Values<typeof state.fields>) {
  const p = normalize(from);
  const q = normalize(believed);
  const { outcomes, paid, own } = drawn(p, q, seed, n);
  const counts: number[] = p.map(() => 0);
  for (const outcome of outcomes.slice(0, n)) counts[outcome] = (counts[outcome] as number) + 1;
  const price = q.map((x) => selfInformation(x, 2));
  const places = [...kept.filter((k) => k < n), n];
  const settles = crossEntropy(p, q, 2);
  return {
    n,
    p,
    q,
    counts,
    /** How often each outcome has come so far. */
    shares: counts.map((k) => k / n),
    /** What a message costs with q's code, and with p's own. */
    price,
    ownPrice: p.map((x) => selfInformation(x, 2)),
    /** What each outcome adds to the mean bill; what never came adds nothing, whatever its price. */
    parts: counts.map((k, i) => (k === 0 ? 0 : (k / n) * (price[i] as number))),
    bill: paid[n - 1] as number,
    own: own[n - 1] as number,
    entropy: entropy(p, 2),
    crossEntropy: settles,
    divergence: klDivergence(p, q, 2),
    top: topOf(p.length, settles),
    path: places.map((k) => ({ n: k, paid: paid[k - 1] as number, own: own[k - 1] as number })),
  };
}
export type Model = ReturnType<typeof derive>;

/** The first outcome on the way that q holds impossible: from then on no number pays the bill. */
export const unpayable = (m: Model): number => m.counts.findIndex((k, i) => k > 0 && m.q[i] === 0);

/** What there is to see. */
export function sight(m: Model) {
  const lost = unpayable(m);
  if (lost >= 0) return { kind: 'lost', outcome: lost } as const;
  if (m.divergence === Infinity) return { kind: 'will-be-lost' } as const;
  if (m.divergence === 0) return { kind: 'own' } as const;
  const waste = m.bill - m.own;
  return { kind: waste < 0 ? 'saved' : 'wasted', waste } as const;
}
