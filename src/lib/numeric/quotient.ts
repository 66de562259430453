import { divide, exactSum, type Two, two } from './double-double.ts';
import { exponent, power, shift } from './power-of-two.ts';

/**
 * (a - b) / t for finite a, b and t > 0 as two words, also where a - b or 1 / t is no double: all is brought first to
 * where sums don't overflow and second words don't underflow. Infinite where the quotient is.
 */
export function differenceOver(a: number, b: number, t: number): Two {
  const up = Math.max(Math.abs(a), Math.abs(b)) > 2 ** 600 ? -200 : 300;
  const d = exactSum(a * power(up), -b * power(up));
  const k = exponent(t);
  const q = divide(d, two(shift(t, -k)));
  const hi = shift(q.hi, -k - up);
  return two(hi, Number.isFinite(hi) ? shift(q.lo, -k - up) : 0);
}
