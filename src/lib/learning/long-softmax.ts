import type { Numbers } from '../check.ts';
import { BLOCK, block, expOfBlock, SPLIT, UNIT } from '../numeric/blocks.ts';
import { divide, exactSum, scale, two } from '../numeric/double-double.ts';

const gaps = block();
const exps = block();

/**
 * Softmax of a long list: exponentials, total and quotients of two words, without an object for each. Undefined where the temperature
 * is so far from 1 that products with it are no doubles.
 */
export function softmaxOfLong(logits: Numbers, temperature: number): number[] | undefined {
  if (!(temperature > 2 ** -400 && temperature < 2 ** 400)) return undefined;
  const n = logits.length;
  let max = -Infinity;
  for (let i = 0; i < n; i++) max = Math.max(max, logits[i] as number);
  const p: number[] = [];
  const lows = new Float64Array(n);
  let hi = 0;
  let lo = 0;
  for (let from = 0; from < n; from += BLOCK) {
    const m = Math.min(BLOCK, n - from);
    gapsOfBlock(logits, from, m, max, temperature);
    expOfBlock(gaps, m, exps);
    for (let i = 0; i < m; i++) {
      const e = exps.hi[i] as number;
      const low = exps.lo[i] as number;
      p.push(e);
      lows[from + i] = low;
      const total = hi + e;
      const b = total - hi;
      lo += hi - (total - b) + (e - b) + low;
      hi = total;
    }
  }
  divideAll(p, lows, hi, lo);
  return p;
}

/** (z - max) / temperature as two words, from z on. */
function gapsOfBlock(z: Numbers, from: number, n: number, max: number, temperature: number): void {
  const c = SPLIT * temperature;
  const t1 = c - (c - temperature);
  const t2 = temperature - t1;
  const inverse = 1 / temperature;
  for (let i = 0; i < n; i++) {
    const x = z[from + i] as number;
    const gap = x - max;
    const q = gap / temperature;
    gaps.hi[i] = q;
    // far below the doubles the products overflow, and count nothing
    if (!(q > -746)) continue;
    const t = gap - x;
    const cq = SPLIT * q;
    const q1 = cq - (cq - q);
    const q2 = q - q1;
    const product = q * temperature;
    const productLow = q2 * t2 - (product - q1 * t1 - q2 * t1 - q1 * t2);
    gaps.lo[i] = (gap - product - productLow + (x - (gap - t) - (max + t))) * inverse;
  }
}

/** p := (p + low) / (hi + lo), each rounded once, also below the normal numbers. */
function divideAll(p: number[], lows: Float64Array, hi: number, lo: number): void {
  const one = divide(two(1), scale(exactSum(hi, lo), UNIT));
  const c = SPLIT * one.hi;
  const o1 = c - (c - one.hi);
  const o2 = one.hi - o1;
  for (let i = 0; i < p.length; i++) {
    const e = p[i] as number;
    const ce = SPLIT * e;
    const e1 = ce - (ce - e);
    const e2 = e - e1;
    const q = e * one.hi;
    const low = e2 * o2 - (q - e1 * o1 - e2 * o1 - e1 * o2);
    p[i] = (q + (low + (e * one.lo + (lows[i] as number) * one.hi))) * UNIT;
  }
}
