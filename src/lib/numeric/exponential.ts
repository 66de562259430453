import {
  add,
  divide,
  exactSum,
  multiply,
  ONE,
  quickSum,
  scale,
  square,
  subtract,
  type Two,
  two,
  ZERO,
} from './double-double.ts';
import { LN2 } from './logarithm.ts';
import { shift } from './power-of-two.ts';

/** ln 2 / 64 = STEP_A + STEP_B: A has 35 bits, so that k * A is exact for every k in use. */
const STEP_A = 0.010830424695996044;
const STEP_B = 2.5310172166650877e-13;
const STEPS_PER_ONE = 92.33248261689366;

const table: Two[] = [];

/** 2^(j / 64) for j = 0 … 63, made on first use. */
function fillTable(): void {
  const x = scale(LN2, 1 / 64);
  let root = ONE;
  for (let n = 14; n > 0; n--) root = add(ONE, divide(multiply(root, x), two(n)));
  table.push(ONE);
  for (let j = 1; j < 64; j++) table.push(multiply(table[j - 1] as Two, root));
}

/** e^r - 1 - r for |r| < 2^-6: r^2 / 2 as two words, the rest of the series in one. */
function tail(r: Two): Two {
  const x = r.hi;
  const rest =
    x *
    x *
    x *
    (1 / 6 +
      x * (1 / 24 + x * (1 / 120 + x * (1 / 720 + x * (1 / 5040 + x * (1 / 40320 + x / 362880))))));
  const half = scale(square(r), 0.5);
  return quickSum(half.hi, half.lo + rest);
}

/** e^r - 1 for |r| < 2^-7. */
function series(r: Two): Two {
  const t = tail(r);
  const s = quickSum(r.hi, t.hi);
  return quickSum(s.hi, s.lo + (r.lo + t.lo));
}

/**
 * e^x * 2^up, wrong by at most 2^-75 of its value: x = k ln 2 / 64 + r, e^x = 2^(k / 64) * e^r. Infinity above the doubles, 0 below
 * them, NaN at NaN. `up` keeps both words of a tiny result normal numbers.
 */
export function exp(x: Two, up = 0): Two {
  if (x.hi > 1000) return two(Infinity);
  if (!(x.hi > -746 - 0.7 * up)) return x.hi < 0 ? ZERO : two(NaN);
  if (table.length === 0) fillTable();
  const k = Math.round(x.hi * STEPS_PER_ONE);
  const t = exactSum(x.hi - k * STEP_A, -k * STEP_B);
  const r = quickSum(t.hi, t.lo + x.lo);
  const j = k & 63;
  const base = table[j] as Two;
  const e = add(base, multiply(base, series(r)));
  const n = (k - j) / 64 + up;
  const hi = shift(e.hi, n);
  return two(hi, Number.isFinite(hi) ? shift(e.lo, n) : 0);
}

/** e^x - 1 - x >= 0 for x below 709, right for the smallest x too. */
export const expm1MinusX = (x: Two): Two =>
  Math.abs(x.hi) < 2 ** -6 ? tail(x) : subtract(exp(x), add(ONE, x));
