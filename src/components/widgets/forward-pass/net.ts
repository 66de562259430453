import type { Perceptron } from '../../../lib/learning/perceptron.ts';
import { randomGenerator } from '../../../lib/numeric/random.ts';

/** Inputs, three hidden layers, classes. */
export const sizes = [3, 5, 4, 4, 5] as const;

/**
 * An untrained net: each weight is drawn evenly from the tenths −1.0 to 1.0 (0 is drawn anew, no wire is missing), so
 * that a reader can follow it by hand; no biases, so that every logit is the sum over the paths that lead to it. The
 * weights of a neuron are drawn together, neuron by neuron, layer by layer.
 */
export function netOf(seed: number): Perceptron {
  const random = randomGenerator(seed);
  const weight = (): number => {
    const tenths = Math.floor(21 * random.next()) - 10;
    return tenths === 0 ? weight() : tenths / 10;
  };
  return sizes.slice(1).map((outputs, l) => {
    const inputs = sizes[l] as number;
    const weights = Float64Array.from({ length: inputs * outputs }, weight);
    return { inputs, outputs, weights, biases: new Float64Array(outputs) };
  });
}

/** The weight from a neuron to one of the next layer. */
export const weightOf = (net: Perceptron, layer: number, from: number, to: number): number => {
  const { inputs, weights } = net[layer] as Perceptron[number];
  return weights[to * inputs + from] as number;
};
