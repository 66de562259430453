import { formatNumber } from '../../i18n/number.ts';

const digits = 3;

/**
 * An amount that comes near to 0 while it moves, always with as many digits: what only rounds to 0 has a sign before
 * it, where a power of ten would be longer than its place.
 */
export function shortBits(x: number): string {
  const small = x !== 0 && Math.abs(x) < 0.5 * 10 ** -digits;
  return small ? `≈${formatNumber(0, digits, true)}` : formatNumber(x, digits, true);
}
