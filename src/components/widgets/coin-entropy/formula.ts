import { formatNumber } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

export const lhs = '\\h{H(X)}';
export const steps = [
  '{}= -\\p{@p}\\log_2\\p{@p} - \\p{@q}\\log_2\\p{@q}',
  '{}= @a + @b',
  '{}= \\h{@h}',
];

export const slots = (m: Model) => ({
  p: formatNumber(m.p, 4),
  q: formatNumber(m.complement, 4),
  a: formatNumber(m.partHeads, 3, true),
  b: formatNumber(m.partTails, 3, true),
  h: formatNumber(m.entropy, 3, true),
});
