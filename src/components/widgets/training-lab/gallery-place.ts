import { formatNumber } from '../../../i18n/number.ts';
import { convertUnit } from '../../../lib/entropy/units.ts';
import type { Scale, Tick } from '../../kit/plot/scale.ts';

/** The most undecided that an output of ten classes can be. */
export const most = convertUnit(Math.log(10), 'e', 2);

/** Entropies on the axis of the gallery: small ones, where most digits end, get room as their cube root does. */
const at = (bits: number) => Math.cbrt(Math.min(Math.max(bits, 0), most) / most);
export const axis: Pick<Scale, 'at'> & { readonly ticks: readonly Tick[] } = {
  at,
  ticks: [0, 0.01, 0.1, 0.5, 1, 2, 3].map((bits) => ({
    at: at(bits),
    text: formatNumber(bits, 2),
    minor: bits === 0.5,
  })),
};

/** The line between right answers above and wrong ones below, as a fraction of the box from its foot. */
export const border = 0.42;
/** What is left free on either side of the border and at the ends, for halves of digits. */
const free = 0.045;
const golden = (Math.sqrt(5) - 1) / 2;
/** Half a digit to either side, so that equals do not cover each other. */
const aside = 0.025;
const plastic = 0.7548776662466927;

/**
 * Where a test digit stands, as fractions of the box from its left and its foot. Each keeps a height of its own, so that
 * it drifts along its lane and few hide each other; it leaves the lane only to change sides.
 */
export function place(example: number, bits: number, isRight: boolean): readonly [number, number] {
  const lane = (example * golden) % 1;
  const [from, to] = isRight ? [border + free, 1 - free] : [free, border - free];
  return [at(bits) + aside * (((example * plastic) % 1) * 2 - 1), from + (to - from) * lane];
}
