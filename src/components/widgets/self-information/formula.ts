import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { showNumber } from '../../kit/parse-number.ts';
import type { Model } from './model.ts';
import { state } from './state.ts';

const log = '\\mathop{@log}\\nolimits_{@b}';

export const lhs = '\\h{I(x)}';
export const steps = [`{}= -${log}\\p{p(x)}`, `{}= -${log}\\p{@p}`, '{}= \\h{@i}'];

/** A probability as the field shows it: 0.25, 1/365. */
export const shownP = (p: number): string => {
  const text = showNumber(p, state.fields.p);
  return text.length > 12 || text.includes('e') ? formatProbability(p, 4) : text;
};

export const slots = (m: Model) => {
  const p = shownP(m.p);
  return {
    log: m.base === 'e' ? 'ln' : 'log',
    b: m.base === 'e' ? '' : m.base,
    p: /[/×]/.test(p) ? `(${p})` : p,
    i: formatNumber(m.information, 3, true),
  };
};
