import { ticks } from 'd3-array';
import { formatNumber } from '../../../i18n/number.ts';

/** Where values stand along a side of a picture: fractions of it, from its left or its foot. */
export interface Scale {
  /** The values at both ends. */
  readonly domain: readonly [from: number, to: number];
  /** The place of a value; beyond an end it is below 0 or above 1. */
  at(value: number): number;
  /** The value at a place. */
  value(at: number): number;
  /** At most about so many round values, with their places and how they are written. */
  ticks(count: number): readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly text: string;
  /** Left out on a narrow page. */
  readonly minor?: boolean;
}

const tickOf = (scale: Pick<Scale, 'at'>, value: number): Tick => ({
  at: scale.at(value),
  text: formatNumber(value, 12),
});

/** Equal steps stand equally far apart. */
export function linear(from: number, to: number): Scale {
  const at = (value: number) => (value - from) / (to - from);
  return {
    domain: [from, to],
    at,
    value: (place) => from + place * (to - from),
    ticks: (count) => ticks(from, to, count).map((value) => tickOf({ at }, value)),
  };
}

/** Equal ratios stand equally far apart. Both ends are above 0. */
export function logarithmic(from: number, to: number): Scale {
  const at = (value: number) => Math.log(value / from) / Math.log(to / from);
  return {
    domain: [from, to],
    at,
    value: (place) => from * (to / from) ** place,
    /** Whole powers of ten, thinned to the count. */
    ticks(count) {
      const first = Math.ceil(Math.log10(from) - 1e-9);
      const last = Math.floor(Math.log10(to) + 1e-9);
      const every = Math.max(1, Math.ceil((last - first + 1) / count));
      const powers: number[] = [];
      for (let k = last; k >= first; k -= every) powers.unshift(10 ** k);
      return powers.map((value) => tickOf({ at }, value));
    },
  };
}

/** The place of a value, held at the ends of the picture. */
export const within = (scale: Scale, value: number): number =>
  Math.min(1, Math.max(0, scale.at(value)));

/** The same value written at each of these places: for axes whose ticks mean something. */
export const ticksAt = (scale: Scale, ...values: readonly number[]): readonly Tick[] =>
  values.map((value) => tickOf(scale, value));
