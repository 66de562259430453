/**
 * Sums over long lists in one pass, nothing allocated: the terms of the short lists, with logarithms of blocks. The lists are checked
 * on the way: a result is undefined where one of them is no distribution, and where the sum is so small that second words underflow;
 * the caller then goes the way of the short lists.
 */
import type { Numbers } from '../check.ts';
import { BLOCK, block, lnOfBlock, SPLIT } from '../numeric/blocks.ts';
import { exactSum, type Two, two } from '../numeric/double-double.ts';
import { TOTAL_TOLERANCE } from './distribution.ts';

/**
 * What is added up over the outcomes: -p log q ('surprise'), p log(p / q) - p + q ('divergence'), or the divergences of p and q from
 * m = (p + q) / 2 ('to the middle').
 */
export type LongTerm = 'surprise' | 'divergence' | 'to the middle';

/** Below this a sum has terms whose second words are no normal numbers. */
const SMALLEST = 2 ** -300;

const isProbability = (x: unknown): boolean => typeof x === 'number' && x >= 0 && x <= 1;
const isOne = (total: number): boolean => Math.abs(total - 1) <= TOTAL_TOLERANCE;

const first = new Float64Array(BLOCK);
const second = new Float64Array(BLOCK);
const middle = block();
const logFirst = block();
const logSecond = block();
const none = new Float64Array(BLOCK);

/** The sum so far, two words. */
const sum = new Float64Array(2);

/** The sum of the terms in nats, right to 2^-55 of itself. */
export function sumOfLong(term: LongTerm, p: Numbers, q: Numbers): Two | undefined {
  if (p.length !== q.length) return undefined;
  let totalP = 0;
  let totalQ = 0;
  let infinite = false;
  sum.fill(0);
  for (let from = 0; from < p.length; from += BLOCK) {
    const n = Math.min(BLOCK, p.length - from);
    for (let i = 0; i < n; i++) {
      const x = p[from + i] as number;
      const y = q[from + i] as number;
      if (!isProbability(x) || !isProbability(y)) return undefined;
      totalP += x;
      totalQ += y;
      first[i] = x;
      second[i] = y;
      if (y === 0 && x > 0) infinite = true;
    }
    if (term === 'surprise') addSurprise(n);
    else if (term === 'divergence') {
      lnOfBlock(first, n, logFirst);
      lnOfBlock(second, n, logSecond);
      addDivergence(first, second, none, n);
    } else addToTheMiddle(n);
  }
  if (!isOne(totalP) || !isOne(totalQ)) return undefined;
  if (infinite && term !== 'to the middle') return two(Infinity);
  const [hi, lo] = sum as unknown as [number, number];
  return hi < SMALLEST ? undefined : exactSum(hi, lo);
}

/** Adds -x log y over the block. */
function addSurprise(n: number): void {
  lnOfBlock(second, n, logSecond);
  let hi = sum[0] as number;
  let lo = sum[1] as number;
  for (let i = 0; i < n; i++) {
    const x = first[i] as number;
    const high = logSecond.hi[i] as number;
    const c = SPLIT * x;
    const x1 = c - (c - x);
    // exact: 26 bits times 26
    const main = x1 * high;
    const rest = (x - x1) * high + x * (logSecond.lo[i] as number);
    const t = main + rest;
    const total = hi - t;
    const s = total - hi;
    lo += hi - (total - s) - (t + s) - (rest - (t - main));
    hi = total;
  }
  sum[0] = hi;
  sum[1] = lo;
}

/** Adds the divergences of x and y from m = (x + y) / 2 over the block. */
function addToTheMiddle(n: number): void {
  const { hi, lo } = middle;
  for (let i = 0; i < n; i++) {
    // the larger first: the same sum both ways
    const x = Math.max(first[i] as number, second[i] as number);
    const y = Math.min(first[i] as number, second[i] as number);
    const s = x + y;
    hi[i] = s / 2;
    lo[i] = (y - (s - x)) / 2;
    first[i] = x;
    second[i] = y;
  }
  lnOfBlock(hi, n, logSecond);
  for (let i = 0; i < n; i++) {
    const m = hi[i] as number;
    if (m > 0) logSecond.lo[i] = (logSecond.lo[i] as number) + (lo[i] as number) / m;
  }
  lnOfBlock(first, n, logFirst);
  addDivergence(first, hi, lo, n);
  lnOfBlock(second, n, logFirst);
  addDivergence(second, hi, lo, n);
}

/**
 * Adds x log(x / y) - x + y over the block, y of two words, the logarithms in `logFirst` and `logSecond`.
 *
 * With d = x - y, s = x + y and u = d / s it is d^2 / s + 2 x (u^3 / 3 + u^5 / 5 + ...) where x and y are near: the first term has the
 * digits that count and is divided in two words.
 */
function addDivergence(xs: Float64Array, ys: Float64Array, yLows: Float64Array, n: number): void {
  let hi = sum[0] as number;
  let lo = sum[1] as number;
  for (let i = 0; i < n; i++) {
    const x = xs[i] as number;
    const y = ys[i] as number;
    const yLow = yLows[i] as number;
    const d = x - y;
    const back = d - x;
    const dLow = x - (d - back) - (y + back) - yLow;
    const s = x + y;
    let t: number;
    if (d > 0.1 * s || d < -0.1 * s) {
      const high = (logFirst.hi[i] as number) - (logSecond.hi[i] as number);
      const low = (logFirst.lo[i] as number) - (logSecond.lo[i] as number);
      const c = SPLIT * x;
      const x1 = c - (c - x);
      const main = x1 * high;
      const sum = main - d;
      const e = sum - main;
      const rest = main - (sum - e) - (d + e) - dLow + ((x - x1) * high + x * low);
      t = sum + rest;
      lo += rest - (t - sum);
    } else {
      if (d === 0 && dLow === 0) continue;
      const bs = s - x;
      const sLow = x - (s - bs) + (y - bs) + yLow;
      const inverse = 1 / s;
      const dd = d * d;
      const cd = SPLIT * d;
      const d1 = cd - (cd - d);
      const d2 = d - d1;
      t = dd * inverse;
      const ct = SPLIT * t;
      const t1 = ct - (ct - t);
      const t2 = t - t1;
      const cs = SPLIT * s;
      const s1 = cs - (cs - s);
      const s2 = s - s1;
      const ts = t * s;
      const ddLow = d2 * d2 - (dd - d1 * d1 - 2 * d1 * d2) + (2 * d + dLow) * dLow;
      const tsLow = t2 * s2 - (ts - t1 * s1 - t2 * s1 - t1 * s2);
      const left = (dd - ts - tsLow + (ddLow - t * sLow)) * inverse;
      const u = d * inverse;
      const v = u * u;
      const series =
        1 / 3 +
        v * (1 / 5 + v * (1 / 7 + v * (1 / 9 + v * (1 / 11 + v * (1 / 13 + v * (1 / 15))))));
      const rest = 2 * x * u * v * series;
      const whole = t + rest;
      lo += rest - (whole - t) + left;
      t = whole;
    }
    const total = hi + t;
    const b = total - hi;
    lo += hi - (total - b) + (t - b);
    hi = total;
  }
  sum[0] = hi;
  sum[1] = lo;
}
