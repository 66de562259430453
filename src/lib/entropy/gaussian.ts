import {
  checkEntries,
  checkNumber,
  checkSameLength,
  FINITE,
  type Numbers,
  POSITIVE,
} from '../check.ts';
import {
  add,
  divide,
  exactProduct,
  ONE,
  scale,
  square,
  subtract,
  type Two,
  two,
  ZERO,
} from '../numeric/double-double.ts';
import { exp, expm1MinusX } from '../numeric/exponential.ts';
import { log, log1p, xMinusLog1p } from '../numeric/logarithm.ts';
import { differenceOver } from '../numeric/quotient.ts';
import { type Base, checkBase, inBase } from './units.ts';

/** Throws unless a standard deviation is finite and > 0. */
export function checkStd(where: string, std: unknown): asserts std is number {
  const way = 'A standard deviation, not a variance.';
  checkNumber(where, std, POSITIVE, way);
}

/**
 * Kullback-Leibler divergence of two Gaussians:
 * D(N1 || N2) = ln(s2 / s1) + (s1^2 + (m1 - m2)^2) / (2 s2^2) - 1/2, computed as x - ln(1 + x) + x^2 / 2 + d^2 / 2 with
 * x = (s1 - s2) / s2 and d = (m1 - m2) / s2, in which nothing cancels.
 *
 * @param mean1 finite number
 * @param std1 standard deviation, finite and > 0 (not the variance)
 * @param mean2 finite number
 * @param std2 standard deviation, finite and > 0
 * @param base unit: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, Infinity]; 0 only for equal Gaussians
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, exercise 1.30
 */
export function gaussianKl(
  mean1: number,
  std1: number,
  mean2: number,
  std2: number,
  base: Base,
): number {
  const name = 'gaussianKl';
  checkNumber(`${name}: mean1`, mean1, FINITE);
  checkStd(`${name}: std1`, std1);
  checkNumber(`${name}: mean2`, mean2, FINITE);
  checkStd(`${name}: std2`, std2);
  checkBase(name, base);
  const x = differenceOver(std1, std2, std2);
  const d = differenceOver(mean1, mean2, std2);
  const root = rootFor(Math.max(Math.abs(x.hi), Math.abs(d.hi)));
  if (root === undefined) return Infinity;
  return inBase(scaledKl(x, d, std1, std2, root), base, 1 / (root * root));
}

/** The divergence in nats times root^2, of x = (s1 - s2) / s2 and d = (m1 - m2) / s2. */
function scaledKl(x: Two, d: Two, std1: number, std2: number, root: number): Two {
  const half = (a: Two): Two => scale(square(scale(a, root)), 0.5);
  const logOfRatio = (): Two => subtract(log(two(std1)), log(two(std2)));
  const spread = Math.abs(x.hi) < 0.5 ? xMinusLog1p(x) : subtract(x, logOfRatio());
  return add(scale(spread, root * root), add(half(x), half(d)));
}

/**
 * Kullback-Leibler divergence of two multivariate Gaussians with diagonal covariances: the sum of the divergences of their
 * coordinates, D(N1 || N2) = sum of ln(s2 / s1) + (s1^2 + (m1 - m2)^2) / (2 s2^2) - 1/2.
 *
 * @param mean1 n finite numbers
 * @param std1 n standard deviations, the roots of the diagonal, finite and > 0
 * @param mean2 n finite numbers
 * @param std2 n standard deviations
 * @param base unit, as for gaussianKl
 * @returns a number in [0, Infinity]; 0 only for equal Gaussians
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Kingma and Welling, Auto-Encoding Variational Bayes (2014), appendix B, for any second Gaussian
 */
export function gaussianKlDiagonal(
  mean1: Numbers,
  std1: Numbers,
  mean2: Numbers,
  std2: Numbers,
  base: Base,
): number {
  const name = 'gaussianKlDiagonal';
  const way = 'A standard deviation, not a variance.';
  checkEntries(`${name}: mean1`, mean1, FINITE);
  checkEntries(`${name}: std1`, std1, POSITIVE, way);
  checkEntries(`${name}: mean2`, mean2, FINITE);
  checkEntries(`${name}: std2`, std2, POSITIVE, way);
  checkSameLength(`${name}: std1`, mean1, std1);
  checkSameLength(`${name}: mean2`, mean1, mean2);
  checkSameLength(`${name}: std2`, mean1, std2);
  checkBase(name, base);
  const wider = Array.from(std1, (s, i) => differenceOver(s, std2[i] as number, std2[i] as number));
  const apart = Array.from(mean1, (m, i) =>
    differenceOver(m, mean2[i] as number, std2[i] as number),
  );
  const largest = [...wider, ...apart].reduce((max, a) => Math.max(max, Math.abs(a.hi)), 0);
  const root = rootFor(largest);
  if (root === undefined) return Infinity;
  let total = ZERO;
  for (let i = 0; i < wider.length; i++) {
    const [s, t] = [std1[i] as number, std2[i] as number];
    total = add(total, scaledKl(wider[i] as Two, apart[i] as Two, s, t, root));
  }
  return inBase(total, base, 1 / (root * root));
}

/**
 * Squares are taken of numbers times 2^100, or of large ones times 2^-100: the amount then is in 2^-200 or 2^200 nats, where both
 * its words are normal numbers. Undefined where the square is no double.
 */
function rootFor(largest: number): number | undefined {
  if (largest > 2 ** 520) return undefined;
  return largest > 2 ** 300 ? 2 ** -100 : 2 ** 100;
}

/**
 * Kullback-Leibler divergence of independent Gaussians to the standard normal, summed over coordinates:
 * sum of (m^2 + e^v - 1 - v) / 2, v the logarithm of the variance.
 *
 * @param mean n finite numbers
 * @param logVariance n finite numbers
 * @param base unit, as for gaussianKl
 * @returns a number in [0, Infinity]
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Kingma and Welling, Auto-Encoding Variational Bayes (2014), appendix B
 */
export function gaussianKlStandard(mean: Numbers, logVariance: Numbers, base: Base): number {
  const name = 'gaussianKlStandard';
  checkEntries(`${name}: mean`, mean, FINITE);
  checkEntries(`${name}: logVariance`, logVariance, FINITE);
  checkSameLength(`${name}: logVariance`, mean, logVariance);
  let large = false;
  for (let i = 0; i < mean.length; i++) {
    large ||= Math.abs(mean[i] as number) > 2 ** 300 || Math.abs(logVariance[i] as number) > 300;
  }
  checkBase(name, base);
  const root = large ? 2 ** -100 : 2 ** 100;
  const factor = root * root;
  let total = ZERO;
  for (let i = 0; i < mean.length; i++) {
    const m = (mean[i] as number) * root;
    const v = two(logVariance[i] as number);
    if (Math.abs(m) > 2 ** 450 || v.hi > 800) return Infinity;
    total = add(total, exactProduct(m, m));
    total = add(
      total,
      large ? subtract(exp(v, -200), scale(add(ONE, v), factor)) : scale(expm1MinusX(v), factor),
    );
  }
  return inBase(scale(total, 0.5), base, 1 / factor);
}

/** ln(2 pi e) / 2 as two words. */
const ENTROPY_OF_STANDARD_NORMAL = two(1.4189385332046727, 7.223936088184323e-17);

/** 1 / sqrt(2 pi e), the standard deviation without entropy, as three words. */
const ZERO_AT = 0.24197072451914334;
const ZERO_AT_REST = two(1.2225883220660234e-17, -4.213845891641337e-34);

/**
 * Differential entropy of a Gaussian: ln(s sqrt(2 pi e)). Unlike the entropy of a distribution on outcomes it may be negative.
 *
 * @param std standard deviation, finite and > 0
 * @param base unit, as for gaussianKl
 * @returns a finite number; 0 for s = 0.242
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Cover and Thomas, example 8.1.2
 */
export function gaussianEntropy(std: number, base: Base): number {
  checkStd('gaussianEntropy: std', std);
  checkBase('gaussianEntropy', base);
  const past = std - ZERO_AT;
  const nats =
    Math.abs(past) < 2 ** -10
      ? log1p(divide(subtract(two(past), ZERO_AT_REST), two(ZERO_AT, ZERO_AT_REST.hi)))
      : add(log(two(std)), ENTROPY_OF_STANDARD_NORMAL);
  return inBase(nats, base);
}
