import { formatNumber } from '../../../i18n/number.ts';

/**
 * An amount that comes near to 0 while it moves, always with three digits: what only rounds to 0 has a sign before it,
 * where a power of ten would be longer than its place.
 */
export const shortBits = (x: number): string =>
  x !== 0 && Math.abs(x) < 0.0005 ? '≈0.000' : formatNumber(x, 3, true);
