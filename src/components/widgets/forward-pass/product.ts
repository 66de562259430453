import { formatNumber } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

/** What goes along the strongest path: the input, then the weights. */
export const product = (m: Model): string =>
  (m.factors ?? [])
    .map((factor) => (factor < 0 ? `(${formatNumber(factor, 2)})` : formatNumber(factor, 2)))
    .join(' × ');
