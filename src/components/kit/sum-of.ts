import { formatNumber } from '../../i18n/number.ts';

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

/**
 * The fewest digits, from `least` to 6, with which every total as shown is the sum of its terms as shown; `least` where
 * none will do.
 *
 * @param sums each the total, then its terms
 */
export function digitsFor(least: number, ...sums: readonly (readonly number[])[]): number {
  for (let d = least; d < 7; d++) {
    const rounded = (x: number) => Number(x.toFixed(d));
    const adds = ([total = 0, ...terms]: readonly number[]) =>
      Math.abs(terms.reduce((sum, x) => sum + rounded(x), -rounded(total))) < 10 ** -d / 2;
    if (sums.every(adds)) return d;
  }
  return least;
}

/** A sum as a formula's slot: a line breaks before a plus, never inside a number such as 1 × 10⁻⁶. */
export const sumOf = (terms: readonly (string | undefined)[]): string =>
  terms.map((term) => term?.replaceAll(' ', '\u00a0')).join(' +\u00a0');
