import { formatNumber } from '../../../i18n/number.ts';

/** A share of the budget: 1/8 where it is short, as it always is a power of 1/2. */
export const fraction = (length: number): string => `1/${2 ** length}`;

/** The Kraft sum, with as many digits as tell it from 1. */
export const spent = (kraft: number): string => {
  const text = formatNumber(kraft, 3, true);
  return text === '1.000' && kraft !== 1 ? formatNumber(kraft, 5) : text;
};
