import { formatNumber } from '../../../i18n/number.ts';
import type { Model } from './model.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Three digits after the point; from a million on a power of ten, so that 1/p of a lottery has room. */
export function shown(x: number, fixed = false): string {
  if (!Number.isFinite(x) || x < 1e6) return formatNumber(x, 3, fixed);
  const [mantissa = '', power = ''] = x.toExponential(3).split('e+');
  return `${formatNumber(Number(mantissa), 3, fixed)} × 10${[...power].map((d) => raised[Number(d)]).join('')}`;
}

export const lhs = '\\h{f(\\p{p}\\,\\q{q})}';
export const steps = [
  '{}= \\h{@j}',
  '{}\\mathrel{@rel} \\h{@a} + \\h{@b}',
  '{}= \\h{f(\\p{p})} + \\h{f(\\q{q})}',
];

export const slots = (m: Model) => ({
  j: shown(m.joint, true),
  rel: m.wishes.adds.here ? '=' : '≠',
  a: shown(m.ofP, true),
  b: shown(m.ofQ, true),
});
