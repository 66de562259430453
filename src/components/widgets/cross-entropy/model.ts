import { thin, twoCodesOf } from '../../families/two-codes/two-codes-model.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

export const derive = (weights: Values<typeof state.fields>) => twoCodesOf(weights);
export type Model = ReturnType<typeof derive>;

/** What there is to see; which outcomes are to blame. */
export function sight({ forbidden, divergence }: Model, compared: boolean, lowest?: number) {
  if (forbidden.length > 0) return 'forbidden';
  if (divergence < thin) return 'down';
  if (compared) return 'strip';
  return lowest === undefined ? 'start' : 'lowest';
}
export const sights = ['forbidden', 'down', 'strip', 'start', 'lowest'] as const;
export type Sight = (typeof sights)[number];
