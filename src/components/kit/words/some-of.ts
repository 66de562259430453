import { inFormula, sumOf } from './sum-of.ts';

/** So many terms fit into a formula. */
const shown = 4;

/** The sum of signed terms as a formula's slot; of many the first ones and the last. It breaks before its signs only. */
export function someOf(terms: readonly number[]): string {
  const all = terms.map(inFormula);
  const some = all.length > shown ? [...all.slice(0, shown - 1), '⋯', all.at(-1)] : all;
  return sumOf(some).replaceAll('+\u00a0−', '−\u00a0');
}
