/**
 * Numbers of two words: hi + lo, where lo is at most half a unit in the last place of hi. About 32 digits,
 * built from + - * / alone, so every engine gives the same bits. Infinity is no operand: a sum, product or quotient that has it, or
 * leaves the doubles, is NaN. Who may meet it looks at hi first.
 *
 * Source: T. J. Dekker, A floating-point technique for extending the available precision (1971);
 * Y. Hida, X. Li, D. Bailey, Algorithms for quad-double precision floating point arithmetic (2001).
 */
export interface Two {
  readonly hi: number;
  readonly lo: number;
}

export const two = (hi: number, lo = 0): Two => ({ hi, lo });

export const ZERO = two(0);
export const ONE = two(1);

/** The double nearest to a two-word number. */
export const round = (a: Two): number => a.hi + a.lo;

/** a + b without error, where |a| >= |b| or a = 0. */
export function quickSum(a: number, b: number): Two {
  const hi = a + b;
  return two(hi, b - (hi - a));
}

/** a + b without error. */
export function exactSum(a: number, b: number): Two {
  const hi = a + b;
  const t = hi - a;
  return two(hi, a - (hi - t) + (b - t));
}

/** 2^27 + 1 cuts a double into two halves of 26 bits, whose products are exact. */
const SPLIT = 134217729;

/** a * b without error, while |a|, |b| < 2^996 and the product is above 2^-960. */
export function exactProduct(a: number, b: number): Two {
  const hi = a * b;
  const s = SPLIT * a;
  const t = SPLIT * b;
  const a1 = s - (s - a);
  const b1 = t - (t - b);
  const a2 = a - a1;
  const b2 = b - b1;
  return two(hi, a2 * b2 - (hi - a1 * b1 - a2 * b1 - a1 * b2));
}

export const negate = (a: Two): Two => two(-a.hi, -a.lo);

/** a * 2^k, given as that power: exact while nothing underflows. */
export const scale = (a: Two, power: number): Two => two(a.hi * power, a.lo * power);

export function add(a: Two, b: Two): Two {
  const s = exactSum(a.hi, b.hi);
  const t = exactSum(a.lo, b.lo);
  const u = quickSum(s.hi, s.lo + t.hi);
  return quickSum(u.hi, u.lo + t.lo);
}

export const subtract = (a: Two, b: Two): Two => add(a, negate(b));

export function multiply(a: Two, b: Two): Two {
  const p = exactProduct(a.hi, b.hi);
  return quickSum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi));
}

/** Two words times a double. */
export function times(a: Two, b: number): Two {
  const p = exactProduct(a.hi, b);
  return quickSum(p.hi, p.lo + a.lo * b);
}

export function divide(a: Two, b: Two): Two {
  const q = a.hi / b.hi;
  const r = subtract(a, times(b, q));
  return quickSum(q, r.hi / b.hi);
}

export const square = (a: Two): Two => multiply(a, a);
