import { formatNumber } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

export const lhs = '\\h{H(X)}';
export const steps = ['{}= -\\sum_i \\p{p_i}\\log_2\\p{p_i}', '{}= @a + @b + @c', '{}= \\h{@h}'];

/** What adds up to the entropy, and the entropy: with the digits that show it. */
export const shownSum = (m: Model): readonly string[] => {
  const sum = [m.entropy, ...m.parts];
  return sum.map((x) => formatNumber(x, digitsFor(3, sum), true));
};

export const slots = (m: Model) => {
  const [h, a, b, c] = shownSum(m) as [string, string, string, string];
  return { a, b, c, h };
};
