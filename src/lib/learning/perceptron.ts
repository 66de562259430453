import {
  checkEntries,
  checkList,
  checkNumber,
  checkSameLength,
  checkWhole,
  FINITE,
  type Numbers,
  POSITIVE,
  refuse,
  refuseType,
} from '../check.ts';
import { gaussianSamples } from '../entropy/monte-carlo.ts';
import { expFast, lnFast } from '../numeric/fast.ts';
import { checkGenerator, type RandomGenerator } from '../numeric/random.ts';

/** What training makes small: cross entropy in nats, or the squared error summed over the classes (no unit). */
export type Loss = 'cross-entropy' | 'squared-error';

/** The weights and biases between two layers. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** weights[o * inputs + i] leads from input i to output o. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** A multilayer perceptron: every hidden layer is max(0, W x + b), the last one gives logits W x + b. */
export type Perceptron = readonly Layer[];

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
      'Inputs and classes.',
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
function checkNet(where: string, net: unknown): asserts net is Perceptron {
  const way = 'Make one with createPerceptron().';
  checkList(where, net, way);
  for (let l = 0; l < net.length; l++) {
    const layer = net[l] as Layer | undefined;
    if (!(layer?.weights instanceof Float64Array))
      refuseType(`${where}[${l}]`, 'must be a layer', layer, way);
  }
}

/** y = W x + b, cut off below 0 if the layer is hidden. */
function applyLayer(layer: Layer, x: Float64Array, y: Float64Array, isHidden: boolean): void {
  const { inputs, outputs, weights, biases } = layer;
  for (let o = 0; o < outputs; o++) {
    let total = biases[o] as number;
    const row = o * inputs;
    for (let i = 0; i < inputs; i++) total += (weights[row + i] as number) * (x[i] as number);
    y[o] = isHidden && total < 0 ? 0 : total;
  }
}

/**
 * What every layer makes of an input, the input first and the logits last.
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
  const layers = [Float64Array.from(input)];
  net.forEach((layer, l) => {
    const y = new Float64Array(layer.outputs);
    applyLayer(layer, layers[l] as Float64Array, y, l < net.length - 1);
    layers.push(y);
  });
  return layers;
}

/** Examples with their right classes. */
export interface Examples {
  /** Example e has the numbers from e * width on. */
  readonly inputs: Float64Array;
  readonly width: number;
  /** Classes, counted from 0. */
  readonly labels: Uint8Array;
}

/**
 * Learns by stochastic gradient descent. All memory is taken when it is made: the steps allocate nothing.
 */
export class Trainer {
  readonly net: Perceptron;
  readonly loss: Loss;
  /** The gradient of the mean loss of the last batch, layer by layer. */
  readonly gradient: Perceptron;
  private readonly values: Float64Array[];
  private readonly errors: Float64Array[];
  private readonly p: Float64Array;

  /**
   * @param net the perceptron to train; its weights are changed
   * @param loss 'cross-entropy' or 'squared-error'
   * @throws RangeError or TypeError if `net` is no perceptron or the loss is unknown
   */
  constructor(net: Perceptron, loss: Loss) {
    checkNet('Trainer: net', net);
    if (loss !== 'cross-entropy' && loss !== 'squared-error') {
      refuse(
        'Trainer: loss',
        "must be 'cross-entropy' or 'squared-error'",
        loss,
        'Others are not implemented.',
      );
    }
    this.net = net;
    this.loss = loss;
    this.gradient = net.map((layer) => ({
      inputs: layer.inputs,
      outputs: layer.outputs,
      weights: new Float64Array(layer.weights.length),
      biases: new Float64Array(layer.outputs),
    }));
    this.values = [
      new Float64Array((net[0] as Layer).inputs),
      ...net.map((layer) => new Float64Array(layer.outputs)),
    ];
    this.errors = this.values.map((layer) => new Float64Array(layer.length));
    this.p = new Float64Array((net.at(-1) as Layer).outputs);
  }

  /**
   * The mean loss of a batch; its gradient is left in `gradient`.
   *
   * @param examples examples that fit the net
   * @param order numbers of examples
   * @param from the first place of the batch in `order`
   * @param to the place after its last
   * @returns the loss: nats, or for the squared error no unit
   * @throws nothing: the inner step of training checks no arguments
   * Source: Goodfellow, Bengio and Courville, Deep Learning, algorithm 6.4
   */
  computeGradient(examples: Examples, order: Int32Array, from: number, to: number): number {
    const { net, gradient, values, errors } = this;
    for (const layer of gradient) {
      layer.weights.fill(0);
      layer.biases.fill(0);
    }
    let total = 0;
    for (let at = from; at < to; at++) {
      const example = order[at] as number;
      const input = values[0] as Float64Array;
      const start = example * examples.width;
      for (let i = 0; i < input.length; i++) input[i] = examples.inputs[start + i] as number;
      for (let l = 0; l < net.length; l++) {
        applyLayer(
          net[l] as Layer,
          values[l] as Float64Array,
          values[l + 1] as Float64Array,
          l < net.length - 1,
        );
      }
      total += this.lossAndError(examples.labels[example] as number);
      for (let l = net.length - 1; l >= 0; l--) {
        const error = errors[l + 1] as Float64Array;
        addGradient(gradient[l] as Layer, values[l] as Float64Array, error);
        if (l > 0)
          passBack(net[l] as Layer, error, values[l] as Float64Array, errors[l] as Float64Array);
      }
    }
    const n = to - from;
    for (const layer of gradient) {
      for (let i = 0; i < layer.weights.length; i++)
        layer.weights[i] = (layer.weights[i] as number) / n;
      for (let o = 0; o < layer.outputs; o++) layer.biases[o] = (layer.biases[o] as number) / n;
    }
    return total / n;
  }

  /**
   * Moves all weights against the gradient: w := w - rate * gradient.
   *
   * @param rate learning rate, finite and > 0
   * @throws RangeError or TypeError if the rate is out of range
   */
  descend(rate: number): void {
    checkNumber('descend: rate', rate, POSITIVE);
    for (let l = 0; l < this.net.length; l++) {
      const { weights, biases } = this.net[l] as Layer;
      const slope = this.gradient[l] as Layer;
      for (let i = 0; i < weights.length; i++)
        weights[i] = (weights[i] as number) - rate * (slope.weights[i] as number);
      for (let o = 0; o < biases.length; o++)
        biases[o] = (biases[o] as number) - rate * (slope.biases[o] as number);
    }
  }

  /**
   * One pass over all examples in a new random order; the mean loss on the way.
   *
   * @param examples examples that fit the net
   * @param batchSize how many make one step, 1 or more
   * @param rate learning rate, finite and > 0
   * @param random generator, for the order
   * @returns the loss, as for computeGradient
   * @throws RangeError or TypeError if an argument is out of range
   * Source: Goodfellow, Bengio and Courville, Deep Learning, algorithm 8.1
   */
  epoch(examples: Examples, batchSize: number, rate: number, random: RandomGenerator): number {
    checkExamples(this.net, examples);
    checkWhole('epoch: batchSize', batchSize, 1, 2 ** 31 - 1);
    checkNumber('epoch: rate', rate, POSITIVE);
    checkGenerator('epoch', random);
    const n = examples.labels.length;
    const order = Int32Array.from({ length: n }, (_, i) => i);
    shuffle(order, random);
    let total = 0;
    for (let from = 0; from < n; from += batchSize) {
      const to = Math.min(n, from + batchSize);
      total += this.computeGradient(examples, order, from, to) * (to - from);
      this.descend(rate);
    }
    return total / n;
  }

  /** The loss of the logits in `values` against a class; its gradient by the logits goes to `errors`. */
  private lossAndError(label: number): number {
    const z = this.values.at(-1) as Float64Array;
    const error = this.errors.at(-1) as Float64Array;
    const { p } = this;
    let max = -Infinity;
    for (let i = 0; i < z.length; i++) if ((z[i] as number) > max) max = z[i] as number;
    let total = 0;
    for (let i = 0; i < z.length; i++) {
      p[i] = expFast((z[i] as number) - max);
      total += p[i] as number;
    }
    for (let i = 0; i < z.length; i++) p[i] = (p[i] as number) / total;
    if (this.loss === 'cross-entropy') {
      for (let i = 0; i < z.length; i++) error[i] = (p[i] as number) - (i === label ? 1 : 0);
      return max - (z[label] as number) + lnFast(total);
    }
    let squares = 0;
    let mean = 0;
    for (let i = 0; i < z.length; i++) {
      const off = (p[i] as number) - (i === label ? 1 : 0);
      squares += off * off;
      mean += off * (p[i] as number);
    }
    for (let i = 0; i < z.length; i++) {
      const off = (p[i] as number) - (i === label ? 1 : 0);
      error[i] = 2 * (p[i] as number) * (off - mean);
    }
    return squares;
  }
}

/** gradient += error * x^T. */
function addGradient(gradient: Layer, x: Float64Array, error: Float64Array): void {
  const { inputs, weights, biases } = gradient;
  for (let o = 0; o < error.length; o++) {
    const e = error[o] as number;
    if (e === 0) continue;
    const row = o * inputs;
    for (let i = 0; i < inputs; i++)
      weights[row + i] = (weights[row + i] as number) + e * (x[i] as number);
    biases[o] = (biases[o] as number) + e;
  }
}

/** below = W^T error, 0 where the neuron below was cut off. */
function passBack(layer: Layer, error: Float64Array, x: Float64Array, below: Float64Array): void {
  const { inputs, weights } = layer;
  below.fill(0);
  for (let o = 0; o < error.length; o++) {
    const e = error[o] as number;
    if (e === 0) continue;
    const row = o * inputs;
    for (let i = 0; i < inputs; i++)
      below[i] = (below[i] as number) + e * (weights[row + i] as number);
  }
  for (let i = 0; i < inputs; i++) if (x[i] === 0) below[i] = 0;
}

/** Throws unless the examples fit the net. */
function checkExamples(net: Perceptron, examples: Examples): void {
  if (!(examples?.labels instanceof Uint8Array))
    refuseType('examples: labels', 'must be a Uint8Array', examples?.labels, 'Give classes.');
  const { inputs, width, labels } = examples;
  const classes = (net.at(-1) as Layer).outputs;
  checkWhole(
    'examples: width',
    width,
    (net[0] as Layer).inputs,
    (net[0] as Layer).inputs,
    'As many as the net has inputs.',
  );
  checkWhole('examples: labels.length', labels.length, 1, 2 ** 31 - 1);
  checkEntries('examples: inputs', inputs, FINITE);
  checkSameLength('examples: inputs', { length: labels.length * width }, inputs);
  for (let i = 0; i < labels.length; i++) {
    if ((labels[i] as number) >= classes)
      checkWhole(`examples: labels[${i}]`, labels[i], 0, classes - 1);
  }
}

/**
 * Brings a list into a random order, in place: all orders are equally likely.
 *
 * @param list whole numbers
 * @param random generator, which moves on by one number less than the list has
 * @throws TypeError if `list` is no Int32Array or `random` no generator
 * Source: Fisher and Yates (1938); Durstenfeld (1964)
 */
export function shuffle(list: Int32Array, random: RandomGenerator): void {
  if (!(list instanceof Int32Array))
    refuseType('shuffle: list', 'must be an Int32Array', list, 'Make one with Int32Array.from().');
  checkGenerator('shuffle', random);
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    const x = list[i] as number;
    list[i] = list[j] as number;
    list[j] = x;
  }
}
