import { loadedDiceSumDistribution, loadedDiceSumEntropy } from '../../../lib/entropy/dice.ts';
import { entropyFromCounts, perplexity } from '../../../lib/entropy/entropy.ts';
import { expectedValue } from '../../../lib/entropy/expectation.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { sample } from '../../../lib/entropy/sampling.ts';
import { randomGenerator } from '../../../lib/numeric/random.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';

const faces = 6;

/** The exact distribution of the sum, its entropy and mean, and what a number of throws gave. */
export function derive(values: Values<typeof state.fields>) {
  const { dice, throws, seed } = values;
  const face = values.face === 'none' ? 0 : Number(values.face);
  const probability = face === 0 ? 0 : values.probability;
  const p = loadedDiceSumDistribution(dice, faces, face, probability);
  const sums = p.map((_, i) => dice + i);
  const counts = throws > 0 ? throwDice(dice, face, probability, throws, seed) : undefined;
  return {
    dice,
    /** The loaded face; 0 for fair dice. */
    face,
    /** Kept by the reader's controls even where it isn't used. */
    probability: values.probability,
    throws,
    sums,
    p,
    /** As many equally likely sums would be as uncertain: 2^H. */
    equal: perplexity(p),
    /** The same dice, not loaded, to compare with. */
    fair: face === 0 ? undefined : fairOf(dice),
    /** What each sum adds to the average. */
    parts: p.map((x) => (x === 0 ? 0 : x * selfInformation(x, 2))),
    entropy: loadedDiceSumEntropy(dice, faces, face, probability, 2),
    mean: expectedValue(sums, p),
    /** How often each sum came up, and that as a share; nothing before the first throw. */
    counts,
    observed: counts?.map((count) => count / throws),
    empiricalEntropy: counts && entropyFromCounts(counts, 2),
    empiricalEqual: counts && 2 ** entropyFromCounts(counts, 2),
  };
}
export type Model = ReturnType<typeof derive>;

function fairOf(dice: number) {
  const p = loadedDiceSumDistribution(dice, faces, 0, 0);
  return { p, entropy: loadedDiceSumEntropy(dice, faces, 0, 0, 2), equal: perplexity(p) };
}

/** How many dice there are, and how they are loaded. */
export type Loading = Pick<Model, 'dice' | 'face' | 'probability'>;

/**
 * How often each sum comes up when the dice themselves are thrown, one after the other. More throws with the same
 * seed begin with the same throws.
 */
function throwDice(
  dice: number,
  face: number,
  probability: number,
  throws: number,
  seed: number,
): number[] {
  const die = loadedDiceSumDistribution(1, faces, face, probability);
  const thrown = sample(die, dice * throws, randomGenerator(seed));
  const counts = Array.from({ length: dice * (faces - 1) + 1 }, () => 0);
  for (let t = 0; t < thrown.length; t += dice) {
    let above = 0; // the sum, less one for each die
    for (let d = 0; d < dice; d++) above += thrown[t + d] as number;
    counts[above] = (counts[above] as number) + 1;
  }
  return counts;
}
