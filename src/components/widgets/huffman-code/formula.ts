import { formatNumber } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

export const lhs = '\\bar L';
export const steps = [
  '{}= \\sum_x \\p{p(x)}\\,\\ell(x)',
  '{}= \\frac{@total}{@count}',
  '{}= @average',
];

/** A text without symbols has no average; the view leaves the formula out. */
export const slots = (m: Model): Record<string, string> =>
  m.empty
    ? {}
    : {
        total: formatNumber(m.totalBits, 0),
        count: formatNumber(m.items.length, 0),
        average: formatNumber(m.averageLength, 3, true),
      };
