import { klTerms } from '../../../lib/entropy/divergence.ts';
import { sum } from '../../../lib/numeric/sum.ts';

/** What believing q costs beyond p's own code, outcome by outcome, in bits: what is paid too much, and what is saved. */
export function paidAndSaved(p: readonly number[], q: readonly number[]) {
  const terms = klTerms(p, q, 2);
  const paid = terms.filter((x) => x > 0);
  return {
    terms,
    paid: paid.includes(Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : sum(paid),
    saved: 0 - sum(terms.filter((x) => x < 0)),
    /** What happens although q calls it impossible. */
    forbidden: terms.flatMap((x, i) => (x === Number.POSITIVE_INFINITY ? [i] : [])),
  };
}
