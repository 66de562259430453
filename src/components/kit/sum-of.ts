/** A sum as a formula's slot: a line breaks before a plus, never inside a number such as 1 × 10⁻⁶. */
export const sumOf = (terms: readonly (string | undefined)[]): string =>
  terms.map((term) => term?.replaceAll(' ', '\u00a0')).join(' +\u00a0');
