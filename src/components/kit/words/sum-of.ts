import { formatNumber } from '../../../i18n/number.ts';

/** Digits after the point in a live formula, always: a number that moves keeps its width. */
export const digits = 4;
/** A number as a live formula shows it. */
export const inFormula = (x: number): string => formatNumber(x, digits, true);

/**
 * The sign between a total and its terms, both rounded: a plain equals sign only where what stands there adds up.
 *
 * @param sums each the total, then its terms
 */
export function signOf(...sums: readonly (readonly number[])[]): '=' | '≈' {
  const rounded = (x: number) => Number(x.toFixed(digits));
  const adds = ([total = 0, ...terms]: readonly number[]) =>
    terms.includes(total) ||
    Math.abs(terms.reduce((sum, x) => sum + rounded(x), -rounded(total))) < 10 ** -digits / 2;
  return sums.every(adds) ? '=' : '≈';
}

/** A sum as a formula's slot: a line breaks before a plus, never inside a number such as 1 × 10⁻⁶. */
export const sumOf = (terms: readonly (string | undefined)[]): string =>
  terms.map((term) => term?.replaceAll(' ', '\u00a0')).join(' +\u00a0');

/** The terms of an average and the sign before its total: what is too small for four digits is no power of ten here. */
export const average = (total: number, terms: readonly number[]) => ({
  is: total > 0 && total < 10 ** -digits / 2 ? '≈' : signOf([total, ...terms]),
  terms: sumOf(terms.map((x) => x.toFixed(digits))),
  h: inFormula(total),
});
