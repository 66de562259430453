import { formatNumber } from '../../../i18n/number.ts';
import { sumOf } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

export const lhs = '\\bar L';
export const steps = ['{}= \\sum_x \\p{p(x)}\\,\\ell(x)', '{}= @terms', '{}= @average'];

const shown = 4;

export const slots = (m: Model) => {
  const terms = m.p.map((p, i) => `${formatNumber(p, 3)}·${m.lengths[i]}`);
  const some = terms.length > shown ? [...terms.slice(0, 2), '⋯', terms.at(-1)] : terms;
  return { terms: sumOf(some), average: formatNumber(m.averageLength, 3, true) };
};
