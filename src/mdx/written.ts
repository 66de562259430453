import { formatNumber } from '../i18n/number.ts';

/**
 * A computed number in a text. What is rounded keeps its digits: 1.2796 is 1.280. What is exact has no more than it
 * needs, 3/4 is 0.75, unless they are fixed.
 */
export function written(x: number, digits: number, fixed = false): string {
  const rounded = Math.abs(x - Number(x.toFixed(digits))) > 1e-9 * Math.max(1, Math.abs(x));
  return formatNumber(x, digits, fixed || rounded);
}
