import { formatNumber } from '../../../i18n/number.ts';

/** A parameter in a formula: two digits, more only where they were typed. */
export const given = (x: number): string => {
  const text = formatNumber(x, 4);
  return /\.\d\d\d/.test(text) ? text : formatNumber(x, 2, true);
};

/** What begins with a sign stands in brackets behind another. */
export const bracketed = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

/** As many digits as a number has room for. */
export const digitsOf = (x: number): number => (x < 1000 ? 3 : x < 10000 ? 1 : 0);

/** An area with its sign, as it stands in the picture; what rounds to nothing has no sign. */
export const area = (sign: '+' | '−', size: number): string => {
  const text = formatNumber(Number(size.toFixed(3)), digitsOf(size), true);
  return Number(text) === 0 ? text : sign + text;
};
