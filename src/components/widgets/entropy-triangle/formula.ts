import { formatNumber } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

export const lhs = '\\h{H(X)}';
export const steps = ['{}= -\\sum_i \\p{p_i}\\log_2\\p{p_i}', '{}= @a + @b + @c', '{}= \\h{@h}'];

export const slots = (m: Model) => {
  const [a, b, c] = m.parts.map((x) => formatNumber(x, 3, true));
  return { a: a ?? '', b: b ?? '', c: c ?? '', h: formatNumber(m.entropy, 3, true) };
};
