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
  confidences: Numbers,
  correct: readonly boolean[],
  bins: number,
): void {
  checkEntries(`${name}: confidences`, confidences, PROBABILITY);
  checkList(`${name}: correct`, correct);
  checkSameLength(`${name}: correct`, confidences, correct);
  correct.forEach((yes, i) => {
    if (typeof yes !== 'boolean')
      refuseType(
        `${name}: correct[${i}]`,
        'must be true or false',
        yes,
        'Was the prediction right?',
      );
  });
  checkWhole(`${name}: bins`, bins, 1, 10000);
}

/** The bin of a confidence c: the k with k / bins < c <= (k + 1) / bins. */
function binOf(confidence: number, bins: number): number {
  let k = Math.max(0, Math.ceil(confidence * bins) - 1);
  // confidence * bins is rounded: the borders themselves decide
  if (confidence > (k + 1) / bins) k++;
  else if (k > 0 && confidence <= k / bins) k--;
  return k;
}

/**
 * How right predictions are that claim to be sure to some degree: bins of equal width over [0, 1].
 *
 * @param confidences n probabilities that the predictions claim
 * @param correct n times whether the prediction was right
 * @param bins how many bins, from 1 to 10000
 * @returns a bin each, from low to high confidence
 * @throws RangeError or TypeError if lengths differ or an argument is out of range
 * Source: Guo et al., On Calibration of Modern Neural Networks (2017), section 2
 */
export function reliabilityBins(
  confidences: Numbers,
  correct: readonly boolean[],
  bins: number,
): ReliabilityBin[] {
  checkPredictions('reliabilityBins', confidences, correct, bins);
  return fill(confidences, correct, bins);
}

function fill(confidences: Numbers, correct: readonly boolean[], bins: number): ReliabilityBin[] {
  const claimed: number[][] = Array.from({ length: bins }, () => []);
  const right: number[] = Array.from({ length: bins }, () => 0);
  for (let i = 0; i < confidences.length; i++) {
    const k = binOf(confidences[i] as number, bins);
    (claimed[k] as number[]).push(confidences[i] as number);
    if (correct[i]) right[k] = (right[k] as number) + 1;
  }
  return claimed.map((members, k) => ({
    low: k / bins,
    high: (k + 1) / bins,
    count: members.length,
    confidence: members.length === 0 ? undefined : sum(members) / members.length,
    accuracy: members.length === 0 ? undefined : (right[k] as number) / members.length,
  }));
}

/**
 * Expected calibration error: the mean over all predictions of |accuracy - confidence| of their bin.
 *
 * @param confidences n probabilities that the predictions claim
 * @param correct n times whether the prediction was right
 * @param bins how many bins of equal width, from 1 to 10000
 * @returns a number in [0, 1]
 * @throws RangeError or TypeError, as for reliabilityBins
 * Source: Guo et al. (2017), equation 3
 */
export function expectedCalibrationError(
  confidences: Numbers,
  correct: readonly boolean[],
  bins: number,
): number {
  checkPredictions('expectedCalibrationError', confidences, correct, bins);
  const gaps = fill(confidences, correct, bins).map(({ count, confidence = 0, accuracy = 0 }) => {
    return count * Math.abs(accuracy - confidence);
  });
  return sum(gaps) / confidences.length;
}
