import { add, negate, round, two } from '../../../lib/numeric/double-double.ts';
import { log, log1p } from '../../../lib/numeric/logarithm.ts';

/** ln(1 + x) for x >= 0. */
export const lnOnePlus = (x: number): number => round(log1p(two(x)));

/**
 * How far the right logit stands above the others where the loss of a smoothed target is least: ln(1 + k (1 - e) / e),
 * in nats; Infinity for e = 0. Below the normal doubles the quotient overflows, and is ln k - ln e to the last digit.
 */
export function bestGapOf(k: number, smoothing: number): number {
  if (smoothing === 0) return Infinity;
  const ratio = (k * (1 - smoothing)) / smoothing;
  return ratio < Infinity ? lnOnePlus(ratio) : round(add(log(two(k)), negate(log(two(smoothing)))));
}
