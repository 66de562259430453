import { formatNumber } from '../../../i18n/number.ts';
import { asTyped } from '../../kit/state/as-typed.ts';
import type { Model } from './model.ts';
import { state } from './state.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const timesTen = (mantissa: string, power: number): string =>
  `${mantissa} × 10${power < 0 ? '⁻' : ''}${[...String(Math.abs(power))].map((d) => raised[Number(d)]).join('')}`;

/** So many digits after the point; below 0.0005 and from a million on those of a power of ten: 1/p of a lottery has room. */
export function shown(x: number, digits = 3, fixed = false): string {
  if (!Number.isFinite(x) || x === 0 || (x >= 0.0005 && x < 1e6))
    return formatNumber(x, digits, fixed);
  const [mantissa, power] = x.toExponential(digits).split('e');
  return timesTen(formatNumber(Number(mantissa), digits, fixed), Number(power));
}

/** A number by its logarithm to base 10, for what is too large or too small for a double. */
const byLog = (log: number): string => {
  const power = Math.floor(log + 0.002); // what rounds to 10 is 1 of the next power
  return timesTen(formatNumber(10 ** (log - power), 2), power);
};
const logOfBoth = ({ p, q }: Model): number => Math.log10(p) + Math.log10(q);

/** The probability of both where it is a number above 0 that no double holds. */
export const tinyBoth = (m: Model): string | undefined =>
  m.both < 2 ** -1022 && m.p > 0 && m.q > 0 ? byLog(logOfBoth(m)) : undefined;

/** The sum looks like f(pq) only where it is: next to certainty that takes more digits. */
function digitsOf({ sum, joint, wishes }: Model, least: number): number {
  const alike = (d: number) => shown(sum, d) === shown(joint, d);
  let d = least;
  while (d < 15 && alike(d) && !wishes.adds.here) d++;
  return d;
}

/** The four values as they are shown. */
export function valuesOf(m: Model, fixed = false, least = 3) {
  const digits = digitsOf(m, least);
  const n = (x: number) => shown(x, digits, fixed);
  const joint =
    m.joint === Infinity && m.p > 0 && m.q > 0
      ? byLog(-logOfBoth(m) / (m.f === 'root' ? 2 : 1))
      : n(m.joint);
  return {
    ofP: n(m.ofP),
    ofQ: n(m.ofQ),
    sum: n(m.sum),
    joint,
    miss: m.sum === m.joint ? '0' : n(Math.abs(m.sum - m.joint)),
  };
}

/** A probability as its field shows it. */
export const shownP = (p: number): string => asTyped(p, state.fields.p);
