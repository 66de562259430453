import { formatNumber } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

export const lhs = '\\h{H(X)}';
export const steps = [
  '{}= -\\p{@p}\\log_2\\p{@p} - \\p{@q}\\log_2\\p{@q}',
  '{}= @a + @b',
  '{}= \\h{@h}',
];

/** A number that is a product itself stands in brackets. */
const factor = (x: number) => formatNumber(x, 4).replace(/.*×.*/, '($&)');

export const slots = (m: Model) => ({
  p: factor(m.p),
  q: factor(m.complement),
  a: formatNumber(m.partHeads, 3, true),
  b: formatNumber(m.partTails, 3, true),
  h: formatNumber(m.entropy, 3, true),
});
