import { convertUnit } from '../../../lib/entropy/units.ts';
import { Evaluation } from '../../../lib/learning/evaluation.ts';
import type { Perceptron } from '../../../lib/learning/layer.ts';
import type { Loss } from '../../../lib/learning/output-loss.ts';
import { activations, createPerceptron } from '../../../lib/learning/perceptron.ts';
import { softmax } from '../../../lib/learning/softmax.ts';
import { type Divergence, Trainer } from '../../../lib/learning/trainer.ts';
import { type RandomGenerator, randomGenerator } from '../../../lib/numeric/random.ts';
import { classes, type Digits, width } from './digits.ts';

/** All that a run depends on: the same settings give the same numbers in every engine. */
export interface Settings {
  readonly loss: Loss;
  readonly rate: number;
  readonly hidden: readonly number[];
  readonly batchSize: number;
  readonly seed: number;
}

/** How right the answers are that claim to be sure to some degree, at a temperature. */
export interface Calibration {
  readonly temperature: number;
  /** The expected calibration error. */
  readonly error: number;
  readonly bins: readonly {
    readonly count: number;
    readonly confidence: number | undefined;
    readonly accuracy: number | undefined;
  }[];
}

/** A net after so many epochs; entropies are in bits, losses in nats or without a unit. */
export interface Report {
  readonly epoch: number;
  readonly trainLoss: number;
  readonly testLoss: number;
  readonly accuracy: number;
  readonly meanEntropy: number;
  /** Of the right and of the wrong answers; undefined where there are none. */
  readonly rightEntropy: number | undefined;
  readonly wrongEntropy: number | undefined;
  /** Of each test digit: the class that is held likeliest, the entropy of the output, and all its probabilities. */
  readonly predictions: Uint8Array;
  readonly entropies: Float64Array;
  readonly p: Float64Array;
  readonly calibration: Calibration;
  /** Why training ended before its time. */
  readonly divergence: Divergence | undefined;
}

/** Bins of a reliability diagram. */
export const binCount = 10;

const inBits = (nats: number | undefined) =>
  nats === undefined ? undefined : convertUnit(nats, 'e', 2);

/** A net that learns the training digits and is asked about the test digits. */
export class Run {
  readonly net: Perceptron;
  private readonly random: RandomGenerator;
  private readonly trainer: Trainer;
  private readonly onTrain: Evaluation;
  private readonly onTest: Evaluation;
  private readonly settings: Settings;
  private readonly digits: Digits;
  private epochs = 0;

  constructor(settings: Settings, digits: Digits) {
    const { loss, hidden, seed } = settings;
    this.settings = settings;
    this.digits = digits;
    this.random = randomGenerator(seed);
    this.net = createPerceptron([width, ...hidden, classes], this.random);
    this.trainer = new Trainer(this.net, loss);
    this.onTrain = new Evaluation(this.net, digits.train, loss, binCount);
    this.onTest = new Evaluation(this.net, digits.test, loss, binCount);
  }

  /** One pass over the training digits; an epoch that diverges does not count. */
  train(): void {
    const { batchSize, rate } = this.settings;
    this.trainer.epoch(this.digits.train, batchSize, rate, this.random);
    if (this.trainer.divergence === undefined) this.epochs++;
  }

  calibration(temperature: number): Calibration {
    const { onTest } = this;
    onTest.evaluate(temperature);
    return {
      temperature,
      error: onTest.calibrationError,
      bins: onTest.bins.map(({ count, confidence, accuracy }) => ({ count, confidence, accuracy })),
    };
  }

  report(temperature: number): Report {
    const { onTrain, onTest } = this;
    const calibration = this.calibration(temperature);
    onTrain.evaluate(1);
    onTest.evaluate(1);
    const n = onTest.predictions.length;
    const p = new Float64Array(n * classes);
    for (let e = 0; e < n; e++) p.set(onTest.probabilities(e, 1), e * classes);
    return {
      epoch: this.epochs,
      trainLoss: onTrain.loss,
      testLoss: onTest.loss,
      accuracy: onTest.accuracy,
      meanEntropy: inBits(onTest.meanEntropy) as number,
      rightEntropy: inBits(onTest.meanEntropyOfRight),
      wrongEntropy: inBits(onTest.meanEntropyOfWrong),
      predictions: Uint8Array.from(onTest.predictions),
      entropies: onTest.entropies.map((nats) => nats / Math.LN2),
      p,
      calibration,
      divergence: this.trainer.divergence,
    };
  }

  /** The probabilities of the classes for a picture of 64 pixels from 0 to 1. */
  ask(pixels: readonly number[]): readonly number[] {
    return softmax([...(activations(this.net, pixels).at(-1) as Float64Array)], 1);
  }
}
