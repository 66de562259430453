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

/** @throws RangeError where no such number was recorded */
export function recorded(loss: string, what: string, epoch: number): number {
  const run = recordedRuns[loss as keyof typeof recordedRuns] as
    | (typeof recordedRuns)[keyof typeof recordedRuns]
    | undefined;
  if (!run)
    throw new RangeError(
      `recorded: no run with the loss "${loss}"; there are ${Object.keys(runs)}`,
    );
  const values = run[what as Recorded] as readonly number[] | undefined;
  if (!values)
    throw new RangeError(`recorded: a run has no "${what}"; it has ${Object.keys(run).join(', ')}`);
  const value = values[epoch];
  if (value === undefined)
    throw new RangeError(`recorded: epoch ${epoch} is none of 0 to ${values.length - 1}`);
  return value;
}
