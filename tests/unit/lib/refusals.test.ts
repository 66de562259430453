/** Plain JavaScript may pass anything: what is wrong is refused with a sentence that helps, and never ends in NaN. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';

const half = [0.5, 0.5];
const table = [half.map((p) => p / 2), half.map((p) => p / 2)];
const long = Array.from({ length: 1025 }, () => 1 / 1025);
const random = lib.randomGenerator(1);
const net = lib.createPerceptron([2, 2], random);
const points = { inputs: Float64Array.of(1, 2), width: 2, labels: Uint8Array.of(1) };
const peaks = [{ weight: 1, mean: 0, std: 1 }];
const numbers = [1, 2];

/** A call of each function that is right; a number after the name tells calls of one function apart. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  activations: [net, numbers],
  binaryCrossEntropy: [half, half, 'mean', 2],
  binaryCrossEntropyWithLogits: [half, numbers, 'mean', 2],
  binaryCrossEntropyWithLogitsGrad: [half, numbers, 'mean'],
  binaryEntropy: [0.5, 2],
  categoricalCrossEntropy: [0, numbers, 2, 0, 1, numbers],
  categoricalCrossEntropyGrad: [0, numbers, 0, 1, numbers],
  categoricalCrossEntropyBatch: [[0], [numbers], 'mean', 2, 0, 1, numbers],
  categoricalCrossEntropyBatchGrad: [[0], [numbers], 'mean', 0, 1, numbers],
  conditionalEntropy: [table, 'x', 2],
  convertUnit: [1, 2, 'e'],
  countItems: ['abc'],
  createPerceptron: [[2, 2], random],
  crossEntropy: [half, half, 2],
  crossEntropy2: [long, long, 2],
  decodings: ['01', ['0', '1'], 2],
  diceSumDistribution: [[half]],
  encode: [
    [0, 1],
    ['0', '1'],
  ],
  entropy: [half, 2],
  entropy2: [long, 2],
  entropyFromCounts: [numbers, 2],
  entropyFromLogits: [numbers, 2],
  Evaluation: [net, points, 'cross-entropy', 10],
  expectedCalibrationError: [[true, false], half, 2],
  expectedValue: [numbers, half],
  forwardFit: [peaks],
  gaussianEntropy: [1, 2],
  gaussianKl: [0, 1, 1, 2, 2],
  gaussianKlDiagonal: [numbers, numbers, numbers, numbers, 2],
  gaussianKlStandard: [numbers, numbers, 2],
  gaussianLogRatio: [0, 0, 1, 1, 1],
  gaussianSamples: [0, 1, 3, random],
  huffmanAverageLength: [numbers],
  huffmanCode: [numbers],
  huffmanCodeLengths: [numbers],
  isPrefixFree: [['0', '1']],
  isUniquelyDecodable: [['0', '1']],
  joint: [table],
  jointEntropy: [table, 2],
  jsDivergence: [half, half, 2],
  jsDivergence2: [long, long, 2],
  jsDivergence3: [half, half, 2, 0.25],
  klDivergence: [half, half, 2],
  klDivergence2: [long, long, 2],
  klDivergenceFromLogits: [numbers, numbers, 2],
  klDivergenceFromLogitsGrad: [numbers, numbers],
  klFromMixture: [peaks, 0, 1],
  klTerms: [half, half, 2],
  klToMixture: [0, 1, peaks],
  kraftSum: [numbers],
  loadedDiceSumDistribution: [2, 6, 6, 0.5],
  loadedDiceSumEntropy: [2, 6, 6, 0.5, 2],
  logit: [0.5],
  logSigmoid: [1],
  logSoftmax: [numbers, 1],
  logSumExp: [numbers],
  marginalX: [table],
  marginalY: [table],
  maxEntropy: [3, 2],
  meanSquaredError: [numbers, half, 'mean'],
  meanSquaredErrorGrad: [numbers, half, 'mean'],
  monteCarloGaussianKl: [0, 1, 1, 1, 3, random],
  mutualInformation: [table, 2],
  NgramModel: ['abracadabra'],
  negativeLogLikelihood: [[0], [[-1, -2]], 'mean', 2],
  normalize: [numbers],
  normalizeJoint: [table],
  normalizedMutualInformation: [table],
  perplexity: [half],
  perplexity2: [long],
  pmf: [half],
  pointwiseMutualInformation: [table, 2],
  randomGenerator: [1],
  reliabilityBins: [[true, false], half, 2],
  renyiEntropy: [half, 2, 2],
  reverseFit: [peaks, 0, 1],
  runningEstimates: [numbers],
  runningSurprise: [[0, 1], half, 2],
  sample: [half, 3, random],
  sampleCounts: [half, 3, random],
  selfInformation: [0.5, 2],
  sequencePerplexity: [half],
  shuffle: [Int32Array.of(1, 2), random],
  sigmoid: [1],
  sigmoidMseGrad: [half, numbers, 'mean'],
  smoothedTarget: [0, 3, 0.1],
  softmax: [numbers, 1],
  softmaxAtInfinity: [numbers],
  softmaxAtZero: [numbers],
  softmaxMseGrad: [0, numbers, 'mean'],
  softplus: [1],
  sum: [numbers],
  textEntropy: ['abc', 'codepoint', 2],
  totalVariation: [half, half],
  Trainer: [net, 'cross-entropy'],
  variance: [numbers, half],
};

/** No argument of any function. */
const never = [NaN, null, true, {}, Symbol('s'), 1n, () => 1, new Date(0), { length: 2000 }];
const withHole = [0.5];
withHole[2] = 0.5;
const odd = [
  ...[-1, 1.5, Infinity, '', 'x', '1', [], [[]], [NaN], [null], [undefined], ['1'], [{}], [true]],
  ...[
    [-1],
    [2],
    [0.5, 0.6],
    [1n],
    [Symbol('s')],
    [[NaN]],
    [[null]],
    [[0.5], [0.25, 0.25]],
    withHole,
  ],
  ...[Float64Array.of(), Float32Array.of(0.5, 0.5), Int8Array.of(1), Object.create(null)],
];

function call(name: string, args: readonly unknown[]): unknown {
  const f = (lib as unknown as Record<string, unknown>)[name.replace(/\d$/, '')];
  if (['Trainer', 'Evaluation', 'NgramModel'].includes(name))
    return Reflect.construct(f as new () => unknown, args);
  return (f as (...args: readonly unknown[]) => unknown)(...args);
}

const hasNaN = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(hasNaN)
    : Number.isNaN(value);

/** Throws unless a call is refused as it should be, or, if it may be right, gives no NaN. */
function checkCall(
  name: string,
  args: readonly unknown[],
  mayBeRight: boolean,
  what: string,
): void {
  let result: unknown;
  try {
    result = call(name, args);
  } catch (error) {
    assert.ok(error instanceof RangeError || error instanceof TypeError, what);
    assert.match(error.message, /^\w+: .* must .*, got .*\. .*\.$/s, what);
    return;
  }
  assert.ok(mayBeRight, `${what} is accepted`);
  assert.ok(!hasNaN(result), `${what} gives NaN`);
}

test('every function is called', () => {
  const called = new Set(Object.keys(calls).map((name) => name.replace(/\d$/, '')));
  assert.deepEqual([...called].sort(), Object.keys(lib).sort());
});

for (const [name, args] of Object.entries(calls)) {
  test(`${name} refuses what is wrong, and says how to put it right`, () => {
    assert.ok(!hasNaN(call(name, args)));
    args.forEach((_, i) => {
      const nth = `argument ${i + 1} of ${name}`;
      const put = (value: unknown) => args.map((x, j) => (i === j ? value : x));
      for (const value of never) checkCall(name, put(value), false, `${String(value)} as ${nth}`);
      odd.forEach((value, k) => {
        checkCall(name, put(value), true, `odd value ${k} as ${nth}`);
      });
      checkCall(name, args.slice(0, i), true, `a call without ${nth}`);
    });
  });
}
