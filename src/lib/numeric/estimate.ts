import { checkEntries, FINITE, type Numbers } from '../check.ts';

/** An estimate of an expected value from n samples. */
export interface Estimate {
  readonly mean: number;
  /** The standard deviation of the mean: sample standard deviation / sqrt(n); Infinity for one sample. */
  readonly standardError: number;
}

/**
 * The estimates from the first 1, 2, ... n samples, each updated from the one before.
 *
 * @param samples n finite numbers, at least one
 * @throws RangeError or TypeError if a sample is not finite
 * Source: Welford (1962)
 */
export function runningEstimates(samples: Numbers): Estimate[] {
  checkEntries('runningEstimates: samples', samples, FINITE);
  let mean = 0;
  let squares = 0;
  return Array.from(samples, (x, i) => {
    const n = i + 1;
    const before = x - mean;
    mean += before / n;
    squares += before * (x - mean);
    return { mean, standardError: n === 1 ? Infinity : Math.sqrt(squares / (n - 1) / n) };
  });
}
