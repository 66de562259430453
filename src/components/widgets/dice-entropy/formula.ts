import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

export const lhs = '\\h{H(S)}';
export const steps = [
  '{}= -\\sum\\limits_{s=@from}^{@to} \\p{p(s)}\\log_2 \\p{p(s)}',
  '{}= -\\p{@first}\\log_2 \\p{@again}',
  '{}- \\cdots - \\p{@last}\\log_2 \\p{@end}',
  '{}= \\h{@h}',
];

/** A number that is a product itself is short and stands in brackets. */
const factor = (x: number) => {
  const text = formatProbability(x);
  return text.includes('×') ? `(${formatNumber(x, 0)})` : text;
};

export const slots = (m: Model) => {
  const first = factor(m.p[0] as number);
  const last = factor(m.p.at(-1) as number);
  return {
    from: String(m.sums[0]),
    to: String(m.sums.at(-1)),
    first,
    again: first,
    last,
    end: last,
    h: formatNumber(m.entropy, 3, true),
  };
};
