/**
 * Training over the whole range of the training lab: whatever is chosen there, a run gives finite weights and losses, or says when and
 * why it diverged; its evaluation has no NaN.
 */
import * as lib from '../../src/lib/index.ts';

/** What the lab lets a reader choose. */
export interface Setting {
  readonly loss: lib.Loss;
  readonly rate: number;
  readonly hidden: readonly number[];
  readonly batchSize: number;
  readonly seed: number;
  readonly temperature: number;
  /** How many examples there are, from 0 to what each input goes, and how many epochs are run. */
  readonly examples: number;
  readonly scale: number;
  readonly epochs: number;
}

const WIDTH = 64;
const CLASSES = 10;

/** Blurred blots at places that depend on the class, about half of the inputs 0: like small pictures of digits. */
export function blots(n: number, scale: number, seed: number): lib.Examples {
  const random = lib.randomGenerator(seed);
  const labels = Uint8Array.from({ length: n }, () => Math.floor(CLASSES * random.next()));
  const inputs = new Float64Array(WIDTH * n);
  labels.forEach((label, e) => {
    for (let i = 0; i < WIDTH; i++) {
      const far = Math.abs(((i * (label + 3)) % 17) - 8) / 8;
      inputs[e * WIDTH + i] = scale * Math.min(1, Math.max(0, far + 0.8 * random.next() - 0.6));
    }
  });
  return { inputs, width: WIDTH, labels };
}

/** A setting in the lab's range: one of four values at an end, and every other run where training diverges most: wide, deep, fast. */
export function drawSetting(random: lib.RandomGenerator): Setting {
  const within = (low: number, high: number): number => {
    const x = random.next();
    if (x < 1 / 8) return low;
    if (x < 1 / 4) return high;
    return low * (high / low) ** random.next();
  };
  const whole = (low: number, high: number): number => Math.round(within(low, high));
  const loss = random.next() < 2 / 3 ? 'cross-entropy' : 'squared-error';
  const examples = whole(1, 300);
  const isBold = random.next() < 1 / 2;
  return {
    loss,
    rate: within(isBold ? 1 : 0.001, 10),
    hidden: Array.from({ length: isBold ? 3 : 1 + Math.floor(3 * random.next()) }, () =>
      whole(isBold ? 32 : 1, 128),
    ),
    batchSize: isBold ? whole(1, 4) : whole(1, 1437),
    seed: random.next32(),
    temperature: within(0.05, 10),
    examples,
    scale: random.next() < 1 / 2 ? 1 : 16,
    epochs: examples < 20 ? 30 : 3,
  };
}

/** Runs a setting: what is wrong with it, if anything is, and how it ended. */
export function runSetting(setting: Setting): {
  readonly complaints: readonly string[];
  readonly divergence: lib.Divergence | undefined;
} {
  const complaints: string[] = [];
  const random = lib.randomGenerator(setting.seed);
  const net = lib.createPerceptron([WIDTH, ...setting.hidden, CLASSES], random);
  const trainer = new lib.Trainer(net, setting.loss);
  const examples = blots(setting.examples, setting.scale, 1);
  const evaluation = new lib.Evaluation(net, blots(60, setting.scale, 2), setting.loss, 10);
  const expect = (holds: boolean, what: string) => {
    if (!holds) complaints.push(what);
  };
  for (let epoch = 1; epoch <= setting.epochs; epoch++) {
    const loss = trainer.epoch(examples, setting.batchSize, setting.rate, random);
    const { divergence, steps } = trainer;
    expect(
      divergence === undefined ? loss >= 0 && loss < Infinity : loss === Infinity,
      `loss ${loss}`,
    );
    if (divergence !== undefined) {
      expect(divergence.step === steps + 1, `diverged at ${divergence.step} after ${steps}`);
      break;
    }
    expect(steps === epoch * Math.ceil(setting.examples / setting.batchSize), `${steps} steps`);
  }
  for (const [what, layers] of [
    ['weights', net],
    ['gradient', trainer.gradient],
  ] as const) {
    for (const { weights, biases } of layers)
      expect(weights.every(Number.isFinite) && biases.every(Number.isFinite), `${what} not finite`);
  }
  for (const temperature of [1, setting.temperature]) {
    evaluation.evaluate(temperature);
    complaints.push(...wrongWith(evaluation));
  }
  return { complaints, divergence: trainer.divergence };
}

/** What in an evaluation is not in its range. */
export function wrongWith(evaluation: lib.Evaluation): string[] {
  const { bins } = evaluation;
  const n = evaluation.losses.length;
  const isIn = (x: number | undefined, low: number, high: number) =>
    x !== undefined && x >= low && x <= high;
  const most = Math.log(CLASSES) * (1 + 1e-14);
  const { meanEntropyOfRight, meanEntropyOfWrong } = evaluation;
  const none = (x: number | undefined, isNone: boolean) =>
    isNone ? x === undefined : isIn(x, 0, most);
  const holds: readonly (readonly [string, boolean])[] = [
    ['loss', isIn(evaluation.loss, 0, evaluation.kind === 'squared-error' ? 2 : Infinity)],
    ['losses', evaluation.losses.every((x) => x >= 0)],
    ['accuracy', isIn(evaluation.accuracy, 0, 1)],
    ['entropy', isIn(evaluation.meanEntropy, 0, most)],
    ['entropy of right answers', none(meanEntropyOfRight, evaluation.accuracy === 0)],
    ['entropy of wrong answers', none(meanEntropyOfWrong, evaluation.accuracy === 1)],
    ['calibration error', isIn(evaluation.calibrationError, 0, 1)],
    ['confidences', evaluation.confidences.every((x) => isIn(x, 1 / CLASSES - 1e-15, 1))],
    ['counts', bins.reduce((total, bin) => total + bin.count, 0) === n],
    [
      'bins',
      bins.every(({ count, confidence, accuracy, low, high }) =>
        count === 0
          ? confidence === undefined && accuracy === undefined
          : isIn(confidence, low - 1e-12, high + 1e-12) && isIn(accuracy, 0, 1),
      ),
    ],
    ['probabilities', evaluation.probabilities(n - 1, 1).every((x) => isIn(x, 0, 1))],
  ];
  return holds.filter(([, ok]) => !ok).map(([what]) => what);
}
