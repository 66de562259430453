import { selfInformation } from '../../../lib/entropy/information.ts';
import { baseOf, unitOf } from '../../families/inputs/log-base.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

type State = Values<typeof state.fields>;
export type Stage = State['stage'];
export const stages: readonly Stage[] = ['inverse', 'log', 'negative-log'];

/** What a stage makes of p: 1/p, then log p, then −log p. */
export function valueAt(stage: Stage, p: number, base: State['base']): number {
  if (stage === 'inverse') return 1 / p;
  const information = selfInformation(p, baseOf[base]);
  return stage === 'log' ? 0 - information : information;
}

/** One event: its information at every stage, and the same as tosses of a fair coin. */
export function derive({ p, base, stage }: State) {
  const tosses = selfInformation(p, 2);
  return {
    p,
    base,
    unit: unitOf[base],
    stage,
    values: {
      inverse: valueAt('inverse', p, base),
      log: valueAt('log', p, base),
      'negative-log': valueAt('negative-log', p, base),
    } satisfies Record<Stage, number>,
    information: selfInformation(p, baseOf[base]),
    tosses,
  };
}
export type Model = ReturnType<typeof derive>;

/** From here on an event is rare, and the logarithms take a longer axis. */
const common = 2 ** -8;
export const isRare = (p: number): boolean => p < common;

/** Where the axis of a stage ends: so many heads in a row, in each unit. 1/p soon leaves any axis. */
export function edgeOf(stage: Stage, base: State['base'], rare: boolean): number {
  if (stage === 'inverse') return 8;
  const [near, far] = { 2: [8, 26], e: [6, 18], 10: [3, 8] }[base] as [number, number];
  return rare ? far : near;
}

/** The curve of a stage as (p, value), as far as the axis goes; dense where it is steep. */
export function curve(
  stage: Stage,
  base: State['base'],
  edge: number,
): readonly (readonly [number, number])[] {
  const least =
    stage === 'inverse' ? 1 / edge : { 2: 2, e: Math.E, 10: 10 }[base] ** -edge * (1 + 1e-12);
  return Array.from({ length: 121 }, (_, i) => {
    const p = least ** (1 - i / 120);
    return [p, valueAt(stage, p, base)];
  });
}

/** A toss of a fair coin: it halves the bar from `before` to `after`, and of the last one only a part may count. */
export interface Toss {
  readonly before: number;
  readonly after: number;
  readonly part: number;
}

/** The tosses that lead from certain to p, each with the values before and after it; those beyond the axis are left out. */
export function tossesTo({ base, stage, tosses }: Model, edge: number): readonly Toss[] {
  const all: Toss[] = [];
  for (let k = 0; k < tosses; k++) {
    const before = valueAt(stage, 2 ** -k, base);
    if (Math.abs(before) >= edge) break;
    all.push({
      before,
      after: valueAt(stage, 2 ** -(k + 1), base),
      part: Math.min(1, tosses - k),
    });
  }
  return all;
}

/** Everyday events: one chance in so many. 8,145,060 is the number of ways to choose 6 of 45. */
export const everyday = {
  coin: 2,
  die: 6,
  birthday: 365,
  lottery: 8145060,
};
