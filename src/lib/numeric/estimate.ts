import { checkEntries, type Numbers, SQUARABLE } from '../check.ts';

/** An estimate of an expected value from n samples. */
export interface Estimate {
  readonly mean: number;
  /** The standard deviation of the mean: sample standard deviation / sqrt(n); Infinity for one sample. */
  readonly standardError: number;
}

/** The estimates from the first 1, 2, ... n samples. */
export interface RunningEstimates {
  readonly means: Float64Array;
  readonly standardErrors: Float64Array;
}

/** The estimate from samples that come one after the other, each kept only in the sums. */
export class Accumulator implements Estimate {
  count = 0;
  mean = 0;
  private squares = 0;

  add(sample: number): void {
    this.count++;
    const before = sample - this.mean;
    this.mean += before / this.count;
    this.squares += before * (sample - this.mean);
  }

  get standardError(): number {
    const n = this.count;
    return n < 2 ? Infinity : Math.sqrt(this.squares / (n - 1) / n);
  }
}

/**
 * The estimates from the first 1, 2, ... n samples, each updated from the one before: the mean, and its standard error s / sqrt(n) with
 * s^2 = sum of (x_i - mean)^2 / (n - 1).
 *
 * @param samples n numbers in [-1e140, 1e140], at least one
 * @returns n means and their n standard errors; that of one sample is Infinity
 * @throws RangeError or TypeError if a sample is out of range
 * Source: Welford, Note on a Method for Calculating Corrected Sums of Squares and Products (1962)
 */
export function runningEstimates(samples: Numbers): RunningEstimates {
  checkEntries('runningEstimates: samples', samples, SQUARABLE);
  const means = new Float64Array(samples.length);
  const standardErrors = new Float64Array(samples.length);
  const estimate = new Accumulator();
  for (let i = 0; i < samples.length; i++) {
    estimate.add(samples[i] as number);
    means[i] = estimate.mean;
    standardErrors[i] = estimate.standardError;
  }
  return { means, standardErrors };
}
