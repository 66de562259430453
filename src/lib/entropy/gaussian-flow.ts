import { checkNumber } from '../check.ts';
import { expFast, lnFast } from '../numeric/fast.ts';
import {
  checkMixture,
  divergenceTo,
  forwardFit,
  type GaussianFit,
  PLACE,
  SPREAD,
} from './gaussian-mixture.ts';
import { type Component, LogMixture, overHalf } from './gaussian-quadrature.ts';

/** Where a gradient flow ends. */
export interface FlowFit extends GaussianFit {
  /** Whether the flow came to rest in a minimum. If not, this is where it was stopped. */
  readonly converged: boolean;
}

/** The gradient of D(N || mixture) by the mean m and by s = ln std, and the second derivatives. */
interface Slopes {
  readonly m: number;
  readonly s: number;
  readonly mm: number;
  readonly ms: number;
  readonly ss: number;
}

/**
 * All of them are expectations of the slope f' of ln of the mixture, times polynomials of e, by Stein's identity E[e g(e)] = E[g'(e)]:
 * f'' is as large as a kink is sharp, and what cancels in its expectation would be lost.
 */
function slopes(log: LogMixture, mean: number, std: number): Slopes {
  log.at(mean);
  // the second derivatives are those without a constant slope: less cancels
  const middle = log.slope;
  const half = (side: 1 | -1): Float64Array => {
    const sums = new Float64Array(5);
    overHalf(side, log, mean, std, (e, weight) => {
      log.at(mean + e * std);
      const change = weight * (log.slope - middle);
      const polynomial = e * e - 1;
      (sums[0] as number) += weight * log.slope;
      (sums[1] as number) += weight * log.slope * e;
      (sums[2] as number) += change * e;
      (sums[3] as number) += change * polynomial;
      (sums[4] as number) += change * polynomial * e;
    });
    return sums;
  };
  const right = half(1);
  const left = half(-1);
  const both = (i: number): number => (right[i] as number) + (left[i] as number);
  return {
    m: -both(0),
    s: -both(1) * std - 1,
    mm: -both(2) / std,
    ms: -both(3),
    ss: -both(4) * std,
  };
}

/** phi_1(z) = (e^z - 1) / z and phi_3(z) = (phi_1(z) - 1 - z / 2) / z^2, which are 1 and 1/6 at 0. */
function phi(z: number): readonly [number, number] {
  if (Math.abs(z) > 1) {
    const first = (expFast(z) - 1) / z;
    return [first, (first - 1 - z / 2) / z / z];
  }
  let third = 0;
  for (let n = 20; n > 3; n--) third = (third * z + 1) / n;
  third = (third * z + 1) / 6;
  return [1 + z / 2 + z * z * third, third];
}

/** The curvatures of the divergence, and the direction (cos, sin) of the first. */
interface Axes {
  readonly first: number;
  readonly second: number;
  readonly cos: number;
  readonly sin: number;
}

/** Eigenvalues and eigenvectors of the second derivatives: one Jacobi rotation. */
function axes({ mm, ms, ss }: Slopes): Axes {
  if (ms === 0) return { first: mm, second: ss, cos: 1, sin: 0 };
  const cot = (ss - mm) / (2 * ms);
  const tan = (cot < 0 ? -1 : 1) / (Math.abs(cot) + Math.sqrt(cot * cot + 1));
  const cos = 1 / Math.sqrt(tan * tan + 1);
  return { first: mm - tan * ms, second: ss + tan * ms, cos, sin: -tan * cos };
}

type Pair = readonly [m: number, s: number];

/** A function of the second derivatives, given by its values at both curvatures, times (m, s). */
function apply({ cos, sin }: Axes, first: number, second: number, m: number, s: number): Pair {
  const a = first * (cos * m + sin * s);
  const b = second * (cos * s - sin * m);
  return [cos * a - sin * b, sin * a + cos * b];
}

/** The longest step, of ln std and of the mean in units of the mixture's width or the distance to it: a curve, not leaps. */
const LONGEST = 0.06;
/** The error of a step, of ln std and of the mean in units of std. */
const TOLERANCE = 1e-5;
/** How far the quadratic landscape may be followed where it falls away: e^2. */
const GROWTH = 2;
/** Most flows need a hundred steps, those beside the boundary of two basins three hundred, those across ten decades a thousand. */
const MOST_STEPS = 2000;
/** The last step, of ln std and of the mean in units of std. */
const AT_REST = 1e-13;
/** Below this a last step that does not shrink is rounding. */
const ROUNDING = 1e-6;

/** A step downhill, its error in units of what is allowed, and what to multiply the time of the next one by. */
interface Step {
  readonly dm: number;
  readonly ds: number;
  readonly error: number;
  readonly factor: number;
}

/** A step of the flow over some time; one that is longer than `longest` is refused before it is computed to the end. */
function advance(
  log: LogMixture,
  mean: number,
  std: number,
  at: Slopes,
  along: Axes,
  time: number,
  longest: number,
): Step {
  const [one1, one3] = phi(-time * along.first);
  const [two1, two3] = phi(-time * along.second);
  // the flow of the quadratic
  const [dm, ds] = apply(along, time * one1, time * two1, at.m, at.s);
  const length = Math.max(Math.abs(dm) / longest, Math.abs(ds) / LONGEST);
  if (length > 1) return { dm, ds, error: length, factor: 0.9 / length };
  // what the gradient there is beside that of the quadratic
  const there = slopes(log, mean - dm, std * expFast(-ds));
  const offM = there.m - at.m + at.mm * dm + at.ms * ds;
  const offS = there.s - at.s + at.ms * dm + at.ss * ds;
  const [em, es] = apply(along, 2 * time * one3, 2 * time * two3, offM, offS);
  const error = Math.max(Math.abs(em) / std, Math.abs(es)) / TOLERANCE;
  const factor = 0.9 * expFast(-lnFast(Math.max(error, 0.01)) / 3);
  return { dm: dm + em, ds: ds + es, error, factor };
}

/**
 * The Gaussian in which gradient descent with vanishing steps on D(N || mixture) ends: the gradient flow in mean and ln std. It is the
 * local minimum that the start leads to: one of the peaks, or, from near the middle of two, a worse one between them.
 *
 * Each step follows the flow of the quadratic that touches the landscape, then corrects it (exponential Rosenbrock method of order 3):
 * no curvature makes it unstable, and near a minimum it is a step of Newton's method.
 *
 * @param mixture components, as for klFromMixture
 * @param startMean number in [-1e6, 1e6]
 * @param startStd standard deviation in [1e-6, 1e6]
 * @param visit is shown each point of the path, for drawing it, from the start to the fit
 * @returns the fit, right to about 1e-12 of std, the divergence that is left, in nats, and `converged`: whether the flow came to rest, which
 * it does unless the mixture or the start spans so many decades that doubles do not tell the places apart
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Bishop, Pattern Recognition and Machine Learning, section 10.1.2 and figure 10.3; Hochbruck, Ostermann and Schweitzer,
 * Exponential Rosenbrock-type methods (2009), method exprb32
 */
export function reverseFit(
  mixture: readonly Component[],
  startMean: number,
  startStd: number,
  visit: (mean: number, std: number) => void = () => {},
): FlowFit {
  checkMixture('reverseFit', mixture);
  checkNumber('reverseFit: startMean', startMean, PLACE);
  checkNumber('reverseFit: startStd', startStd, SPREAD);
  const log = new LogMixture(mixture);
  const cover = forwardFit(mixture);
  let mean = startMean;
  let std = startStd;
  let at = slopes(log, mean, std);
  let time = 1;
  let before = Infinity;
  let converged = false;
  visit(mean, std);
  for (let step = 0; step < MOST_STEPS; step++) {
    const along = axes(at);
    const isBowl = along.first > 0 && along.second > 0;
    const newton = apply(along, 1 / along.first, 1 / along.second, at.m, at.s);
    const left = Math.max(Math.abs(newton[0]) / (std + Math.abs(mean) / 256), Math.abs(newton[1]));
    converged = isBowl && (left <= AT_REST || (left < ROUNDING && left >= before));
    if (converged || left <= AT_REST) break;
    before = left;
    const away = (mean - cover.mean) / cover.std;
    const longest = LONGEST * cover.std * Math.sqrt(1 + away * away);
    const steepest = -Math.min(along.first, along.second);
    if (steepest > 0) time = Math.min(time, GROWTH / steepest);
    // a step of Newton's method in every direction
    time = Math.min(time, 1e6 / Math.min(Math.abs(along.first), Math.abs(along.second)));
    let next = advance(log, mean, std, at, along, time, longest);
    while (next.error > 1) {
      time *= Math.max(0.1, next.factor);
      next = advance(log, mean, std, at, along, time, longest);
    }
    mean -= next.dm;
    std *= expFast(-next.ds);
    time *= next.factor;
    visit(mean, std);
    at = slopes(log, mean, std);
  }
  return { mean, std, divergence: divergenceTo(log, mean, std), converged };
}
