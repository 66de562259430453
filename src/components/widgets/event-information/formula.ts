import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { showNumber } from '../../kit/parse-number.ts';
import type { Model } from './model.ts';
import { state } from './state.ts';

export const lhs = '\\h{I(x)}';
export const steps = ['{}= -\\log_2 \\p{p(x)}', '{}= -\\log_2 \\p{@p}', '{}= \\h{@i}'];

/** A probability as its field shows it: 0.98, 1/365. */
export const shownP = (p: number): string => {
  const text = showNumber(p, state.fields.p.item);
  return text.length > 12 || text.includes('e') ? formatProbability(p, 4) : text;
};

/** The formula for the statement that stands first. */
export const slots = (m: Model) => {
  const first = m.ranking[0]?.statement ?? 0;
  const p = shownP(m.p[first] as number);
  return {
    p: /[/×]/.test(p) ? `(${p})` : p,
    i: formatNumber(m.information[first] as number, 3, true),
  };
};
