import { formatNumber } from '../../../i18n/number.ts';
import { digitsFor, sumOf } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

export const lhs = '\\h{H(X)}';
export const steps = [
  '{}= -\\sum_i \\p{p_i}\\mathop{@log}\\nolimits_{@b}\\p{p_i}',
  '{}= @terms',
  '{}= \\h{@h}',
];

const shown = 6;

export const slots = (m: Model) => {
  // Terms that are left out cannot be added up.
  const digits = m.parts.length > shown ? 3 : digitsFor(3, [m.entropy, ...m.parts]);
  const terms = m.parts.map((x) => formatNumber(x, digits, true));
  const some = terms.length > shown ? [...terms.slice(0, 4), '⋯', terms.at(-1)] : terms;
  return {
    log: m.base === 'e' ? 'ln' : 'log',
    b: m.base === 'e' ? '' : m.base,
    terms: sumOf(some),
    h: formatNumber(m.entropy, digits, true),
  };
};
