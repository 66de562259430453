import { randomGenerator } from '../../../lib/numeric/random.ts';
import { sum } from '../../../lib/numeric/sum.ts';

/** Inputs, three hidden layers, classes. */
export const sizes = [3, 5, 4, 4, 5] as const;

/** The weights that lead to a neuron, in tenths, of each neuron of each layer after the inputs. */
export type Net = readonly (readonly (readonly number[])[])[];

/**
 * An untrained net: each weight is drawn evenly from the tenths −1.0 to 1.0 (0 is drawn anew, no wire is missing), so
 * that a reader can follow it by hand; no biases, so that every logit is the sum over the paths that lead to it. The
 * weights of a neuron are drawn together, neuron by neuron, layer by layer.
 */
export function netOf(seed: number): Net {
  const random = randomGenerator(seed);
  const tenths = (): number => Math.floor(21 * random.next()) - 10 || tenths();
  return sizes
    .slice(1)
    .map((outputs, l) =>
      Array.from({ length: outputs }, () => Array.from({ length: sizes[l] as number }, tenths)),
    );
}

/**
 * The values of all layers: the inputs, the hidden ones with what is below 0 cut off, the logits. Counted in tenths of
 * tenths, so that inputs in tenths give whole numbers, and what cancels is 0.
 */
export function valuesOf(net: Net, x: readonly number[]): readonly (readonly number[])[] {
  const counts = [x.map((value) => value * 10)];
  for (const layer of net) {
    const below = counts.at(-1) as readonly number[];
    const least = counts.length === net.length ? Number.NEGATIVE_INFINITY : 0;
    counts.push(
      layer.map((weights) =>
        Math.max(least, sum(weights.map((weight, i) => weight * (below[i] as number)))),
      ),
    );
  }
  // Nothing is -0.
  return counts.map((layer, l) => layer.map((count) => count / 10 ** (l + 1) + 0));
}

/** The weight from a neuron to one of the next layer. */
export const weightOf = (net: Net, layer: number, from: number, to: number): number =>
  (net[layer]?.[to]?.[from] as number) / 10;
