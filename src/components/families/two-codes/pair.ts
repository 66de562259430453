import { defineState, type Fit, type ListField, weights } from '../../kit/state/state.ts';

type Pair = { readonly p: ListField; readonly q: ListField };

const list = (standard: readonly number[]) => weights({ min: 2, max: 8, default: standard });

/** What is true and what is believed of the same two to eight outcomes, by weights. */
export const pairFields = (p: readonly number[], q: readonly number[]): Pair => ({
  p: list(p),
  q: list(q),
});

/** Lists of the same length: used together, or both refused. */
export const pairFit =
  <F extends Pair>(p: readonly number[], q: readonly number[]): Fit<F> =>
  (values, given) =>
    values.p.length === values.q.length
      ? { values }
      : { values: { ...values, p, q }, refused: ['p', 'q'].filter((name) => given.has(name)) };

/** The state of a figure that compares two distributions and has no other parameter. */
export const definePair = (p: readonly number[], q: readonly number[]) =>
  defineState(pairFields(p, q), pairFit(p, q));
