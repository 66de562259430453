import { formatNumber } from '../../../i18n/number.ts';

/** A value of a neuron: two decimals, where there is room; never more than six characters. */
export const short = (value: number): string =>
  formatNumber(value, Math.abs(value) < 99.95 ? 2 : 0, true);
