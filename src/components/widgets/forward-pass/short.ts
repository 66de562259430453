import { formatNumber } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

/** A value of a neuron: two decimals, where there is room; never more than six characters, and what only rounds to 0 says so. */
export function short(value: number): string {
  const text = value.toFixed(Math.abs(value) < 99.95 ? 2 : 0);
  return value !== 0 && Number(text) === 0 ? '≈0.00' : text.replace('-', '−');
}

/** What goes along the strongest path: the input, then the weights. */
export const product = ({ factors = [] }: Model): string =>
  factors
    .map((factor) => (factor < 0 ? `(${formatNumber(factor, 2)})` : formatNumber(factor, 2)))
    .join(' × ');
