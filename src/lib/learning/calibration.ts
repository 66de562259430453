import {
  checkEntries,
  checkList,
  checkSameLength,
  checkWhole,
  type Numbers,
  PROBABILITY,
  refuseType,
} from '../check.ts';
import { sum } from '../numeric/sum.ts';

/** The predictions whose confidence lies in (low, high]; the first bin takes 0 too. */
export interface ReliabilityBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** The mean confidence in the bin; of an empty bin undefined. */
  readonly confidence: number | undefined;
  /** The share of right predictions in the bin; of an empty bin undefined. */
  readonly accuracy: number | undefined;
}

function checkPredictions(
  name: string,
  correct: readonly boolean[],
  confidences: Numbers,
  bins: number,
): void {
  checkList(`${name}: correct`, correct, 'Give true or false for each prediction.');
  for (let i = 0; i < correct.length; i++) {
    if (typeof correct[i] !== 'boolean')
      refuseType(
        `${name}: correct[${i}]`,
        'must be true or false',
        correct[i],
        'Say whether the prediction is right.',
      );
  }
  checkEntries(`${name}: confidences`, confidences, PROBABILITY);
  checkSameLength(`${name}: confidences`, correct, confidences);
  checkWhole(`${name}: bins`, bins, 1, 10000);
}

/** The bin of a confidence c: the k with k / bins < c <= (k + 1) / bins. */
export function binOf(confidence: number, bins: number): number {
  let k = Math.max(0, Math.ceil(confidence * bins) - 1);
  // confidence * bins is rounded: the borders themselves decide
  if (confidence > (k + 1) / bins) k++;
  else if (k > 0 && confidence <= k / bins) k--;
  return k;
}

/**
 * How right predictions are that claim to be sure to some degree: bins of equal width over [0, 1], each with its mean confidence and its
 * share of right predictions.
 *
 * @param correct n times whether the prediction was right
 * @param confidences n probabilities that the predictions claim
 * @param bins how many bins, from 1 to 10000
 * @returns as many bins, from low to high confidence
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Guo et al., On Calibration of Modern Neural Networks (2017), section 2
 */
export function reliabilityBins(
  correct: readonly boolean[],
  confidences: Numbers,
  bins: number,
): ReliabilityBin[] {
  checkPredictions('reliabilityBins', correct, confidences, bins);
  return fill(correct, confidences, bins).map(({ claimed, right }, k) => {
    const count = claimed.length;
    return {
      low: k / bins,
      high: (k + 1) / bins,
      count,
      confidence: count === 0 ? undefined : sum(claimed) / count,
      accuracy: count === 0 ? undefined : right / count,
    };
  });
}

/** The confidences in each bin, and how many of the predictions are right. */
function fill(
  correct: readonly boolean[],
  confidences: Numbers,
  bins: number,
): { claimed: number[]; right: number }[] {
  const filled = Array.from({ length: bins }, () => ({ claimed: [] as number[], right: 0 }));
  for (let i = 0; i < confidences.length; i++) {
    const confidence = confidences[i] as number;
    const bin = filled[binOf(confidence, bins)] as (typeof filled)[number];
    bin.claimed.push(confidence);
    if (correct[i]) bin.right++;
  }
  return filled;
}

/**
 * Expected calibration error: the mean over all predictions of |accuracy - confidence| of their bin, sum of m / n times that. A bin of m predictions adds
 * m |accuracy - confidence| = |right ones - sum of confidences|.
 *
 * @param correct n times whether the prediction was right
 * @param confidences n probabilities that the predictions claim
 * @param bins how many bins of equal width, from 1 to 10000
 * @returns a number in [0, 1]; it has no unit
 * @throws RangeError or TypeError, as for reliabilityBins
 * Source: Guo et al. (2017), equation 3
 */
export function expectedCalibrationError(
  correct: readonly boolean[],
  confidences: Numbers,
  bins: number,
): number {
  checkPredictions('expectedCalibrationError', correct, confidences, bins);
  const gaps = fill(correct, confidences, bins).map(({ claimed, right }) =>
    Math.abs(sum([right, ...claimed.map((confidence) => -confidence)])),
  );
  return sum(gaps) / confidences.length;
}
