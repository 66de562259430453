import runs from './recorded-runs.json' with { type: 'json' };

/**
 * Runs of the training lab with its default settings and either loss, epoch by epoch from 0, as they were recorded; a
 * test of the lab trains them again.
 */
export const recordedRuns: Readonly<
  Record<'cross-entropy' | 'squared-error', Readonly<Record<Recorded, readonly number[]>>>
> = runs;

/** What is known after each epoch: losses in nats or without a unit, entropies in bits, of the test digits but for `trainLoss`. */
export type Recorded =
  | 'trainLoss'
  | 'testLoss'
  | 'accuracy'
  | 'meanEntropy'
  | 'rightEntropy'
  | 'wrongEntropy'
  | 'calibrationError';

/**
 * One column of a recorded run, by epoch from 0 on: `recordedRun("cross-entropy", "accuracy")[1]`.
 *
 * @throws RangeError where no such run or column was recorded
 */
export function recordedRun(loss: string, what: string): readonly number[] {
  const run = Object.entries(recordedRuns).find(([name]) => name === loss)?.[1];
  if (!run)
    throw new RangeError(
      `recordedRun: no run with the loss "${loss}"; there are ${Object.keys(recordedRuns).join(', ')}`,
    );
  const column = Object.entries(run).find(([name]) => name === what)?.[1];
  if (!column)
    throw new RangeError(
      `recordedRun: a run has no "${what}"; it has ${Object.keys(run).join(', ')}`,
    );
  return column;
}
