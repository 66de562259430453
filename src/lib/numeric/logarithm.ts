import {
  add,
  divide,
  exactProduct,
  exactSum,
  multiply,
  negate,
  ONE,
  quickSum,
  scale,
  square,
  subtract,
  type Two,
  times,
  two,
  ZERO,
} from './double-double.ts';
import { exponent, power } from './power-of-two.ts';

/** ln 2 = LN2_A + LN2_B: A has 42 bits, so that k * A is exact for every exponent k. */
const LN2_A = 0.6931471805598903;
const LN2_B = 5.497923018708371e-14;

/** ln 2 as two words. */
export const LN2: Two = two(Math.LN2, 2.3190468138462996e-17);

const FIRST = 91;
const LAST = 182;
const table: Two[] = [];

/** ln(i / 128) for i = 91 … 182, made on first use: neighbours differ by 2 artanh(1 / (2i + 1)). */
function fillTable(): void {
  const step = (i: number): Two => {
    const z = divide(ONE, two(2 * i + 1));
    const zz = square(z);
    let sum = ZERO;
    for (let n = 15; n > 0; n -= 2) sum = add(multiply(sum, zz), divide(ONE, two(n)));
    return times(multiply(sum, z), 2);
  };
  for (let i = 0; i <= LAST; i++) table.push(ZERO);
  for (let i = 128; i < LAST; i++) table[i + 1] = add(table[i] as Two, step(i));
  for (let i = 127; i >= FIRST; i--) table[i] = add(table[i + 1] as Two, negate(step(i)));
}

/** r - ln(1 + r) for |r| < 2^-7: r^2 / 2 as two words, the rest of the series in one. */
function tail(r: Two): Two {
  const x = r.hi;
  const rest =
    x *
    x *
    x *
    (1 / 3 -
      x * (1 / 4 - x * (1 / 5 - x * (1 / 6 - x * (1 / 7 - x * (1 / 8 - x * (1 / 9 - x / 10)))))));
  const half = scale(square(r), 0.5);
  return quickSum(half.hi, half.lo - rest);
}

/** ln(1 + r) for |r| < 2^-7. */
function series(r: Two): Two {
  const t = tail(r);
  const s = quickSum(r.hi, -t.hi);
  return quickSum(s.hi, s.lo + (r.lo - t.lo));
}

/**
 * ln x, wrong by at most 2^-68 of its value; -Infinity at 0, Infinity at Infinity, NaN below 0 and at NaN.
 *
 * x = 2^k * m with m in [0.71, 1.42), c = i / 128 nearest to m: ln x = k ln 2 + ln c + ln(1 + (m - c) / c).
 */
export function log(x: Two): Two {
  if (!(x.hi > 0 && x.hi < Infinity)) return two(x.hi === 0 ? -Infinity : x.hi > 0 ? x.hi : NaN);
  if (table.length === 0) fillTable();
  const bias = x.hi < 2 ** -900 ? -200 : x.hi > 2 ** 900 ? 200 : 0;
  const near = x.hi * power(-bias);
  let k = exponent(near);
  let down = power(-k);
  if (near * down >= 1.42) {
    k++;
    down /= 2;
  }
  const m = near * down;
  const i = Math.round(m * 128);
  const c = i / 128;
  const d = m - c;
  const e = x.lo * power(-bias) * down;
  if (k === 0 && i === 128) return series(quickSum(d, e));
  const q = d / c;
  const p = exactProduct(q, c);
  const r = quickSum(q, (d - p.hi - p.lo + e) / c);
  k += bias;
  const whole = add(exactSum(k * LN2_A, k * LN2_B), table[i] as Two);
  return add(whole, series(r));
}

/** ln(1 + x), right for the smallest x too; -Infinity at -1, Infinity at Infinity, NaN below -1 and at NaN. */
export function log1p(x: Two): Two {
  if (Math.abs(x.hi) < 2 ** -8) return series(x);
  return log(x.hi < Infinity ? add(ONE, x) : x);
}

/** x - ln(1 + x) >= 0 for a finite x > -1, right for the smallest x too. */
export const xMinusLog1p = (x: Two): Two =>
  Math.abs(x.hi) < 2 ** -7 ? tail(x) : subtract(x, log1p(x));
