import { inFormula } from '../../kit/words/sum-of.ts';
import type { Model } from './model.ts';

const shown = (total: number, terms: readonly number[]): readonly string[] =>
  [total, ...terms].map(inFormula);
/** The squared error and what each class adds to it. */
export const squaresOf = (m: Model) => shown(m.squaredError, m.squares);
/** The entropy and what each class adds to it. */
export const partsOf = (m: Model) => shown(m.entropy, m.parts);
