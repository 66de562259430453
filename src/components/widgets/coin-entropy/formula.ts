import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

export const lhs = '\\h{H(X)}';
export const steps = [
  '{}= -\\p{@p}\\log_2\\p{@p} - \\p{@q}\\log_2\\p{@q}',
  '{}= @a + @b',
  '{}= \\h{@h}',
];

/** The probabilities of heads and of tails. */
export const sides = ({ p, complement }: Model) =>
  [formatProbability(p, 4, false, complement), formatProbability(complement, 4, false, p)] as const;
/** The digits of what adds up to the entropy. */
export const digitsOf = (m: Model) => digitsFor(3, [m.entropy, m.partHeads, m.partTails]);

export const slots = (m: Model) => {
  // What is no plain number stands in brackets.
  const [p, q] = sides(m).map((text) => text.replace(/.*[×≈].*/, '($&)')) as [string, string];
  const n = (x: number) => formatNumber(x, digitsOf(m), true);
  return { p, q, a: n(m.partHeads), b: n(m.partTails), h: n(m.entropy) };
};
