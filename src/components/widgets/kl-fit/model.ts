import { reverseFit } from '../../../lib/entropy/gaussian-flow.ts';
import { forwardFit, klFromMixture, klToMixture } from '../../../lib/entropy/gaussian-mixture.ts';
import type { Values } from '../../kit/state/state.ts';
import { forwardFlow } from './forward-flow.ts';
import type { Spot } from './spot.ts';
import type { state } from './state.ts';

export type Direction = 'forward' | 'reverse';

/** How wide a peak is, and the curve at the start. */
export const peak = 0.5;
export const startSd = 1;

/** Two equal peaks. */
export const peaksAt = (separation: number) =>
  [-1, 1].map((side) => ({ weight: 0.5, mean: (side * separation) / 2, std: peak }));

/** What is 0 but for the rounding of the quadrature: the middle, or no divergence left. */
const settled = (x: number): number => (Math.abs(x) < 1e-9 ? 0 : x);

/** Where gradient descent leads from a start, and its way there. */
export function descend(separation: number, direction: Direction, start: number): readonly Spot[] {
  const mixture = peaksAt(separation);
  const from: Spot = { mean: start, sd: startSd };
  if (direction === 'forward') return forwardFlow(forwardFit(mixture).std ** 2, from);
  const path: Spot[] = [];
  const end = reverseFit(mixture, start, startSd, (mean, sd) => path.push({ mean, sd }));
  return [...path.slice(0, -1), { mean: settled(end.mean), sd: end.std }];
}

/** What became of the curve. */
export type Ending = 'covers' | 'peak' | 'between';

export function derive({ separation, direction, start }: Values<typeof state.fields>) {
  const mixture = peaksAt(separation);
  const path = descend(separation, direction, start);
  const { mean, sd } = path.at(-1) as Spot;
  const forward = settled(klFromMixture(mixture, mean, sd));
  const reverse = settled(klToMixture(mean, sd, mixture));
  return {
    separation,
    direction,
    start,
    path,
    mean,
    sd,
    /** The divergence that was made small, and the other one of the same curve. */
    divergence: direction === 'forward' ? forward : reverse,
    forward,
    reverse,
    ending: endingOf(separation, direction, mean, reverse),
  };
}
export type Model = ReturnType<typeof derive>;

function endingOf(separation: number, direction: Direction, mean: number, left: number): Ending {
  if (direction === 'forward') return 'covers';
  if (mean !== 0) return 'peak';
  if (separation === 0) return 'covers';
  // In the middle of two peaks: the best place, or one that descent cannot leave?
  const beside = reverseFit(peaksAt(separation), separation / 2, peak).divergence;
  return beside < left - 1e-9 ? 'between' : 'covers';
}

/** Where the same start leads if the other divergence is made small. */
export function otherFit({ separation, direction, start }: Model): Spot & { direction: Direction } {
  const other = direction === 'forward' ? 'reverse' : 'forward';
  return { ...(descend(separation, other, start).at(-1) as Spot), direction: other };
}

/** Starts all along the map. */
const starts = Array.from({ length: 17 }, (_, i) => (i - 8) / 2);
export const waysFromAll = (
  separation: number,
  direction: Direction,
): readonly (readonly Spot[])[] => starts.map((start) => descend(separation, direction, start));
