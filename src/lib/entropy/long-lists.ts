/**
 * Sums over long lists in one word and one pass: the forms of the short lists with the engine's own logarithm, nothing allocated.
 * Terms are added in blocks, the blocks in two words, so that rounding errors do not grow with the length.
 */
import type { Numbers } from '../check.ts';
import { exactSum, type Two, two } from '../numeric/double-double.ts';

const BLOCK = 128;

/** The sum of blockSum(from, to) over the blocks of a list of length n. */
function overBlocks(n: number, blockSum: (from: number, to: number) => number): Two {
  let hi = 0;
  let lo = 0;
  for (let from = 0; from < n; from += BLOCK) {
    const part = blockSum(from, Math.min(n, from + BLOCK));
    if (part === Infinity) return two(Infinity);
    const sum = exactSum(hi, part);
    hi = sum.hi;
    lo += sum.lo;
  }
  return exactSum(hi, lo);
}

/** - sum of p log p. */
export const entropyOfLong = (p: Numbers): Two =>
  overBlocks(p.length, (from, to) => {
    let sum = 0;
    for (let i = from; i < to; i++) {
      const x = p[i] as number;
      if (x > 0) sum -= x * Math.log(x);
    }
    return sum;
  });

/** - sum of p log q. */
export const crossEntropyOfLong = (p: Numbers, q: Numbers): Two =>
  overBlocks(p.length, (from, to) => {
    let sum = 0;
    for (let i = from; i < to; i++) {
      const x = p[i] as number;
      if (x > 0) sum -= x * Math.log(q[i] as number);
    }
    return sum;
  });

/** Sum of p log(p / q) - p + q. */
export const klDivergenceOfLong = (p: Numbers, q: Numbers): Two =>
  overBlocks(p.length, (from, to) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += divergenceTerm(p[i] as number, q[i] as number);
    return sum;
  });

function divergenceTerm(p: number, q: number): number {
  if (p === 0) return q;
  const d = p - q;
  const s = p + q;
  if (Math.abs(d) > 0.1 * s) {
    const ratio = p / q;
    const isIn = ratio > 1e-290 && ratio < 1e290;
    return p * (isIn ? Math.log(ratio) : Math.log(p) - Math.log(q)) - d;
  }
  const u = d / s;
  const v = u * u;
  const series =
    1 / 3 + v * (1 / 5 + v * (1 / 7 + v * (1 / 9 + v * (1 / 11 + v * (1 / 13 + v / 15)))));
  return u * d + 2 * p * u * v * series;
}

/** Sum of p log(p / m) + q log(q / m) with m = (p + q) / 2. */
export const jsDivergenceOfLong = (p: Numbers, q: Numbers): Two =>
  overBlocks(p.length, (from, to) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += jsTerm(p[i] as number, q[i] as number);
    return sum;
  });

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
    d *
    u *
    0.5 *
    (1 + v * (1 / 6 + v * (1 / 15 + v * (1 / 28 + v * (1 / 45 + v * (1 / 66 + v / 91))))))
  );
}
