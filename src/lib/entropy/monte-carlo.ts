import { checkNumber, checkWhole, type Range } from '../check.ts';
import { type Estimate, estimatesOf } from '../numeric/estimate.ts';
import { lnFast } from '../numeric/fast.ts';
import { checkGenerator, type RandomGenerator } from '../numeric/random.ts';

/** In one word: the squares of all quotients of these are finite. */
const PLACE: Range = [-1e70, 1e70, 'must be in [-1e70, 1e70]', 'Measure in another unit.'];
const SPREAD: Range = [
  1e-70,
  1e70,
  'must be in [1e-70, 1e70]',
  'A standard deviation, not a variance.',
];

function checkTwo(name: string, mean1: number, std1: number, mean2: number, std2: number): void {
  checkNumber(`${name}: mean1`, mean1, PLACE);
  checkNumber(`${name}: std1`, std1, SPREAD);
  checkNumber(`${name}: mean2`, mean2, PLACE);
  checkNumber(`${name}: std2`, std2, SPREAD);
}

/**
 * Numbers drawn from a Gaussian by Marsaglia's polar method; the same for a seed in every engine.
 *
 * @param mean number in [-1e70, 1e70]
 * @param std standard deviation in [1e-70, 1e70]
 * @param size how many, from 0 to 10^7
 * @param random generator, which moves on by two numbers for each pair that it tries
 * @returns `size` numbers
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Marsaglia and Bray (1964)
 */
export function gaussianSamples(
  mean: number,
  std: number,
  size: number,
  random: RandomGenerator,
): number[] {
  checkNumber('gaussianSamples: mean', mean, PLACE);
  checkNumber('gaussianSamples: std', std, SPREAD);
  checkWhole('gaussianSamples: size', size, 0, 1e7);
  checkGenerator('gaussianSamples', random);
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
 * The logarithm of the ratio of two Gaussian densities at x, in nats:
 * ln(p(x) / q(x)) = ln(s2 / s1) + ((x - m2) / s2)^2 / 2 - ((x - m1) / s1)^2 / 2.
 *
 * @param x number in [-1e70, 1e70]
 * @param mean1 mean of p in [-1e70, 1e70]
 * @param std1 standard deviation of p in [1e-70, 1e70]
 * @param mean2 mean of q, as for p
 * @param std2 standard deviation of q, as for p
 * @returns a finite number
 * @throws RangeError or TypeError if an argument is out of range
 */
export function gaussianLogRatio(
  x: number,
  mean1: number,
  std1: number,
  mean2: number,
  std2: number,
): number {
  checkNumber('gaussianLogRatio: x', x, PLACE);
  checkTwo('gaussianLogRatio', mean1, std1, mean2, std2);
  return logRatio(x, mean1, std1, mean2, std2);
}

function logRatio(x: number, mean1: number, std1: number, mean2: number, std2: number): number {
  const a = (x - mean1) / std1;
  const b = (x - mean2) / std2;
  return lnFast(std2 / std1) + ((b - a) * (b + a)) / 2;
}

/**
 * Monte Carlo estimates of the divergence of two Gaussians, D(p || q), from 1, 2, ... `size` samples of p: the means of
 * ln(p(x) / q(x)), in nats, with their standard errors.
 *
 * @param mean1 mean of p, as for gaussianLogRatio
 * @param std1 standard deviation of p
 * @param mean2 mean of q
 * @param std2 standard deviation of q
 * @param size how many samples, from 1 to 10^7
 * @param random generator
 * @returns `size` estimates, the last one from all samples; the standard error of one sample is Infinity
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, section 17.1.2
 */
export function monteCarloGaussianKl(
  mean1: number,
  std1: number,
  mean2: number,
  std2: number,
  size: number,
  random: RandomGenerator,
): Estimate[] {
  checkTwo('monteCarloGaussianKl', mean1, std1, mean2, std2);
  checkWhole('monteCarloGaussianKl: size', size, 1, 1e7);
  checkGenerator('monteCarloGaussianKl', random);
  const samples = gaussianSamples(mean1, std1, size, random);
  return estimatesOf(samples.map((x) => logRatio(x, mean1, std1, mean2, std2)));
}
