import { divide, exactSum, type Two, two } from './double-double.ts';
import { exponent, shift } from './power-of-two.ts';

/**
 * (a - b) / t for finite a, b and t > 0 as two words, also where a - b or 1 / t is no double: everything is brought near 1
 * first. Infinite where the quotient is.
 */
export function differenceOver(a: number, b: number, t: number): Two {
  const large = Math.max(Math.abs(a), Math.abs(b)) > 2 ** 900;
  const plain = exactSum(a, -b);
  const up = large ? -200 : Math.abs(plain.hi) < 2 ** -500 ? 300 : 0;
  const d = up === 0 ? plain : exactSum(shift(a, up), -shift(b, up));
  const k = exponent(t);
  const q = divide(d, two(shift(t, -k)));
  const hi = shift(q.hi, -k - up);
  return two(hi, Number.isFinite(hi) ? shift(q.lo, -k - up) : 0);
}
