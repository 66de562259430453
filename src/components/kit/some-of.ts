import { inFormula } from './sum-of.ts';

/** So many terms fit into a formula. */
const shown = 4;

/** The sum of signed terms as a formula's slot; of many the first ones and the last. It breaks before its signs only. */
export function someOf(terms: readonly number[]): string {
  const size = (x: number) => inFormula(Math.abs(x)).replaceAll(' ', '\u00a0');
  const all = terms.map((x, i) =>
    i === 0 ? `${x < 0 ? '−' : ''}${size(x)}` : `${x < 0 ? '−' : '+'}\u00a0${size(x)}`,
  );
  const some = all.length > shown ? [...all.slice(0, shown - 1), '+\u00a0⋯', all.at(-1)] : all;
  return some.join(' ');
}
