import {
  checkEntries,
  checkList,
  checkSameLength,
  checkWhole,
  FINITE,
  type Numbers,
  refuse,
  refuseType,
} from '../check.ts';
import { gaussianSamples } from '../entropy/monte-carlo.ts';
import { checkGenerator, type RandomGenerator } from '../numeric/random.ts';
import { forward } from './forward.ts';
import type { Layer, Perceptron } from './layer.ts';

/**
 * A perceptron with random weights of variance 2 / inputs and biases 0; the same for a seed in every engine.
 *
 * @param sizes inputs, hidden layers, classes: at least two whole numbers from 1 to 10000
 * @param random generator
 * @returns a layer less than there are sizes
 * @throws RangeError or TypeError if a size is out of range
 * Source: He et al., Delving Deep into Rectifiers (2015), equation 10
 */
export function createPerceptron(sizes: Numbers, random: RandomGenerator): Perceptron {
  checkList('createPerceptron: sizes', sizes);
  if (sizes.length < 2)
    refuse(
      'createPerceptron: sizes',
      'must have two entries or more',
      sizes,
      'Give at least the inputs and the classes.',
    );
  for (let i = 0; i < sizes.length; i++)
    checkWhole(`createPerceptron: sizes[${i}]`, sizes[i], 1, 10000);
  checkGenerator('createPerceptron', random);
  return Array.from(sizes)
    .slice(1)
    .map((outputs, i) => {
      const inputs = sizes[i] as number;
      const weights = Float64Array.from(
        gaussianSamples(0, Math.sqrt(2 / inputs), inputs * outputs, random),
      );
      return { inputs, outputs, weights, biases: new Float64Array(outputs) };
    });
}

/** Throws unless `net` is a list of layers. */
export function checkNet(where: string, net: unknown): asserts net is Perceptron {
  const way = 'Make one with createPerceptron().';
  checkList(where, net, way);
  for (let l = 0; l < net.length; l++) {
    const layer = net[l] as Layer | undefined;
    if (!(layer?.weights instanceof Float64Array))
      refuseType(`${where}[${l}]`, 'must be a layer', layer, way);
  }
}

/** Memory for what every layer makes of an input: the input, the hidden layers, the logits. */
export const valuesOf = (net: Perceptron): Float64Array[] => [
  new Float64Array((net[0] as Layer).inputs),
  ...net.map((layer) => new Float64Array(layer.outputs)),
];

/**
 * What every layer makes of an input, the input first and the logits last. Where a sum leaves the range of doubles the neurons
 * there are Infinity, and the logits are given as their differences from the largest, which softmax does not notice: never NaN.
 *
 * @param net perceptron of L layers
 * @param input as many finite numbers as the net has inputs
 * @returns L + 1 lists: the input, the values of each hidden layer, the logits
 * @throws RangeError or TypeError if `net` is no perceptron or the input does not fit
 * Source: Goodfellow, Bengio and Courville, Deep Learning, algorithm 6.3
 */
export function activations(net: Perceptron, input: Numbers): Float64Array[] {
  checkNet('activations: net', net);
  checkEntries('activations: input', input, FINITE);
  checkSameLength('activations: input', { length: (net[0] as Layer).inputs }, input);
  const values = valuesOf(net);
  (values[0] as Float64Array).set(input);
  // where sums are too large the input was scaled on the way
  if (!forward(net, values)) (values[0] as Float64Array).set(input);
  return values;
}
