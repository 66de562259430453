import type { Track } from './track.ts';

/**
 * A slider that counts in powers: its position k stands for base^k, rounded to `digits` digits.
 *
 * @param zero the leftmost position stands for 0, which no power reaches
 */
export const powerTrack = (o: {
  base: 2 | 10;
  min: number;
  max: number;
  step: number;
  digits: number;
  zero?: boolean;
}): Track => ({
  min: o.min,
  max: o.max,
  step: o.step,
  to: (value) => (value === 0 ? o.min : o.base === 2 ? Math.log2(value) : Math.log10(value)),
  from(position) {
    if (o.zero && position <= o.min) return 0;
    const value = o.base ** position;
    // Whole powers of 2 stay what they are; everything else is as short as the slider is fine.
    return o.base === 2 && Number.isInteger(position) ? value : Number(value.toPrecision(o.digits));
  },
});
