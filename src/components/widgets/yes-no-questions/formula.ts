import { formatNumber } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

export const lhs = 'k';
export const steps = [
  '{}\\ge \\lceil \\log_2 n \\rceil',
  '{}= \\lceil \\log_2 @n \\rceil',
  '{}= \\lceil \\h{@i} \\rceil',
  '{}= @k',
];

export const slots = (m: Model) => ({
  n: String(m.n),
  i: formatNumber(m.information, 3, true),
  k: String(m.most),
});
