import { checkList, checkNumber, POSITIVE, type Range } from '../check.ts';
import { lnFast } from '../numeric/fast.ts';
import { sum } from '../numeric/sum.ts';
import { checkTotal } from './distribution.ts';
import { type Component, LN_ROOT_2_PI, LogMixture, overNormal } from './gaussian-quadrature.ts';

/** A Gaussian that was fitted, with the divergence that is left, in nats. */
export interface GaussianFit {
  readonly mean: number;
  readonly std: number;
  readonly divergence: number;
}

export const PLACE: Range = [-1e6, 1e6, 'must be in [-1e6, 1e6]', 'Measure in a larger unit.'];
export const SPREAD: Range = [
  1e-6,
  1e6,
  'must be in [1e-6, 1e6]',
  'A standard deviation, not a variance.',
];

const COMPONENT_WAY = 'A component has a weight > 0, a mean and a std.';

/** Throws unless `mixture` is a list of components with weights of total 1. */
export function checkMixture(name: string, mixture: readonly Component[]): void {
  checkList(`${name}: mixture`, mixture, 'A mixture needs a component.');
  for (let i = 0; i < mixture.length; i++) {
    const component: Component | undefined = mixture[i];
    checkNumber(`${name}: mixture[${i}].weight`, component?.weight, POSITIVE, COMPONENT_WAY);
    checkNumber(`${name}: mixture[${i}].mean`, component?.mean, PLACE);
    checkNumber(`${name}: mixture[${i}].std`, component?.std, SPREAD);
  }
  const weights = mixture.map(({ weight }) => weight);
  checkTotal(
    `${name}: the weights of mixture`,
    sum(weights),
    () => weights,
    'Divide them by their sum.',
  );
}

/**
 * D(mixture || N(mean, std^2)) in nats, by quadrature, right to about 1e-13 (of itself where it is above 1).
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
  const log = new LogMixture(mixture);
  const lnStd = lnFast(std);
  let total = 0;
  for (const component of mixture) {
    let share = 0;
    overNormal(log, component.mean, component.std, (e, weight) => {
      const x = component.mean + e * component.std;
      const z = (x - mean) / std;
      log.at(x);
      share += weight * (log.value + (z * z) / 2 + lnStd + LN_ROOT_2_PI);
    });
    total += component.weight * share;
  }
  return Math.max(0, total);
}

/**
 * D(N(mean, std^2) || mixture) in nats, by quadrature, right to about 1e-13 (of itself where it is above 1).
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
  return divergenceTo(new LogMixture(mixture), mean, std);
}

/** D(N(mean, std^2) || mixture) in nats. */
export function divergenceTo(log: LogMixture, mean: number, std: number): number {
  const constant = lnFast(std) + LN_ROOT_2_PI;
  let total = 0;
  overNormal(log, mean, std, (e, weight) => {
    log.at(mean + e * std);
    total -= weight * (log.value + (e * e) / 2 + constant);
  });
  return Math.max(0, total);
}

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
