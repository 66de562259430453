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
