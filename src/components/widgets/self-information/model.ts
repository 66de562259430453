import { selfInformation } from '../../../lib/entropy/information.ts';
import { baseOf, unitOf } from '../../kit/log-base.ts';
import type { Values } from '../../kit/state.ts';
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
    /** The stage before, if there is one. */
    before: stages[stages.indexOf(stage) - 1],
    values: {
      inverse: valueAt('inverse', p, base),
      log: valueAt('log', p, base),
      'negative-log': valueAt('negative-log', p, base),
    } satisfies Record<Stage, number>,
    information: selfInformation(p, baseOf[base]),
    tosses,
    wholeTosses: Math.floor(tosses),
    partOfToss: Number.isFinite(tosses) ? tosses - Math.floor(tosses) : 0,
  };
}
export type Model = ReturnType<typeof derive>;

/** The values on the chart: from −edge to edge. */
export const edge = 8;

/** The curve of a stage as (p, value), as far as the chart goes; dense where it is steep. */
export function curve(stage: Stage, base: State['base']): readonly (readonly [number, number])[] {
  const least =
    stage === 'inverse' ? 1 / edge : { 2: 2, e: Math.E, 10: 10 }[base] ** -edge * (1 + 1e-12);
  return Array.from({ length: 121 }, (_, i) => {
    const p = least ** (1 - i / 120);
    return [p, valueAt(stage, p, base)];
  });
}

/** Everyday events: one chance in so many. 8,145,060 is the number of ways to choose 6 of 45. */
export const everyday = {
  coin: 2,
  die: 6,
  birthday: 365,
  lottery: 8145060,
  certain: 1,
  impossible: Infinity,
};
