import { checkEntries, type Numbers, SQUARABLE } from '../check.ts';

/** An estimate of an expected value from n samples. */
export interface Estimate {
  readonly mean: number;
  /** The standard deviation of the mean: sample standard deviation / sqrt(n); Infinity for one sample. */
  readonly standardError: number;
}

/**
 * The estimates from the first 1, 2, ... n samples, each updated from the one before.
 *
 * @param samples n numbers in [-1e140, 1e140], at least one
 * @returns n estimates; the standard error of one sample is Infinity
 * @throws RangeError or TypeError if a sample is out of range
 * Source: Welford (1962)
 */
export function runningEstimates(samples: Numbers): Estimate[] {
  checkEntries('runningEstimates: samples', samples, SQUARABLE);
  return estimatesOf(samples);
}

/** The estimates from samples that are known to be finite. */
export function estimatesOf(samples: Numbers): Estimate[] {
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
