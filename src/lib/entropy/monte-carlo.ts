import { checkNumber, checkWhole, type Range } from '../check.ts';
import {
  add,
  multiply,
  round,
  scale,
  subtract,
  type Two,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { Accumulator, type Estimate } from '../numeric/estimate.ts';
import { lnFast } from '../numeric/fast.ts';
import { log, xMinusLog1p } from '../numeric/logarithm.ts';
import { exponent, power, shift } from '../numeric/power-of-two.ts';
import { differenceOver } from '../numeric/quotient.ts';
import { checkGenerator, type RandomGenerator } from '../numeric/random.ts';

/** The squares of all quotients of these are finite. */
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

/** Standard normal numbers by Marsaglia's polar method, which makes two at a time. */
class NormalStream {
  private readonly random: RandomGenerator;
  private spare = Number.NaN;

  constructor(random: RandomGenerator) {
    this.random = random;
  }

  next(): number {
    const kept = this.spare;
    if (!Number.isNaN(kept)) {
      this.spare = Number.NaN;
      return kept;
    }
    for (;;) {
      const x = 2 * this.random.next() - 1;
      const y = 2 * this.random.next() - 1;
      const r = x * x + y * y;
      if (r >= 1 || r === 0) continue;
      const factor = Math.sqrt((-2 * lnFast(r)) / r);
      this.spare = factor * y;
      return factor * x;
    }
  }
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
): Float64Array {
  checkNumber('gaussianSamples: mean', mean, PLACE);
  checkNumber('gaussianSamples: std', std, SPREAD);
  checkWhole('gaussianSamples: size', size, 0, 1e7);
  checkGenerator('gaussianSamples', random);
  const samples = new Float64Array(size);
  const normal = new NormalStream(random);
  for (let i = 0; i < size; i++) samples[i] = mean + std * normal.next();
  return samples;
}

/**
 * The logarithm of the ratio of two Gaussian densities at x, in nats:
 * ln(p(x) / q(x)) = ln(s2 / s1) + ((x - m2) / s2)^2 / 2 - ((x - m1) / s1)^2 / 2, computed in two words as (b - a) (b + a) / 2 - ln r with
 * r = s1 / s2, a = (x - m1) / s1 and b = (x - m2) / s2, where b - a = (r - 1) a + (m1 - m2) / s2 for r near 1: no squares are subtracted.
 *
 * @param x number in [-1e70, 1e70]
 * @param mean1 mean of p in [-1e70, 1e70]
 * @param std1 standard deviation of p in [1e-70, 1e70]
 * @param mean2 mean of q, as for p
 * @param std2 standard deviation of q, as for p
 * @returns a finite number, right to the last place or the one beside it; to 1e-20 of its terms where p(x) and q(x) are nearly equal
 * @throws RangeError or TypeError if an argument is out of range
 * Source: the quotient of two of Bishop, Pattern Recognition and Machine Learning, equation 1.46
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
  const wider = differenceOver(std1, std2, std2);
  const a = differenceOver(x, mean1, std1);
  const b = differenceOver(x, mean2, std2);
  const difference = isNear(wider)
    ? add(multiply(wider, a), differenceOver(mean1, mean2, std2))
    : subtract(b, a);
  const total = add(b, a);
  if (difference.hi === 0 || total.hi === 0) return minusLog(std1, std2, wider, ZERO);
  // near 1, so that no second word underflows
  const j = exponent(difference.hi);
  const k = exponent(total.hi);
  const product = multiply(near1(difference, j), near1(total, k));
  if (std1 === std2) return shift(round(product), j + k - 1) + 0;
  return minusLog(std1, std2, wider, scale(product, power(Math.max(j + k - 1, -1000))));
}

/** Whether s1 / s2 - 1 says that the widths are nearly equal. */
const isNear = (wider: Two): boolean => Math.abs(wider.hi) < 0.5;

const near1 = (a: Two, exponent: number): Two =>
  two(shift(a.hi, -exponent), shift(a.lo, -exponent));

/** half - ln(s1 / s2), wider = s1 / s2 - 1. */
function minusLog(std1: number, std2: number, wider: Two, half: Two): number {
  const nats = isNear(wider)
    ? add(xMinusLog1p(wider), subtract(half, wider))
    : add(half, subtract(log(two(std2)), log(two(std1))));
  return round(nats) + 0;
}

/**
 * A Monte Carlo estimate of the divergence of two Gaussians, D(p || q), from `size` samples of p: the mean of ln(p(x) / q(x)), in nats,
 * with its standard error. Nothing is kept of the samples.
 *
 * @param mean1 mean of p, as for gaussianLogRatio
 * @param std1 standard deviation of p
 * @param mean2 mean of q
 * @param std2 standard deviation of q
 * @param size how many samples, from 1 to 10^7
 * @param random generator
 * @param visit is shown the estimate after each sample, for drawing how it settles
 * @returns the estimate from all samples; the standard error of one sample is Infinity
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
  visit: (count: number, mean: number, standardError: number) => void = () => {},
): Estimate {
  checkTwo('monteCarloGaussianKl', mean1, std1, mean2, std2);
  checkWhole('monteCarloGaussianKl: size', size, 1, 1e7);
  checkGenerator('monteCarloGaussianKl', random);
  const distance = (mean1 - mean2) / std2;
  // the log ratio is counted in `square` nats, so that its own square is finite
  const unit = power(exponent(Math.max(1, std1 / std2, Math.abs(distance))));
  const square = unit * unit;
  const d = distance / unit;
  const wider = (std1 - std2) / std2 / unit;
  const both = (std1 + std2) / std2 / unit;
  const lnRatio = round(subtract(log(two(std1)), log(two(std2)))) / square;
  const normal = new NormalStream(random);
  const estimate = new Accumulator();
  for (let i = 0; i < size; i++) {
    // x = m1 + s1 e
    const e = normal.next();
    estimate.add(((wider * e + d) * (both * e + d)) / 2 - lnRatio);
    visit(i + 1, estimate.mean * square, estimate.standardError * square);
  }
  return { mean: estimate.mean * square, standardError: estimate.standardError * square };
}
