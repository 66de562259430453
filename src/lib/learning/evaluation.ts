import { checkNumber, checkWhole, POSITIVE } from '../check.ts';
import { binOf, type ReliabilityBin } from './calibration.ts';
import { checkExamples, type Examples } from './examples.ts';
import { forward } from './forward.ts';
import type { Layer, Perceptron } from './layer.ts';
import {
  argmax,
  checkLoss,
  deviations,
  type Loss,
  meanDistance,
  softmaxInto,
  squaredError,
} from './output-loss.ts';
import { checkNet, valuesOf } from './perceptron.ts';

/** Of no values undefined. */
const mean = (total: number, count: number): number | undefined =>
  count === 0 ? undefined : total / count;

/** A bin that counts. */
class Bin implements ReliabilityBin {
  readonly low: number;
  readonly high: number;
  count = 0;
  right = 0;
  /** In an array, where a number is overwritten; as a field it would be a new object each time. */
  private readonly claimed = new Float64Array(1);

  constructor(low: number, high: number) {
    this.low = low;
    this.high = high;
  }

  clear(): void {
    this.count = 0;
    this.right = 0;
    this.claimed[0] = 0;
  }

  add(confidence: number, isRight: boolean): void {
    this.count++;
    if (isRight) this.right++;
    this.claimed[0] = (this.claimed[0] as number) + confidence;
  }

  get confidence(): number | undefined {
    return mean(this.claimed[0] as number, this.count);
  }

  get accuracy(): number | undefined {
    return mean(this.right, this.count);
  }

  /** count * |accuracy - confidence| */
  get gap(): number {
    return Math.abs(this.right - (this.claimed[0] as number));
  }
}

/**
 * What a net makes of examples that it need not have seen. All memory is taken when it is made: `evaluate` makes no arrays or objects and
 * overwrites the results of the evaluation before. A net whose values are too large for a double has results too, those of the limit: it
 * is sure of its answers, and the cross entropy of wrong ones is Infinity. Sums are in one word: right to about 1e-16 an example.
 */
export class Evaluation {
  readonly net: Perceptron;
  readonly examples: Examples;
  readonly kind: Loss;
  /** For each example the class that the net holds likeliest, the first of several. */
  readonly predictions: Int32Array;
  /** For each example the probability of that class. */
  readonly confidences: Float64Array;
  /** For each example the entropy of its softmax in nats. */
  readonly entropies: Float64Array;
  /** For each example its loss: nats, or for the squared error no unit. */
  readonly losses: Float64Array;
  /** Bins of equal width over [0, 1], by confidence. */
  readonly bins: readonly ReliabilityBin[];
  private readonly counting: readonly Bin[];
  private readonly values: readonly Float64Array[];
  private readonly p: Float64Array;
  private readonly d: Float64Array;

  /**
   * The first evaluation, at temperature 1, is made at once.
   *
   * @param net the perceptron; its weights may change between evaluations
   * @param examples examples that fit it
   * @param loss 'cross-entropy' or 'squared-error'
   * @param bins how many bins of confidence, from 1 to 10000
   * @throws RangeError or TypeError if an argument is out of range
   */
  constructor(net: Perceptron, examples: Examples, loss: Loss, bins: number) {
    checkNet('Evaluation: net', net);
    checkExamples('Evaluation', net, examples);
    checkLoss('Evaluation: loss', loss);
    checkWhole('Evaluation: bins', bins, 1, 10000);
    this.net = net;
    this.examples = examples;
    this.kind = loss;
    const n = examples.labels.length;
    this.predictions = new Int32Array(n);
    this.confidences = new Float64Array(n);
    this.entropies = new Float64Array(n);
    this.losses = new Float64Array(n);
    this.counting = Array.from({ length: bins }, (_, k) => new Bin(k / bins, (k + 1) / bins));
    this.bins = this.counting;
    this.values = valuesOf(net);
    this.p = new Float64Array((net.at(-1) as Layer).outputs);
    this.d = new Float64Array(this.p.length);
    this.evaluate(1);
  }

  /**
   * Asks the net about all examples; the predictions are softmax(logits / temperature).
   *
   * @param temperature finite and > 0; 1 is the net as it was trained
   * @throws RangeError or TypeError if the temperature is out of range
   * Source: Guo et al., On Calibration of Modern Neural Networks (2017), section 4.2
   */
  evaluate(temperature: number): void {
    checkNumber('evaluate: temperature', temperature, POSITIVE);
    const { examples, predictions, confidences, counting, p } = this;
    for (let k = 0; k < counting.length; k++) (counting[k] as Bin).clear();
    for (let e = 0; e < predictions.length; e++) {
      this.ask(e, temperature);
      const top = predictions[e] as number;
      const confidence = p[top] as number;
      confidences[e] = confidence;
      const bin = counting[binOf(confidence, counting.length)] as Bin;
      bin.add(confidence, top === examples.labels[e]);
    }
  }

  /**
   * The probabilities that the net gives the classes of one example.
   *
   * @param example number of an example, from 0 on
   * @param temperature finite and > 0
   * @returns softmax(logits / temperature), in memory that the next call and the next evaluation overwrite
   * @throws RangeError or TypeError if an argument is out of range
   */
  probabilities(example: number, temperature: number): Float64Array {
    checkWhole('probabilities: example', example, 0, this.predictions.length - 1);
    checkNumber('probabilities: temperature', temperature, POSITIVE);
    const z = this.logits(example);
    softmaxInto(this.p, z, argmax(z), temperature);
    return this.p;
  }

  /** The mean loss: nats, or for the squared error no unit. */
  get loss(): number {
    let total = 0;
    for (let e = 0; e < this.losses.length; e++) total += this.losses[e] as number;
    return total / this.losses.length;
  }

  /** The share of right predictions. */
  get accuracy(): number {
    let right = 0;
    for (let k = 0; k < this.counting.length; k++) right += (this.counting[k] as Bin).right;
    return right / this.losses.length;
  }

  /** The mean entropy of all predictions in nats. */
  get meanEntropy(): number {
    let total = 0;
    for (let e = 0; e < this.entropies.length; e++) total += this.entropies[e] as number;
    return total / this.entropies.length;
  }

  /** The mean entropy of the right predictions in nats; undefined if there are none. */
  get meanEntropyOfRight(): number | undefined {
    return this.entropyWhere(true);
  }

  /** The mean entropy of the wrong predictions in nats; undefined if there are none. */
  get meanEntropyOfWrong(): number | undefined {
    return this.entropyWhere(false);
  }

  /**
   * The expected calibration error over `bins`, in [0, 1].
   * Source: Guo et al. (2017), equation 3
   */
  get calibrationError(): number {
    let total = 0;
    for (let k = 0; k < this.counting.length; k++) total += (this.counting[k] as Bin).gap;
    return total / this.losses.length;
  }

  private entropyWhere(isRight: boolean): number | undefined {
    let total = 0;
    let count = 0;
    for (let e = 0; e < this.entropies.length; e++) {
      if ((this.predictions[e] === this.examples.labels[e]) !== isRight) continue;
      total += this.entropies[e] as number;
      count++;
    }
    return mean(total, count);
  }

  private logits(example: number): Float64Array {
    const { inputs, width } = this.examples;
    const input = this.values[0] as Float64Array;
    for (let i = 0; i < width; i++) input[i] = inputs[example * width + i] as number;
    forward(this.net, this.values);
    return this.values[this.net.length] as Float64Array;
  }

  /** Fills in prediction, entropy and loss of an example, and leaves its probabilities in `p`. */
  private ask(example: number, temperature: number): void {
    const { p, d } = this;
    const z = this.logits(example);
    const top = argmax(z);
    const max = z[top] as number;
    const lnTotal = softmaxInto(p, z, top, temperature);
    this.predictions[example] = top;
    this.entropies[example] = lnTotal + meanDistance(p, z, max) / temperature;
    const label = this.examples.labels[example] as number;
    if (this.kind === 'cross-entropy') {
      this.losses[example] = (max - (z[label] as number)) / temperature + lnTotal;
    } else {
      deviations(d, p, label);
      this.losses[example] = squaredError(d);
    }
  }
}
