import { refuse } from '../check.ts';
import { divide, type Two, two } from '../numeric/double-double.ts';
import { totalOf } from '../numeric/sum.ts';

/** What becomes of the losses of a batch: their mean, their sum, or the list itself. */
export type Reduction = 'mean' | 'sum' | 'none';

/** What becomes of the gradients of a batch: 'none' has none, since a gradient is one of a number. */
export type GradientReduction = 'mean' | 'sum';

const all: readonly unknown[] = ['mean', 'sum', 'none'] satisfies Reduction[];

export function checkReduction(name: string, reduction: unknown): asserts reduction is Reduction {
  if (!all.includes(reduction))
    refuse(
      `${name}: reduction`,
      "must be 'mean', 'sum' or 'none'",
      reduction,
      "'none' gives the list.",
    );
}

export function checkGradientReduction(
  name: string,
  reduction: unknown,
): asserts reduction is GradientReduction {
  if (reduction !== 'mean' && reduction !== 'sum') {
    refuse(
      `${name}: reduction`,
      "must be 'mean' or 'sum'",
      reduction,
      'A gradient needs one loss.',
    );
  }
}

/** The losses reduced, each number turned into a double by `last`. */
export function reduce(
  losses: readonly Two[],
  reduction: Reduction,
  last: (loss: Two) => number,
): number | number[] {
  if (reduction === 'none') return losses.map(last);
  return reduceBy(losses, divisor(losses.length, reduction), last);
}

/** The sum of the losses over n, turned into a double by `last`. */
export function reduceBy(losses: readonly Two[], n: Two, last: (loss: Two) => number): number {
  if (losses.some(({ hi }) => hi === Infinity)) return Infinity;
  return last(divide(totalOf(losses), n));
}

/** The divisor that a reduction brings into a sum or a gradient. */
export const divisor = (n: number, reduction: Reduction): Two => two(reduction === 'mean' ? n : 1);
