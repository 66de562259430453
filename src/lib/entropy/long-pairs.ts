/** Sums over two long lists, as `long-lists.ts` adds up one. */
import type { Numbers } from '../check.ts';
import type { Two } from '../numeric/double-double.ts';
import { BLOCK, BlockSum, isOne, isProbability } from './long-lists.ts';

// The three loops over pairs differ in one line only. Written once, with the term passed in, they cost twice the time: an engine inlines
// a function that is passed in only while it always is the same.

/** - sum of p log q. */
export function crossEntropyOfLong(p: Numbers, q: Numbers): Two | undefined {
  if (p.length !== q.length) return undefined;
  const sum = new BlockSum();
  let totalP = 0;
  let totalQ = 0;
  for (let from = 0; from < p.length; from += BLOCK) {
    const to = Math.min(p.length, from + BLOCK);
    let block = 0;
    for (let i = from; i < to; i++) {
      const x = p[i] as number;
      const y = q[i] as number;
      if (!isProbability(x) || !isProbability(y)) return undefined;
      totalP += x;
      totalQ += y;
      block += x === 0 ? 0 : -x * Math.log(y);
    }
    sum.add(block);
  }
  return isOne(totalP) && isOne(totalQ) ? sum.value : undefined;
}

/** Sum of p log(p / q) - p + q. */
export function klDivergenceOfLong(p: Numbers, q: Numbers): Two | undefined {
  if (p.length !== q.length) return undefined;
  const sum = new BlockSum();
  let totalP = 0;
  let totalQ = 0;
  for (let from = 0; from < p.length; from += BLOCK) {
    const to = Math.min(p.length, from + BLOCK);
    let block = 0;
    for (let i = from; i < to; i++) {
      const x = p[i] as number;
      const y = q[i] as number;
      if (!isProbability(x) || !isProbability(y)) return undefined;
      totalP += x;
      totalQ += y;
      block += divergenceTerm(x, y);
    }
    sum.add(block);
  }
  return isOne(totalP) && isOne(totalQ) ? sum.value : undefined;
}

function divergenceTerm(p: number, q: number): number {
  const d = p - q;
  const s = p + q;
  if (Math.abs(d) > 0.1 * s) {
    const ratio = p / q;
    if (ratio > 0 && ratio < Infinity) return p * Math.log(ratio) - d;
    return p === 0 ? q : p * (Math.log(p) - Math.log(q)) - d;
  }
  if (d === 0) return 0;
  const u = d / s;
  const v = u * u;
  const series =
    1 / 3 + v * (1 / 5 + v * (1 / 7 + v * (1 / 9 + v * (1 / 11 + v * (1 / 13 + v / 15)))));
  return u * d + 2 * p * u * v * series;
}

/** Sum of p log(p / m) + q log(q / m) with m = (p + q) / 2. */
export function jsDivergenceOfLong(p: Numbers, q: Numbers): Two | undefined {
  if (p.length !== q.length) return undefined;
  const sum = new BlockSum();
  let totalP = 0;
  let totalQ = 0;
  for (let from = 0; from < p.length; from += BLOCK) {
    const to = Math.min(p.length, from + BLOCK);
    let block = 0;
    for (let i = from; i < to; i++) {
      const x = p[i] as number;
      const y = q[i] as number;
      if (!isProbability(x) || !isProbability(y)) return undefined;
      totalP += x;
      totalQ += y;
      block += jsTerm(x, y);
    }
    sum.add(block);
  }
  return isOne(totalP) && isOne(totalQ) ? sum.value : undefined;
}

function jsTerm(p: number, q: number): number {
  const d = p - q;
  const s = p + q;
  if (Math.abs(d) > 0.1 * s) {
    const ofP = p === 0 ? 0 : p * Math.log((2 * p) / s);
    return q === 0 ? ofP : ofP + q * Math.log((2 * q) / s);
  }
  if (d === 0) return 0;
  const u = d / s;
  const v = u * u;
  return (
    0.5 *
    d *
    u *
    (1 + v * (1 / 6 + v * (1 / 15 + v * (1 / 28 + v * (1 / 45 + v * (1 / 66 + v / 91))))))
  );
}
