import { checkEntries, checkList, checkSameLength, type Numbers, type Range } from '../check.ts';
import { type Base, checkBase, inBase } from '../entropy/units.ts';
import { add, type Two, times, two, ZERO } from '../numeric/double-double.ts';
import { DOWN, FAR, UP } from '../numeric/raised.ts';
import { checkTarget, type Target, type Targets } from './categorical-cross-entropy.ts';
import { checkReduction, type Reduction, reduce } from './reduction.ts';

const LOG_PROBABILITY: Range = [
  -Infinity,
  0,
  'must be in [-Infinity, 0]',
  'logSoftmax() makes logarithms of probabilities.',
];

/**
 * Negative log-likelihood of what came, from the logarithms of probabilities that a net or a language model gives:
 * - sum of y_i ln p_i for each row.
 *
 * @param targets b classes (counted from 0) or distributions
 * @param logProbabilities b rows of k natural logarithms, each in [-Infinity, 0]
 * @param reduction 'mean' (over the b rows), 'sum' or 'none' (a list of b)
 * @param base unit of the result: 2 bits, 'e' nats, 10 hartleys, or a finite number above 1
 * @returns a number in [0, Infinity], or b of them for 'none'; the perplexity of a text is e to the mean in nats
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Goodfellow, Bengio and Courville, Deep Learning, equation 5.59
 */
export function negativeLogLikelihood(
  targets: Targets,
  logProbabilities: readonly Numbers[],
  reduction: 'mean' | 'sum',
  base: Base,
): number;
export function negativeLogLikelihood(
  targets: Targets,
  logProbabilities: readonly Numbers[],
  reduction: 'none',
  base: Base,
): number[];
export function negativeLogLikelihood(
  targets: Targets,
  logProbabilities: readonly Numbers[],
  reduction: Reduction,
  base: Base,
): number | number[];
export function negativeLogLikelihood(
  targets: Targets,
  logProbabilities: readonly Numbers[],
  reduction: Reduction,
  base: Base,
): number | number[] {
  const name = 'negativeLogLikelihood';
  checkList(`${name}: targets`, targets);
  checkList(`${name}: logProbabilities`, logProbabilities);
  checkSameLength(`${name}: logProbabilities`, targets, logProbabilities);
  for (let r = 0; r < logProbabilities.length; r++) {
    const row: unknown = logProbabilities[r];
    checkEntries(`${name}: logProbabilities[${r}]`, row, LOG_PROBABILITY);
    checkTarget(name, targets[r], row.length, `targets[${r}]`);
  }
  checkReduction(name, reduction);
  checkBase(name, base);
  // raised, but lowered where the largest would overflow
  const far = logProbabilities.some((row) =>
    Array.from(row).some((x) => x < -FAR && x > -Infinity),
  );
  const factor = far ? DOWN : UP;
  const losses = logProbabilities.map((row, r) => lossOf(targets[r] as Target, row, factor));
  return reduce(losses, reduction, (loss) => inBase(loss, base, 1 / factor));
}

/** - sum of y_i ln p_i times `factor`. */
function lossOf(target: Target, row: Numbers, factor: number): Two {
  const surprise = (i: number): number => -(row[i] as number);
  if (typeof target === 'number') return two(surprise(target) * factor);
  let total = ZERO;
  for (let i = 0; i < row.length; i++) {
    const y = target[i] as number;
    if (y === 0) continue;
    if (row[i] === -Infinity) return two(Infinity);
    total = add(total, times(two(surprise(i) * factor), y));
  }
  return total;
}
