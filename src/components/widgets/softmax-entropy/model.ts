import { maxEntropy } from '../../../lib/entropy/entropy.ts';
import { sample } from '../../../lib/entropy/sampling.ts';
import { convertUnit } from '../../../lib/entropy/units.ts';
import { entropyFromLogits, logSoftmax, softmaxAtZero } from '../../../lib/learning/softmax.ts';
import { randomGenerator } from '../../../lib/numeric/random.ts';
import { sum } from '../../../lib/numeric/sum.ts';
import { sharesOf } from '../../families/outputs/shares.ts';
import type { Values } from '../../kit/state/state.ts';
import { state } from './state.ts';

/**
 * What softmax makes of the logits at a temperature: probabilities, the information of each (bits) and their mean; and
 * where the entropy ends when the temperature falls to 0 or grows without end.
 */
export function derive({ logits, temperature }: Values<typeof state.fields>) {
  const p = sharesOf(logits, temperature);
  // From the logits, so that what is all but certain or all but impossible keeps its digits.
  const information = logSoftmax(logits, temperature).map((x) => convertUnit(0 - x, 'e', 2));
  const parts = p.map((x, i) => x * (information[i] as number));
  const cold = softmaxAtZero(logits);
  return {
    logits,
    temperature,
    p,
    information,
    parts,
    entropy: sum(parts),
    /** The limit of temperature 0: all on the largest logit, ties shared. */
    cold,
    winners: cold.flatMap((x, i) => (x > 0 ? [i] : [])),
    coldEntropy: maxEntropy(cold.filter((x) => x > 0).length, 2),
    /** The limit of infinite temperature: all equal. */
    hotEntropy: maxEntropy(logits.length, 2),
    top: p.indexOf(Math.max(...p)),
  };
}
export type Model = ReturnType<typeof derive>;

/** The temperatures at which the curve is computed, equally far apart on its axis. */
const { min, max } = state.fields.temperature;
const steps = 72;
export const temperatures: readonly number[] = Array.from(
  { length: steps + 1 },
  (_, i) => min * (max / min) ** (i / steps),
);

/** The entropy (bits) at each of these temperatures, for the drawing. */
export function entropyCurve(logits: readonly number[]): readonly number[] {
  const largest = Math.max(...logits);
  return temperatures.map((T) =>
    entropyFromLogits(
      logits.map((z) => (z - largest) / T),
      2,
    ),
  );
}

/** Classes drawn from p: the same seed meets the same random numbers at every temperature. */
export const drawnFrom = (p: readonly number[], seed: number, count: number): readonly number[] =>
  sample(p, count, randomGenerator(seed));

/** Short enough to stand in an address. */
const short = (x: number) => Number(x.toFixed(6));
const { min: lowest, max: highest } = state.fields.logits.item;
const legal = (logits: readonly number[]) => logits.every((z) => z >= lowest && z <= highest);

/** All logits moved or stretched; undefined where one would leave its range. */
export function changed(
  logits: readonly number[],
  change: { readonly plus?: number; readonly times?: number },
): readonly number[] | undefined {
  const next = logits.map((z) => short(z * (change.times ?? 1) + (change.plus ?? 0)));
  return legal(next) ? next : undefined;
}
