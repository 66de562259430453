import { checkList, checkNumber, POSITIVE, type Range } from '../check.ts';
import { expFast, lnFast } from '../numeric/fast.ts';
import { sum } from '../numeric/sum.ts';
import { checkTotal } from './distribution.ts';

/** One peak of a mixture of Gaussians: its share of the mass, its mean and its standard deviation. */
export interface Component {
  readonly weight: number;
  readonly mean: number;
  readonly std: number;
}

/** A Gaussian that was fitted, with the divergence that is left, in nats. */
export interface GaussianFit {
  readonly mean: number;
  readonly std: number;
  readonly divergence: number;
}

const LN_ROOT_2_PI = 0.9189385332046727;

const PLACE: Range = [-1e6, 1e6, 'must be in [-1e6, 1e6]', 'Measure in a larger unit.'];
const SPREAD: Range = [
  1e-6,
  1e6,
  'must be in [1e-6, 1e6]',
  'A standard deviation, not a variance.',
];

function checkMixture(name: string, mixture: readonly Component[]): void {
  checkList(`${name}: mixture`, mixture, 'A mixture needs a component.');
  for (let i = 0; i < mixture.length; i++) {
    const component: Component | undefined = mixture[i];
    checkNumber(`${name}: mixture[${i}].weight`, component?.weight, POSITIVE);
    checkNumber(`${name}: mixture[${i}].mean`, component?.mean, PLACE);
    checkNumber(`${name}: mixture[${i}].std`, component?.std, SPREAD);
  }
  const weights = mixture.map(({ weight }) => weight);
  checkTotal(`${name}: weights`, sum(weights), () => weights, 'Divide them by their sum.');
}

/** The logarithm of the density of a mixture at x, and its first two derivatives. */
interface LogDensity {
  readonly value: number;
  readonly slope: number;
  readonly curvature: number;
}

function logDensity(mixture: readonly Component[], x: number): LogDensity {
  const logs = mixture.map(({ weight, mean, std }) => {
    const z = (x - mean) / std;
    return lnFast(weight) - lnFast(std) - LN_ROOT_2_PI - (z * z) / 2;
  });
  const max = logs.reduce((a, b) => Math.max(a, b));
  let total = 0;
  let slope = 0;
  let square = 0;
  mixture.forEach(({ mean, std }, i) => {
    const share = expFast((logs[i] as number) - max);
    const s = (mean - x) / std / std;
    total += share;
    slope += share * s;
    square += share * (s * s - 1 / std / std);
  });
  slope /= total;
  return { value: max + lnFast(total), slope, curvature: square / total - slope * slope };
}

/** A standard normal has no mass that a double sees beyond this. */
const REACH = 9.5;

/** The smallest step, so that no integral takes more than 20000 of them to either side. */
const LEAST_STEP = REACH / 20000;

/**
 * The step, in standard deviations, with which the trapezium rule is right to about 1e-14: the error falls like
 * exp(-2 pi d / step), d the distance from the real line to the nearest zero of the mixture's density.
 */
function fineStep(mixture: readonly Component[], std: number): number {
  const means = mixture.map(({ mean }) => mean);
  const narrowest = mixture.reduce((least, c) => Math.min(least, c.std), Infinity);
  const widest = Math.max(...means) - Math.min(...means);
  const d = (Math.PI * narrowest * narrowest) / Math.max(widest, narrowest);
  return Math.max(LEAST_STEP, Math.min(1 / 16, d / 6 / std));
}

/** Calls visit(e, weight) for nodes e and -e of a standard normal, in pairs, so that what is odd cancels exactly. */
function overNormal(step: number, visit: (e: number, weight: number) => void): void {
  const nodes = Math.ceil(REACH / step);
  for (let k = 0; k <= nodes; k++) {
    const e = k * step;
    visit(e, step * expFast((-e * e) / 2 - LN_ROOT_2_PI));
  }
}

/**
 * D(mixture || N(mean, std^2)) in nats, by quadrature right to about 1e-13; to 1e-6 of itself only where a component with standard
 * deviation s lies so far from the others that s * distance is above 1000 times the narrowest component's variance.
 *
 * @param mixture components with weights > 0 of total 1; means in [-1e6, 1e6], standard deviations in [1e-6, 1e6]
 * @param mean number in [-1e6, 1e6]
 * @param std standard deviation in [1e-6, 1e6]
 * @returns a number >= 0
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.50
 */
export function klFromMixture(mixture: readonly Component[], mean: number, std: number): number {
  checkMixture('klFromMixture', mixture);
  checkNumber('klFromMixture: mean', mean, PLACE);
  checkNumber('klFromMixture: std', std, SPREAD);
  let total = 0;
  for (const component of mixture) {
    const at = (x: number): number => {
      const z = (x - mean) / std;
      return logDensity(mixture, x).value + (z * z) / 2 + lnFast(std) + LN_ROOT_2_PI;
    };
    overNormal(fineStep(mixture, component.std), (e, weight) => {
      const x = e * component.std;
      const both = e === 0 ? at(component.mean) : at(component.mean + x) + at(component.mean - x);
      total += component.weight * weight * both;
    });
  }
  return Math.max(0, total);
}

/** D(N || mixture) and its derivatives by the mean m and by s = ln std. */
interface Landscape {
  readonly value: number;
  readonly m: number;
  readonly s: number;
  readonly mm: number;
  readonly ms: number;
  readonly ss: number;
}

function landscape(
  mixture: readonly Component[],
  mean: number,
  std: number,
  step: number,
): Landscape {
  let value = 0;
  let m = 0;
  let s = 0;
  let mm = 0;
  let ms = 0;
  let ss = 0;
  overNormal(step, (e, weight) => {
    const x = e * std;
    const right = logDensity(mixture, mean + x);
    const left = logDensity(mixture, mean - x);
    const both = (of: (d: LogDensity) => number): number =>
      e === 0 ? of(right) : of(right) + of(left);
    const odd = (of: (d: LogDensity) => number): number => x * (of(right) - of(left));
    value -= weight * both((d) => d.value);
    m -= weight * both((d) => d.slope);
    s -= weight * odd((d) => d.slope);
    mm -= weight * both((d) => d.curvature);
    ms -= weight * odd((d) => d.curvature);
    ss -= weight * (x * x * both((d) => d.curvature) + odd((d) => d.slope));
  });
  return { value: value - lnFast(std) - LN_ROOT_2_PI - 1 / 2, m, s: s - 1, mm, ms, ss };
}

/**
 * D(N(mean, std^2) || mixture) in nats, by quadrature right to about 1e-13; to 1e-6 of itself only where std times the distance
 * of the outermost components is above 1000 times the narrowest component's variance.
 *
 * @param mean number in [-1e6, 1e6]
 * @param std standard deviation in [1e-6, 1e6]
 * @param mixture components, as for klFromMixture
 * @returns a number >= 0
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 3.50
 */
export function klToMixture(mean: number, std: number, mixture: readonly Component[]): number {
  checkMixture('klToMixture', mixture);
  checkNumber('klToMixture: mean', mean, PLACE);
  checkNumber('klToMixture: std', std, SPREAD);
  return divergenceTo(mixture, mean, std);
}

const divergenceTo = (mixture: readonly Component[], mean: number, std: number): number =>
  Math.max(0, landscape(mixture, mean, std, fineStep(mixture, std)).value);

/**
 * The Gaussian that covers a mixture: the least D(mixture || N). It has the mean and the variance of the mixture.
 *
 * @param mixture components, as for klFromMixture
 * @returns the fit and the divergence that is left, in nats
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, section 10.7 (moment matching)
 */
export function forwardFit(mixture: readonly Component[]): GaussianFit {
  checkMixture('forwardFit', mixture);
  const mean = sum(mixture.map((c) => c.weight * c.mean));
  const variance = sum(
    mixture.map((c) => c.weight * (c.std * c.std + (c.mean - mean) * (c.mean - mean))),
  );
  const std = Math.sqrt(variance);
  return { mean, std, divergence: klFromMixture(mixture, mean, std) };
}

/** A step of the gradient flow, times the curvature of the divergence. */
const FLOW_STEP = 0.2;
const FLOW_STEPS = 20000;

/**
 * The Gaussian that gradient descent on D(N || mixture) reaches, in mean and ln std, with steps so small that the path is that of
 * the flow; the end is found by Newton's method. It is the local minimum that the start leads to: one of the peaks, or, from near the
 * middle of two, a worse one between them.
 *
 * @param mixture components, as for klFromMixture
 * @param startMean number in [-1e6, 1e6]
 * @param startStd standard deviation in [1e-6, 1e6]
 * @param visit is shown each point of the path, for drawing it
 * @returns the fit and the divergence that is left, in nats
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, section 10.1.2 and figure 10.3
 */
export function reverseFit(
  mixture: readonly Component[],
  startMean: number,
  startStd: number,
  visit: (mean: number, std: number) => void = () => {},
): GaussianFit {
  checkMixture('reverseFit', mixture);
  checkNumber('reverseFit: startMean', startMean, PLACE);
  checkNumber('reverseFit: startStd', startStd, SPREAD);
  let mean = startMean;
  let std = startStd;
  const move = (dm: number, ds: number): void => {
    mean -= dm;
    std *= expFast(-ds);
    visit(mean, std);
  };
  visit(mean, std);
  for (let i = 0; i < FLOW_STEPS; i++) {
    const d = landscape(mixture, mean, std, Math.min(1 / 16, 4 * fineStep(mixture, std)));
    const isBowl = d.mm > 0 && d.mm * d.ss > d.ms * d.ms;
    if (isBowl && d.m * d.m + d.s * d.s < 1e-6) break;
    const size = FLOW_STEP / (1 + Math.abs(d.mm) + Math.abs(d.ss));
    move(size * d.m, size * d.s);
  }
  for (let i = 0; i < 50; i++) {
    const d = landscape(mixture, mean, std, fineStep(mixture, std));
    const determinant = d.mm * d.ss - d.ms * d.ms;
    const dm = (d.m * d.ss - d.s * d.ms) / determinant;
    const ds = (d.s * d.mm - d.m * d.ms) / determinant;
    move(dm, ds);
    if (Math.abs(dm) < 1e-13 && Math.abs(ds) < 1e-13) break;
  }
  return { mean, std, divergence: divergenceTo(mixture, mean, std) };
}
