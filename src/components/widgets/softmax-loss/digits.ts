import { inFormula, signOf, sumOf } from '../../kit/words/sum-of.ts';
import type { Model } from './model.ts';

/** What each class adds to the loss; nothing where the target has no share in it. */
export const partsOf = (m: Model) =>
  m.target.map((y, i) => (y === 0 ? 0 : y * (m.costs[i] as number)));

export function slots(m: Model) {
  const parts = partsOf(m);
  return {
    terms: sumOf(parts.map(inFormula)),
    r: signOf([m.loss, ...parts]),
    l: inFormula(m.loss),
  };
}
