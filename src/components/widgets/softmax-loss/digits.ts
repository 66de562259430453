import { formatNumber } from '../../../i18n/number.ts';
import { digitsFor, sumOf } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

/** What each class adds to the loss; nothing where the target has no share in it. */
export const partsOf = (m: Model) =>
  m.target.map((y, i) => (y === 0 ? 0 : y * (m.costs[i] as number)));

export const digitsOf = (m: Model) => digitsFor(3, [m.loss, ...partsOf(m)]);

export function slots(m: Model) {
  const n = (x: number) => formatNumber(x, digitsOf(m), true);
  const parts = partsOf(m).map(n);
  const total = n(m.loss);
  const added = parts.reduce((sum, part) => sum + Number(part), 0);
  // Some sums cannot be shown with few digits; then they say so.
  const equal = total === '∞' || Math.abs(added - Number(total)) < 10 ** -digitsOf(m) / 2;
  return { terms: sumOf(parts), r: equal ? '=' : '≈', l: total };
}
