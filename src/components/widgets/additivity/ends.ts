import type { Scale } from '../../kit/plot/scale.ts';
import { type Candidate, measure } from './model.ts';

/** The probability whose tape has this length, by each candidate; shorter than any tape is certain. */
const inverses: Readonly<Record<Candidate, (length: number) => number>> = {
  log: (x) => 2 ** -x,
  inverse: (x) => 1 / x,
  complement: (x) => 1 - x,
  root: (x) => 1 / (x * x),
};

/** Where the end of an event's tape stands that begins at `from`: it is dragged there, and the probability follows. */
export function endOf(f: Candidate, from: number, scale: number): Scale {
  const at = (p: number) => (from + measure(f, p)) / scale;
  return {
    domain: [0, 1],
    at,
    value: (place) => inverses[f](Math.max(0, place * scale - from)),
    ticks: () => [],
  };
}
