/**
 * Sums over long lists in one word and one pass: the forms of the short lists with the engine's own logarithm, nothing allocated.
 * Terms are added in blocks, the blocks in two words, so that rounding errors do not grow with the length. The lists are checked on
 * the way: a result is undefined where one of them is no distribution, and the caller's own check then says why.
 */
import type { Numbers } from '../check.ts';
import { exactSum, type Two, two } from '../numeric/double-double.ts';
import { TOTAL_TOLERANCE } from './distribution.ts';

export const BLOCK = 16;

export const isProbability = (x: unknown): boolean => typeof x === 'number' && x >= 0 && x <= 1;
export const isOne = (total: number): boolean => Math.abs(total - 1) <= TOTAL_TOLERANCE;

/** A sum of blocks in two words. */
export class BlockSum {
  private hi = 0;
  private lo = 0;
  add(block: number): void {
    const sum = this.hi + block;
    const t = sum - this.hi;
    this.lo += this.hi - (sum - t) + (block - t);
    this.hi = sum;
  }
  get value(): Two {
    // a term of Infinity leaves NaN in the second word
    return this.hi < Infinity ? exactSum(this.hi, this.lo) : two(Infinity);
  }
}

/** - sum of p log p. */
export function entropyOfLong(p: Numbers): Two | undefined {
  const sum = new BlockSum();
  let total = 0;
  for (let from = 0; from < p.length; from += BLOCK) {
    const to = Math.min(p.length, from + BLOCK);
    let block = 0;
    for (let i = from; i < to; i++) {
      const x = p[i] as number;
      if (!isProbability(x)) return undefined;
      total += x;
      if (x > 0) block -= x * Math.log(x);
    }
    sum.add(block);
  }
  return isOne(total) ? sum.value : undefined;
}
