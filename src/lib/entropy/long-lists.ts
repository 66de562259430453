/**
 * Sums over long lists in one pass, nothing allocated: the terms of the short lists, with logarithms of blocks. The lists are checked
 * on the way: a result is undefined where one of them is no distribution, where the sum is so small that second words underflow, and
 * where a quotient is so large that they overflow; the caller then goes the way of the short lists.
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
const logs = block();
const none = new Float64Array(BLOCK);

/** The pairs of a block whose logarithm is needed: x, the quotient x / y, x - y, and what both lack of their second words. */
const ratios = new Float64Array(BLOCK);
const farX = new Float64Array(BLOCK);
const farD = new Float64Array(BLOCK);
const farRest = new Float64Array(BLOCK);

/** From here on a quotient cannot be cut into halves. */
const LARGEST = 2 ** 990;

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
    else if (term === 'divergence') addDivergence(first, second, none, n);
    else addToTheMiddle(n);
  }
  if (!isOne(totalP) || !isOne(totalQ)) return undefined;
  if (infinite && term !== 'to the middle') return two(Infinity);
  const [hi, lo] = sum as unknown as [number, number];
  return hi >= SMALLEST ? exactSum(hi, lo) : undefined;
}

/** Adds -x log y over the block. */
function addSurprise(n: number): void {
  lnOfBlock(second, n, logs);
  let hi = sum[0] as number;
  let lo = sum[1] as number;
  for (let i = 0; i < n; i++) {
    const x = first[i] as number;
    const high = logs.hi[i] as number;
    const c = SPLIT * x;
    const x1 = c - (c - x);
    // exact: 26 bits times 26
    const main = x1 * high;
    const rest = (x - x1) * high + x * (logs.lo[i] as number);
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
  addDivergence(first, hi, lo, n);
  addDivergence(second, hi, lo, n);
}

/**
 * Adds x log(x / y) - x + y over the block, y of two words.
 *
 * With d = x - y, s = x + y and u = d / s it is d^2 / s + 2 x (u^3 / 3 + u^5 / 5 + ...) where x and y are near: the first term has the
 * digits that count and is divided in two words. Of the others the logarithm of the quotient is taken, all at once; what the quotient r
 * was rounded by, x - r y, is what x log r lacks.
 */
function addDivergence(xs: Float64Array, ys: Float64Array, yLows: Float64Array, n: number): void {
  let hi = sum[0] as number;
  let lo = sum[1] as number;
  let far = 0;
  for (let i = 0; i < n; i++) {
    const x = xs[i] as number;
    const y = ys[i] as number;
    const yLow = yLows[i] as number;
    const d = x - y;
    const back = d - x;
    const dLow = x - (d - back) - (y + back) - yLow;
    const s = x + y;
    if (d > 0.1 * s || d < -0.1 * s) {
      const r = x / y;
      if (!(r < LARGEST)) {
        sum[0] = NaN;
        return;
      }
      const cr = SPLIT * r;
      const r1 = cr - (cr - r);
      const r2 = r - r1;
      const cy = SPLIT * y;
      const y1 = cy - (cy - y);
      const y2 = y - y1;
      const ry = r * y;
      const ryLow = r2 * y2 - (ry - r1 * y1 - r2 * y1 - r1 * y2);
      ratios[far] = r;
      farX[far] = x;
      farD[far] = d;
      farRest[far] = x - ry - ryLow - r * yLow - dLow;
      far++;
      continue;
    }
    if (d === 0 && dLow === 0) continue;
    const bs = s - x;
    const sLow = x - (s - bs) + (y - bs) + yLow;
    const inverse = 1 / s;
    const dd = d * d;
    const cd = SPLIT * d;
    const d1 = cd - (cd - d);
    const d2 = d - d1;
    const t = dd * inverse;
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
      1 / 3 + v * (1 / 5 + v * (1 / 7 + v * (1 / 9 + v * (1 / 11 + v * (1 / 13 + v * (1 / 15))))));
    const rest = 2 * x * u * v * series;
    const whole = t + rest;
    lo += rest - (whole - t) + left;
    const total = hi + whole;
    const b = total - hi;
    lo += hi - (total - b) + (whole - b);
    hi = total;
  }
  sum[0] = hi;
  sum[1] = lo;
  addFar(far);
}

/** Adds x log r - d + rest of the first n far pairs. */
function addFar(n: number): void {
  lnOfBlock(ratios, n, logs);
  let hi = sum[0] as number;
  let lo = sum[1] as number;
  for (let i = 0; i < n; i++) {
    const x = farX[i] as number;
    const d = farD[i] as number;
    const high = logs.hi[i] as number;
    const c = SPLIT * x;
    const x1 = c - (c - x);
    // exact: 26 bits times 26
    const main = x1 * high;
    const difference = main - d;
    const e = difference - main;
    const rest =
      main -
      (difference - e) -
      (d + e) +
      ((x - x1) * high + x * (logs.lo[i] as number) + (farRest[i] as number));
    const t = difference + rest;
    lo += rest - (t - difference);
    const total = hi + t;
    const b = total - hi;
    lo += hi - (total - b) + (t - b);
    hi = total;
  }
  sum[0] = hi;
  sum[1] = lo;
}
