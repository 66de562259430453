import { checkNumber, checkWhole, POSITIVE } from '../check.ts';
import { checkGenerator, type RandomGenerator } from '../numeric/random.ts';
import { checkExamples, type Examples, shuffle } from './examples.ts';
import { forward } from './forward.ts';
import type { Layer, Perceptron } from './layer.ts';
import {
  argmax,
  checkLoss,
  deviations,
  type Loss,
  softmaxInto,
  squaredError,
  toSquaredErrorGradient,
} from './output-loss.ts';
import { checkNet, valuesOf } from './perceptron.ts';

/** What left the range of doubles (1.8e308) first, and at which step. */
export interface Divergence {
  /** The step that could not be taken: 1 for the first since the trainer was made. */
  readonly step: number;
  /** A neuron's sum W x + b, the loss of the batch, its gradient, or a weight or bias after the step. */
  readonly cause: 'activation' | 'loss' | 'gradient' | 'weight';
}

/** What can be added to any double without leaving their range: less than half a unit in the last place of the largest. */
const HARMLESS = 1e290;

/**
 * Learns by stochastic gradient descent. All memory is taken when it is made and, for the order, at the first epoch. Training that diverges is a
 * result, not an error: `divergence` says when and why, and the net keeps the weights of the last step, all finite.
 */
export class Trainer {
  readonly net: Perceptron;
  readonly loss: Loss;
  /** The gradient of the mean loss of the last batch, layer by layer; all 0 if it is no list of finite numbers. */
  readonly gradient: Perceptron;
  private readonly values: readonly Float64Array[];
  private readonly errors: readonly Float64Array[];
  private readonly p: Float64Array;
  /** For each layer a number that no entry of its gradient exceeds; Infinity or NaN if that is not known. */
  private readonly bounds: Float64Array;
  private order = new Int32Array();
  private taken = 0;
  private state: Divergence | undefined;

  /**
   * @param net the perceptron to train; its weights are changed
   * @param loss 'cross-entropy' or 'squared-error'
   * @throws RangeError or TypeError if `net` is no perceptron or the loss is unknown
   */
  constructor(net: Perceptron, loss: Loss) {
    checkNet('Trainer: net', net);
    checkLoss('Trainer: loss', loss);
    this.net = net;
    this.loss = loss;
    this.gradient = net.map((layer) => ({
      inputs: layer.inputs,
      outputs: layer.outputs,
      weights: new Float64Array(layer.weights.length),
      biases: new Float64Array(layer.outputs),
    }));
    this.values = valuesOf(net);
    this.errors = valuesOf(net);
    this.p = new Float64Array((net.at(-1) as Layer).outputs);
    this.bounds = new Float64Array(net.length);
  }

  /** How many steps were taken. */
  get steps(): number {
    return this.taken;
  }

  /** Why no more steps can be taken; undefined as long as training goes on. */
  get divergence(): Divergence | undefined {
    return this.state;
  }

  /**
   * The mean loss of a batch; its gradient is left in `gradient`. If a number on the way is too large for a double, training has
   * diverged: the loss is Infinity and the gradient 0.
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
    const { net, gradient, values, errors, bounds } = this;
    this.clear();
    const n = to - from;
    let loss = 0;
    for (let at = from; at < to; at++) {
      const example = order[at] as number;
      const input = values[0] as Float64Array;
      const start = example * examples.width;
      for (let i = 0; i < input.length; i++) input[i] = examples.inputs[start + i] as number;
      if (!forward(net, values)) return this.diverge('activation');
      loss += this.lossAndError(examples.labels[example] as number, n) / n;
      for (let l = net.length - 1; l >= 0; l--) {
        const error = errors[l + 1] as Float64Array;
        const x = values[l] as Float64Array;
        addGradient(gradient[l] as Layer, x, error);
        bounds[l] = (bounds[l] as number) + size(error) * (1 + size(x));
        if (l > 0) passBack(net[l] as Layer, error, x, errors[l] as Float64Array);
      }
    }
    if (loss === Infinity) return this.diverge('loss');
    for (let l = 0; l < net.length; l++) {
      if ((bounds[l] as number) <= HARMLESS) continue;
      const { weights, biases } = gradient[l] as Layer;
      if (!(allFinite(weights) && allFinite(biases))) return this.diverge('gradient');
    }
    return loss;
  }

  /**
   * Moves all weights against the gradient: w := w - rate * gradient. If one would leave the range of doubles, training has diverged
   * and none is moved; after that the net stays as it is.
   *
   * @param rate learning rate, finite and > 0
   * @throws RangeError or TypeError if the rate is out of range
   */
  descend(rate: number): void {
    checkNumber('descend: rate', rate, POSITIVE);
    if (this.state !== undefined) return;
    const { net, gradient, bounds } = this;
    for (let l = 0; l < net.length; l++) {
      if (rate * (bounds[l] as number) <= HARMLESS) continue;
      const [layer, slope] = [net[l] as Layer, gradient[l] as Layer];
      if (
        !staysFinite(layer.weights, slope.weights, rate) ||
        !staysFinite(layer.biases, slope.biases, rate)
      ) {
        this.diverge('weight');
        return;
      }
    }
    for (let l = 0; l < net.length; l++) {
      const [layer, slope] = [net[l] as Layer, gradient[l] as Layer];
      move(layer.weights, slope.weights, rate);
      move(layer.biases, slope.biases, rate);
    }
    this.taken++;
  }

  /**
   * One pass over all examples in a new random order; the mean loss on the way. Training that diverges stops: the loss is Infinity, and
   * so is that of every further epoch, which takes no step.
   *
   * @param examples examples that fit the net
   * @param batchSize how many make one step, 1 or more; the last batch has what is left
   * @param rate learning rate, finite and > 0
   * @param random generator, for the order
   * @returns the loss, as for computeGradient
   * @throws RangeError or TypeError if an argument is out of range
   * Source: Goodfellow, Bengio and Courville, Deep Learning, algorithm 8.1
   */
  epoch(examples: Examples, batchSize: number, rate: number, random: RandomGenerator): number {
    checkExamples('epoch', this.net, examples);
    checkWhole('epoch: batchSize', batchSize, 1, 2 ** 31 - 1);
    checkNumber('epoch: rate', rate, POSITIVE);
    checkGenerator('epoch', random);
    const n = examples.labels.length;
    if (this.order.length !== n) this.order = new Int32Array(n);
    const { order } = this;
    for (let i = 0; i < n; i++) order[i] = i;
    shuffle(order, random);
    let mean = 0;
    for (let from = 0; from < n && this.state === undefined; from += batchSize) {
      const to = Math.min(n, from + batchSize);
      mean += this.computeGradient(examples, order, from, to) * ((to - from) / n);
      this.descend(rate);
    }
    return this.state === undefined ? mean : Infinity;
  }

  /** The loss of the logits in `values` against a class; its gradient by the logits, divided by n, goes to `errors`. */
  private lossAndError(label: number, n: number): number {
    const z = this.values.at(-1) as Float64Array;
    const error = this.errors.at(-1) as Float64Array;
    const { p } = this;
    const top = argmax(z);
    const lnTotal = softmaxInto(p, z, top, 1);
    deviations(error, p, label);
    let loss: number;
    if (this.loss === 'cross-entropy') {
      loss = (z[top] as number) - (z[label] as number) + lnTotal;
    } else {
      loss = squaredError(error);
      toSquaredErrorGradient(error, p);
    }
    for (let i = 0; i < error.length; i++) error[i] = (error[i] as number) / n;
    return loss;
  }

  private clear(): void {
    this.bounds.fill(0);
    for (let l = 0; l < this.gradient.length; l++) {
      const { weights, biases } = this.gradient[l] as Layer;
      weights.fill(0);
      biases.fill(0);
    }
  }

  private diverge(cause: Divergence['cause']): number {
    this.clear();
    this.state ??= { step: this.taken + 1, cause };
    return Infinity;
  }
}

/** The sum of absolute values: NaN or Infinity if an entry is. */
function size(x: Float64Array): number {
  let total = 0;
  for (let i = 0; i < x.length; i++) total += Math.abs(x[i] as number);
  return total;
}

function allFinite(x: Float64Array): boolean {
  for (let i = 0; i < x.length; i++) if (!Number.isFinite(x[i])) return false;
  return true;
}

/** Whether w - rate * slope is finite everywhere. */
function staysFinite(w: Float64Array, slope: Float64Array, rate: number): boolean {
  for (let i = 0; i < w.length; i++)
    if (!Number.isFinite((w[i] as number) - rate * (slope[i] as number))) return false;
  return true;
}

/** w := w - rate * slope. */
function move(w: Float64Array, slope: Float64Array, rate: number): void {
  for (let i = 0; i < w.length; i++) w[i] = (w[i] as number) - rate * (slope[i] as number);
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
