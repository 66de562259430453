import { checkNumber, checkWhole, FINITE } from '../check.ts';
import { type Estimate, runningEstimates } from '../numeric/estimate.ts';
import { lnFast } from '../numeric/fast.ts';
import type { RandomGenerator } from '../numeric/random.ts';
import { checkStd } from './gaussian.ts';

/**
 * Numbers drawn from a Gaussian by Marsaglia's polar method; the same for a seed in every engine.
 *
 * @param mean finite number
 * @param std standard deviation, finite and > 0
 * @param size how many, from 0 to 10^9
 * @param random generator
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Marsaglia and Bray (1964)
 */
export function gaussianSamples(
  mean: number,
  std: number,
  size: number,
  random: RandomGenerator,
): number[] {
  checkNumber('gaussianSamples: mean', mean, FINITE);
  checkStd('gaussianSamples: std', std);
  checkWhole('gaussianSamples: size', size, 0, 1e9);
  const samples: number[] = [];
  while (samples.length < size) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    const r = x * x + y * y;
    if (r >= 1 || r === 0) continue;
    const factor = std * Math.sqrt((-2 * lnFast(r)) / r);
    samples.push(mean + factor * x);
    if (samples.length < size) samples.push(mean + factor * y);
  }
  return samples;
}

/**
 * ln(p(x) / q(x)) of two Gaussians p and q, in nats.
 *
 * @param x finite number
 * @param mean1 mean of p
 * @param std1 standard deviation of p, finite and > 0
 * @param mean2 mean of q
 * @param std2 standard deviation of q, finite and > 0
 * @throws RangeError or TypeError if an argument is out of range
 */
export function gaussianLogRatio(
  x: number,
  mean1: number,
  std1: number,
  mean2: number,
  std2: number,
): number {
  checkNumber('gaussianLogRatio: x', x, FINITE);
  checkNumber('gaussianLogRatio: mean1', mean1, FINITE);
  checkStd('gaussianLogRatio: std1', std1);
  checkNumber('gaussianLogRatio: mean2', mean2, FINITE);
  checkStd('gaussianLogRatio: std2', std2);
  const a = (x - mean1) / std1;
  const b = (x - mean2) / std2;
  return lnFast(std2 / std1) + ((b - a) * (b + a)) / 2;
}

/**
 * Monte Carlo estimates of the divergence of two Gaussians, D(p || q), from 1, 2, ... `size` samples of p: the means of
 * ln(p(x) / q(x)), in nats, with their standard errors.
 *
 * @param mean1 mean of p
 * @param std1 standard deviation of p, finite and > 0
 * @param mean2 mean of q
 * @param std2 standard deviation of q, finite and > 0
 * @param size how many samples, from 1 to 10^7
 * @param random generator
 * @returns `size` estimates, the last one from all samples; the standard error of one sample is Infinity
 * @throws RangeError or TypeError if an argument is out of range
 */
export function monteCarloGaussianKl(
  mean1: number,
  std1: number,
  mean2: number,
  std2: number,
  size: number,
  random: RandomGenerator,
): Estimate[] {
  checkWhole('monteCarloGaussianKl: size', size, 1, 1e7);
  const samples = gaussianSamples(mean1, std1, size, random);
  return runningEstimates(samples.map((x) => gaussianLogRatio(x, mean1, std1, mean2, std2)));
}
