import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';

/** The library as plain JavaScript sees it: anything may be passed. */
const L = lib as unknown as Record<string, (...args: unknown[]) => unknown>;
const random = lib.randomGenerator(1);
const net = lib.createPerceptron([2, 2], random);
const points = { inputs: Float64Array.of(1, 2), width: 2, labels: Uint8Array.of(1) };

/** A wrong call and the whole sentence that it gets. */
const sentences: readonly (readonly [call: () => unknown, sentence: string])[] = [
  [
    () => L.selfInformation?.(-0.1, 2),
    'RangeError: selfInformation: p must be in [0, 1], got -0.1. Divide a percentage by 100.',
  ],
  [
    () => L.selfInformation?.('0.5', 2),
    'TypeError: selfInformation: p must be a number, got "0.5". Turn it into a number with Number().',
  ],
  [
    () => L.selfInformation?.(NaN, 2),
    'RangeError: selfInformation: p must be in [0, 1], got NaN. Divide a percentage by 100.',
  ],
  [
    () => L.selfInformation?.(0.5, 1),
    "RangeError: selfInformation: base must be 'e' or a finite number above 1, got 1. Use 2 for bits, 'e' for nats, 10 for hartleys.",
  ],
  [
    () => L.selfInformation?.(0.5, undefined),
    "TypeError: selfInformation: base must be 'e' or a finite number above 1, got undefined. Use 2 for bits, 'e' for nats, 10 for hartleys.",
  ],
  [
    () => L.selfInformation?.(0.5, '2'),
    `TypeError: selfInformation: base must be 'e' or a finite number above 1, got "2". Use 2 for bits, 'e' for nats, 10 for hartleys.`,
  ],
  [
    () => L.entropy?.([], 2),
    'RangeError: entropy: p must have an entry, got an empty list. Give a list with one number or more.',
  ],
  [
    () => L.entropy?.(null, 2),
    'TypeError: entropy: p must be a list, got null. Give a list with one number or more.',
  ],
  [
    () => L.entropy?.([0.5, null], 2),
    'TypeError: entropy: p[1] must be a number, got null. For weights, use normalize().',
  ],
  [
    () => L.entropy?.([1.5, -0.5], 2),
    'RangeError: entropy: p[0] must be in [0, 1], got 1.5. For weights, use normalize().',
  ],
  [
    () => L.entropy?.([0.3, 0.3, 0.3], 2),
    'RangeError: entropy: p must sum to 1, got 0.8999999999999999. For weights, use normalize().',
  ],
  [
    () => L.entropy?.([0, 0], 2),
    'RangeError: entropy: p must sum to 1, got 0. For weights, use normalize().',
  ],
  [
    () => L.entropy?.([0.5, 0.5], Infinity),
    "RangeError: entropy: base must be 'e' or a finite number above 1, got Infinity. Use 2 for bits, 'e' for nats, 10 for hartleys.",
  ],
  [
    () => L.entropy?.([0.5, 0.5], -2),
    "RangeError: entropy: base must be 'e' or a finite number above 1, got -2. Use 2 for bits, 'e' for nats, 10 for hartleys.",
  ],
  [
    () => L.binaryEntropy?.(2, 2),
    'RangeError: binaryEntropy: p must be in [0, 1], got 2. Divide a percentage by 100.',
  ],
  [
    () => L.pmf?.([0.5, 0.4]),
    'RangeError: pmf: probabilities must sum to 1, got 0.9. For weights, use normalize().',
  ],
  [
    () => L.pmf?.([0.5, NaN, 0.5]),
    'RangeError: pmf: probabilities[1] must be in [0, 1], got NaN. For weights, use normalize().',
  ],
  [
    () => L.pmf?.('0.5, 0.5'),
    'TypeError: pmf: probabilities must be a list, got "0.5, 0.5". Give a list with one number or more.',
  ],
  [
    () => L.normalize?.([]),
    'RangeError: normalize: weights must have an entry, got an empty list. Give a list with one number or more.',
  ],
  [
    () => L.normalize?.([0, 0]),
    'RangeError: normalize: weights must not all be 0, got a list of 2. Give at least one weight above 0.',
  ],
  [
    () => L.normalize?.([1, -1]),
    'RangeError: normalize: weights[1] must be finite and >= 0, got -1. Give 0 to what has no weight.',
  ],
  [
    () => L.normalize?.([1, Infinity]),
    'RangeError: normalize: weights[1] must be finite and >= 0, got Infinity. Give 0 to what has no weight.',
  ],
  [
    () => L.normalize?.([1, undefined]),
    'TypeError: normalize: weights[1] must be a number, got undefined. Give 0 to what has no weight.',
  ],
  [
    () => L.joint?.([]),
    'RangeError: joint: rows must have an entry, got an empty list. All rows need the same number of columns, at least one.',
  ],
  [
    () => L.joint?.([[]]),
    'RangeError: joint: rows[0] must have an entry, got an empty list. All rows need the same number of columns, at least one.',
  ],
  [
    () => L.joint?.([[0.5, 0.25], [0.25]]),
    'RangeError: joint: rows[1] must be a list of 2, got a list of 1. All rows need the same number of columns, at least one.',
  ],
  [
    () =>
      L.joint?.([
        [0.1, 0.5],
        [0.2, 0.3],
      ]),
    'RangeError: joint: rows must sum to 1, got 1.1. For weights, use normalizeJoint().',
  ],
  [
    () =>
      L.joint?.([
        [0.5, -0.5],
        [0.5, 0.5],
      ]),
    'RangeError: joint: rows[0][1] must be in [0, 1], got -0.5. For weights, use normalizeJoint().',
  ],
  [
    () => L.joint?.([0.5, 0.5]),
    'TypeError: joint: rows[0] must be a list, got 0.5. All rows need the same number of columns, at least one.',
  ],
  [
    () =>
      L.normalizeJoint?.([
        [0, 0],
        [0, 0],
      ]),
    'RangeError: normalizeJoint: rows must not all be 0, got a list of 4. Give at least one weight above 0.',
  ],
  [
    () => L.normalizeJoint?.([[1, 2], [3]]),
    'RangeError: normalizeJoint: rows[1] must be a list of 2, got a list of 1. All rows need the same number of columns, at least one.',
  ],
  [
    () =>
      L.normalizeJoint?.([
        [1, 2],
        [3, NaN],
      ]),
    'RangeError: normalizeJoint: rows[1][1] must be finite and >= 0, got NaN. Give 0 to what has no weight.',
  ],
  [
    () => L.conditionalEntropy?.([[1]], 'z', 2),
    `RangeError: conditionalEntropy: of must be 'x' or 'y', got "z". The other one is given.`,
  ],
  [
    () => L.renyiEntropy?.([0.5, 0.5], -1, 2),
    'RangeError: renyiEntropy: order must be >= 0, got -1. 1 gives the entropy, Infinity the min-entropy.',
  ],
  [
    () => L.jsDivergence?.([0.5, 0.5], [0.5, 0.5], 2, 1),
    'RangeError: jsDivergence: weight must be in [1e-9, 1 - 1e-9], got 1. The weight of q is what is left to 1.',
  ],
  [
    () => L.negativeLogLikelihood?.([0], [[0.5, -1]], 'mean', 2),
    'RangeError: negativeLogLikelihood: logProbabilities[0][0] must be in [-Infinity, 0], got 0.5. logSoftmax() makes logarithms of probabilities.',
  ],
  [
    () => L.negativeLogLikelihood?.([0, 1], [[-1, -1]], 'mean', 2),
    'RangeError: negativeLogLikelihood: logProbabilities must have 2 entries, got a list of 1. Nothing is stretched or cut.',
  ],
  [
    () => L.negativeLogLikelihood?.([2], [[-1, -1]], 'mean', 2),
    'RangeError: negativeLogLikelihood: targets[0] must be a whole number from 0 to 1, got 2. Classes count from 0.',
  ],
  [
    () => L.klDivergenceFromLogitsGrad?.([0, 1], [0]),
    'RangeError: klDivergenceFromLogitsGrad: qLogits must have 2 entries, got a list of 1. Nothing is stretched or cut.',
  ],
  [
    () => L.pointwiseMutualInformation?.([[0.5, 0.6]], 2),
    'RangeError: pointwiseMutualInformation: joint must sum to 1, got 1.1. For weights, use normalizeJoint().',
  ],
  [
    () => L.normalizedMutualInformation?.([[0.5, 0.6]]),
    'RangeError: normalizedMutualInformation: joint must sum to 1, got 1.1. For weights, use normalizeJoint().',
  ],
  [
    () => L.mutualInformation?.([[0.5, 0.6]], 2),
    'RangeError: mutualInformation: joint must sum to 1, got 1.1. For weights, use normalizeJoint().',
  ],
  [
    () => L.crossEntropy?.([0.5, 0.5], [0.25, 0.25, 0.5], 2),
    'RangeError: crossEntropy: q must have 2 entries, got a list of 3. Nothing is stretched or cut.',
  ],
  [
    () => L.klDivergence?.([1], [0.5, 0.5], 2),
    'RangeError: klDivergence: q must have 1 entry, got a list of 2. Nothing is stretched or cut.',
  ],
  [
    () => L.klDivergence?.([0.5, 0.5], [0.4, 0.4], 2),
    'RangeError: klDivergence: q must sum to 1, got 0.8. For weights, use normalize().',
  ],
  [
    () => L.jsDivergence?.([0.5, 0.5], [-0.5, 1.5], 2),
    'RangeError: jsDivergence: q[0] must be in [0, 1], got -0.5. For weights, use normalize().',
  ],
  [
    () => L.totalVariation?.([0.5, 0.5], [1]),
    'RangeError: totalVariation: q must have 2 entries, got a list of 1. Nothing is stretched or cut.',
  ],
  [
    () => L.entropyFromCounts?.([1.5, 2], 2),
    'RangeError: entropyFromCounts: counts[0] must be a whole number from 0 to 9007199254740992, got 1.5. For weights, use normalize().',
  ],
  [
    () => L.entropyFromCounts?.([0, 0], 2),
    'RangeError: entropyFromCounts: counts must not all be 0, got a list of 2. Count at least one observation.',
  ],
  [
    () => L.entropyFromCounts?.([2 ** 53, 2], 2),
    'RangeError: entropyFromCounts: counts must have a total of at most 2^53, got 9007199254740994. Count fewer.',
  ],
  [
    () => L.entropyFromCounts?.([1, -1], 2),
    'RangeError: entropyFromCounts: counts[1] must be a whole number from 0 to 9007199254740992, got -1. For weights, use normalize().',
  ],
  [
    () => L.sequencePerplexity?.([]),
    'RangeError: sequencePerplexity: tokenProbabilities must have an entry, got an empty list. Give a list with one number or more.',
  ],
  [
    () => L.sequencePerplexity?.([1.5]),
    'RangeError: sequencePerplexity: tokenProbabilities[0] must be in [0, 1], got 1.5. Divide a percentage by 100.',
  ],
  [
    () => L.maxEntropy?.(0, 2),
    'RangeError: maxEntropy: n must be a whole number from 1 to 9007199254740992, got 0. Take one of these.',
  ],
  [
    () => L.expectedValue?.([1, 2, 3], [0.5, 0.5]),
    'RangeError: expectedValue: values must have 2 entries, got a list of 3. Nothing is stretched or cut.',
  ],
  [
    () => L.variance?.([1, Infinity], [0.5, 0.5]),
    'RangeError: variance: values[1] must be in [-1e140, 1e140], got Infinity. Measure in a larger unit.',
  ],
  [
    () => L.convertUnit?.(NaN, 2, 'e'),
    'RangeError: convertUnit: value must not be NaN, got NaN. Look where it comes from: 0 / 0, Infinity - Infinity or a text.',
  ],
  [
    () => L.convertUnit?.(1, 1, 2),
    "RangeError: convertUnit: from must be 'e' or a finite number above 1, got 1. Use 2 for bits, 'e' for nats, 10 for hartleys.",
  ],
  [
    () => L.convertUnit?.(1, 2, 'bits'),
    `TypeError: convertUnit: to must be 'e' or a finite number above 1, got "bits". Use 2 for bits, 'e' for nats, 10 for hartleys.`,
  ],
  [
    () => L.entropy?.(BigInt64Array.of(1n), 2),
    'TypeError: entropy: p[0] must be a number, got 1. For weights, use normalize().',
  ],
  [
    () => L.entropy?.(new DataView(new ArrayBuffer(8)), 2),
    'TypeError: entropy: p must be a list, got an object. Give a list with one number or more.',
  ],
  [
    () => L.textEntropy?.('', 'codepoint', 2),
    'RangeError: textEntropy: text must have a symbol, got "". An empty text has no frequencies.',
  ],
  [
    () => L.textEntropy?.('abc', 'word', 2),
    `RangeError: textEntropy: unit must be 'codepoint' or 'byte', got "word". For other units, count them and use entropyFromCounts().`,
  ],
  [
    () => L.textEntropy?.(42, 'byte', 2),
    'TypeError: textEntropy: text must be a string, got 42. Turn it into one with String().',
  ],
  [
    () => L.huffmanCode?.([]),
    'RangeError: huffmanCode: weights must have an entry, got an empty list. Give a list with one number or more.',
  ],
  [
    () => L.huffmanCodeLengths?.([0]),
    'RangeError: huffmanCodeLengths: weights must not all be 0, got a list of 1. Give at least one weight above 0.',
  ],
  [
    () => L.huffmanAverageLength?.([1, -1]),
    'RangeError: huffmanAverageLength: weights[1] must be finite and >= 0, got -1. Give 0 to what has no weight.',
  ],
  [
    () => L.diceSumDistribution?.([]),
    'RangeError: diceSumDistribution: dice must have an entry, got an empty list. Give at least one die.',
  ],
  [
    () => L.diceSumDistribution?.([[0.5, 0.6]]),
    'RangeError: diceSumDistribution: dice[0] must sum to 1, got 1.1. For weights, use normalize().',
  ],
  [
    () => L.loadedDiceSumDistribution?.(0, 6, 6, 0.5),
    'RangeError: loadedDiceSumDistribution: n must be a whole number from 1 to 1000, got 0. Take one of these.',
  ],
  [
    () => L.loadedDiceSumDistribution?.(2.5, 6, 6, 0.5),
    'RangeError: loadedDiceSumDistribution: n must be a whole number from 1 to 1000, got 2.5. Round it, if that is what you mean.',
  ],
  [
    () => L.loadedDiceSumEntropy?.(2, 6, 7, 0.5, 2),
    'RangeError: loadedDiceSumEntropy: face must be a whole number from 0 to 6, got 7. Face 0 is a fair die.',
  ],
  [
    () => L.loadedDiceSumEntropy?.(2, 6, 6, 1.5, 2),
    'RangeError: loadedDiceSumEntropy: probability must be in [0, 1], got 1.5. Divide a percentage by 100.',
  ],
  [
    () => L.loadedDiceSumEntropy?.(2, 1, 1, 0.5, 2),
    'RangeError: loadedDiceSumEntropy: probability must be 1, got 0.5. A die with one face always shows it.',
  ],
  [
    () => L.kraftSum?.([1, 0.5]),
    'RangeError: kraftSum: lengths[1] must be a whole number from 0 to 1000, got 0.5. Round it, if that is what you mean.',
  ],
  [
    () => L.isPrefixFree?.(['0', '12']),
    `RangeError: isPrefixFree: codewords[1] must be a word of 0s and 1s, got "12". Write digits as a text, like '0110'.`,
  ],
  [
    () => L.isPrefixFree?.(['0', 1]),
    "TypeError: isPrefixFree: codewords[1] must be a word of 0s and 1s, got 1. Write digits as a text, like '0110'.",
  ],
  [
    () => L.isUniquelyDecodable?.(['0', '']),
    `RangeError: isUniquelyDecodable: codewords[1] must be a word of 0s and 1s, got "". Write digits as a text, like '0110'.`,
  ],
  [
    () => L.isUniquelyDecodable?.([]),
    'RangeError: isUniquelyDecodable: codewords must have an entry, got an empty list. A code needs a codeword.',
  ],
  [
    () => L.encode?.([3], ['0', '1']),
    'RangeError: encode: symbols[0] must be a whole number from 0 to 1, got 3. Take one of these.',
  ],
  [
    () => L.decodings?.('01a', ['0', '1']),
    `RangeError: decodings: message must consist of 0s and 1s, got "01a". Write digits as a text, like '0110'.`,
  ],
  [
    () => L.decodings?.(1, ['0', '1']),
    "TypeError: decodings: message must be a string, got 1. Write digits as a text, like '0110'.",
  ],
  [
    () => L.decodings?.('01', ['0', '1'], 0),
    'RangeError: decodings: limit must be a whole number from 1 to 1000, got 0. Take one of these.',
  ],
  [
    () => L.runningSurprise?.([2], [0.5, 0.5], 2),
    'RangeError: runningSurprise: outcomes[0] must be a whole number from 0 to 1, got 2. Take one of these.',
  ],
  [
    () => L.runningSurprise?.([], [0.5, 0.5], 2),
    'RangeError: runningSurprise: outcomes must have an entry, got an empty list. Draw at least one outcome.',
  ],
  [
    () => L.sampleCounts?.([0.5, 0.5], -1, random),
    'RangeError: sampleCounts: size must be a whole number from 0 to 1000000000, got -1. Take one of these.',
  ],
  [
    () => L.sample?.([0.5], 1, random),
    'RangeError: sample: p must sum to 1, got 0.5. For weights, use normalize().',
  ],
  [
    () => L.randomGenerator?.(-1),
    'RangeError: randomGenerator: seed must be a whole number from 0 to 4294967295, got -1. Any of them will do: of a larger number take the remainder, of a text a hash.',
  ],
  [
    () => L.randomGenerator?.('1'),
    'TypeError: randomGenerator: seed must be a whole number from 0 to 4294967295, got "1". Any of them will do: of a larger number take the remainder, of a text a hash.',
  ],
  [
    () => L.gaussianKl?.(0, 0, 0, 1, 'e'),
    'RangeError: gaussianKl: std1 must be finite and > 0, got 0. A standard deviation, not a variance.',
  ],
  [
    () => L.gaussianKl?.(Infinity, 1, 0, 1, 'e'),
    'RangeError: gaussianKl: mean1 must be finite, got Infinity. For a limit, come near it.',
  ],
  [
    () => L.gaussianKlDiagonal?.([0, 0], [1, 0], [0, 0], [1, 1], 'e'),
    'RangeError: gaussianKlDiagonal: std1[1] must be finite and > 0, got 0. A standard deviation, not a variance.',
  ],
  [
    () => L.gaussianKlDiagonal?.([0, 0], [1, 1], [0, 0], [1, -1], 'e'),
    'RangeError: gaussianKlDiagonal: std2[1] must be finite and > 0, got -1. A standard deviation, not a variance.',
  ],
  [
    () => L.gaussianKlDiagonal?.([0, 0], [1, 1], [0], [1, 1], 'e'),
    'RangeError: gaussianKlDiagonal: mean2 must have 2 entries, got a list of 1. Nothing is stretched or cut.',
  ],
  [
    () => L.gaussianKlDiagonal?.([0, 0], [1], [0, 0], [1, 1], 'e'),
    'RangeError: gaussianKlDiagonal: std1 must have 2 entries, got a list of 1. Nothing is stretched or cut.',
  ],
  [
    () => L.gaussianKlDiagonal?.([0, 0], [1, 1], [0, 0], [1, 1, 1], 'e'),
    'RangeError: gaussianKlDiagonal: std2 must have 2 entries, got a list of 3. Nothing is stretched or cut.',
  ],
  [
    () => L.gaussianKlStandard?.([0], [0, 0], 'e'),
    'RangeError: gaussianKlStandard: logVariance must have 1 entry, got a list of 2. Nothing is stretched or cut.',
  ],
  [
    () => L.gaussianEntropy?.(-0, 'e'),
    'RangeError: gaussianEntropy: std must be finite and > 0, got -0. A standard deviation, not a variance.',
  ],
  [
    () => L.gaussianEntropy?.(-1, 'e'),
    'RangeError: gaussianEntropy: std must be finite and > 0, got -1. A standard deviation, not a variance.',
  ],
  [
    () => L.gaussianSamples?.(0, 1, 1.5, random),
    'RangeError: gaussianSamples: size must be a whole number from 0 to 10000000, got 1.5. Round it, if that is what you mean.',
  ],
  [
    () => L.monteCarloGaussianKl?.(0, 1, 1, 1, 0, random),
    'RangeError: monteCarloGaussianKl: size must be a whole number from 1 to 10000000, got 0. Take one of these.',
  ],
  [
    () => L.klFromMixture?.([{ weight: 0.5, mean: 0, std: 1 }], 0, 1),
    'RangeError: klFromMixture: the weights of mixture must sum to 1, got 0.5. Divide them by their sum.',
  ],
  [
    () => L.reverseFit?.([], 0, 1),
    'RangeError: reverseFit: mixture must have an entry, got an empty list. A mixture needs a component.',
  ],
  [
    () => L.softmax?.([], 1),
    'RangeError: softmax: logits must have an entry, got an empty list. Give a list with one number or more.',
  ],
  [
    () => L.softmax?.([NaN, 1], 1),
    'RangeError: softmax: logits[0] must be finite or -Infinity, got NaN. -Infinity switches a class off.',
  ],
  [
    () => L.softmax?.([Infinity, 1], 1),
    'RangeError: softmax: logits[0] must be finite or -Infinity, got Infinity. -Infinity switches a class off.',
  ],
  [
    () => L.softmax?.([-Infinity, -Infinity], 1),
    'RangeError: softmax: logits must not all be -Infinity, got a list of 2. Leave at least one class on.',
  ],
  [
    () => L.softmax?.([1, 2], 0),
    'RangeError: softmax: temperature must be finite and > 0, got 0. For the limits, use softmaxAtZero() or softmaxAtInfinity().',
  ],
  [
    () => L.logSoftmax?.([1, 2], Infinity),
    'RangeError: logSoftmax: temperature must be finite and > 0, got Infinity. For the limits, use softmaxAtZero() or softmaxAtInfinity().',
  ],
  [
    () => L.softmaxAtZero?.([null]),
    'TypeError: softmaxAtZero: logits[0] must be a number, got null. -Infinity switches a class off.',
  ],
  [
    () => L.logSumExp?.([NaN]),
    'RangeError: logSumExp: x[0] must not be NaN, got NaN. Look where it comes from: 0 / 0, Infinity - Infinity or a text.',
  ],
  [
    () => L.logSumExp?.('x'),
    'TypeError: logSumExp: x must be a list, got "x". Give a list with one number or more.',
  ],
  [
    () => L.entropyFromLogits?.([Infinity], 2),
    'RangeError: entropyFromLogits: logits[0] must be finite or -Infinity, got Infinity. -Infinity switches a class off.',
  ],
  [
    () => L.klDivergenceFromLogits?.([0, 1], [0], 2),
    'RangeError: klDivergenceFromLogits: qLogits must have 2 entries, got a list of 1. Nothing is stretched or cut.',
  ],
  [
    () => L.sigmoid?.(NaN),
    'RangeError: sigmoid: x must not be NaN, got NaN. Look where it comes from: 0 / 0, Infinity - Infinity or a text.',
  ],
  [
    () => L.softplus?.(null),
    'TypeError: softplus: x must be a number, got null. Look where it comes from: 0 / 0, Infinity - Infinity or a text.',
  ],
  [
    () => L.logit?.(1.1),
    'RangeError: logit: p must be in [0, 1], got 1.1. Divide a percentage by 100.',
  ],
  [
    () => L.binaryCrossEntropy?.([2], [0.5], 'mean', 'e'),
    'RangeError: binaryCrossEntropy: targets[0] must be in [0, 1], got 2. Divide a percentage by 100.',
  ],
  [
    () => L.binaryCrossEntropy?.([1], [1.1], 'mean', 'e'),
    'RangeError: binaryCrossEntropy: probabilities[0] must be in [0, 1], got 1.1. Divide a percentage by 100.',
  ],
  [
    () => L.binaryCrossEntropy?.([1], [0.5, 0.5], 'mean', 'e'),
    'RangeError: binaryCrossEntropy: probabilities must have 1 entry, got a list of 2. Nothing is stretched or cut.',
  ],
  [
    () => L.binaryCrossEntropy?.([1], [0.5], 'average', 'e'),
    `RangeError: binaryCrossEntropy: reduction must be 'mean', 'sum' or 'none', got "average". 'none' gives the list.`,
  ],
  [
    () => L.binaryCrossEntropyWithLogits?.([1], [NaN], 'mean', 'e'),
    'RangeError: binaryCrossEntropyWithLogits: logits[0] must not be NaN, got NaN. Look where it comes from: 0 / 0, Infinity - Infinity or a text.',
  ],
  [
    () => L.binaryCrossEntropyWithLogitsGrad?.([1], [0], 'none'),
    `RangeError: binaryCrossEntropyWithLogitsGrad: reduction must be 'mean' or 'sum', got "none". A gradient needs one loss.`,
  ],
  [
    () => L.categoricalCrossEntropy?.(2, [1, 2], 'e'),
    'RangeError: categoricalCrossEntropy: target must be a whole number from 0 to 1, got 2. Classes count from 0.',
  ],
  [
    () => L.categoricalCrossEntropy?.(0.5, [1, 2], 'e'),
    'RangeError: categoricalCrossEntropy: target must be a whole number from 0 to 1, got 0.5. Classes count from 0.',
  ],
  [
    () => L.categoricalCrossEntropy?.([1], [1, 2], 'e'),
    'RangeError: categoricalCrossEntropy: target must have 2 entries, got a list of 1. Give one for each class.',
  ],
  [
    () => L.categoricalCrossEntropy?.([0.5, 0.2], [1, 2], 'e'),
    'RangeError: categoricalCrossEntropy: target must sum to 1, got 0.7. For weights, use normalize().',
  ],
  [
    () => L.categoricalCrossEntropy?.('1', [1, 2], 'e'),
    'TypeError: categoricalCrossEntropy: target must be a list, got "1". Give a list with one number or more.',
  ],
  [
    () => L.categoricalCrossEntropy?.(0, [1, 2], 'e', 1.5),
    'RangeError: categoricalCrossEntropy: labelSmoothing must be in [0, 1], got 1.5. Divide a percentage by 100.',
  ],
  [
    () => L.categoricalCrossEntropyBatch?.([], [], 'mean', 'e'),
    'RangeError: categoricalCrossEntropyBatch: targets must have an entry, got an empty list. Give a list with one number or more.',
  ],
  [
    () => L.categoricalCrossEntropyBatch?.([0, 0], [[1, 2], [1]], 'mean', 'e'),
    'RangeError: categoricalCrossEntropyBatch: logits[1] must have 2 entries, got a list of 1. Nothing is stretched or cut.',
  ],
  [
    () => L.categoricalCrossEntropyBatch?.([0, 1], [[1, 2]], 'mean', 'e'),
    'RangeError: categoricalCrossEntropyBatch: logits must have 2 entries, got a list of 1. Nothing is stretched or cut.',
  ],
  [
    () => L.categoricalCrossEntropyBatch?.([2], [[1, 2]], 'mean', 'e'),
    'RangeError: categoricalCrossEntropyBatch: targets[0] must be a whole number from 0 to 1, got 2. Classes count from 0.',
  ],
  [
    () => L.categoricalCrossEntropy?.(0, [1, 2], 'e', 0, 0),
    'RangeError: categoricalCrossEntropy: temperature must be finite and > 0, got 0. For the limits, use softmaxAtZero() or softmaxAtInfinity().',
  ],
  [
    () => L.categoricalCrossEntropy?.(0, [1, 2], 'e', 0, 1, [1, 0]),
    'RangeError: categoricalCrossEntropy: classWeights[1] must be in [1e-9, 1e9], got 0. Only the ratios of weights count for a mean.',
  ],
  [
    () => L.categoricalCrossEntropyBatch?.([0], [[1, 2]], 'mean', 'e', 0, 1, [1, 2, 3]),
    'RangeError: categoricalCrossEntropyBatch: classWeights must have 2 entries, got a list of 3. Nothing is stretched or cut.',
  ],
  [
    // logits in the place of the target: an old habit
    () => L.categoricalCrossEntropy?.([2, 1], 0, 'e'),
    'TypeError: categoricalCrossEntropy: logits must be a list, got 0. Give a list with one number or more.',
  ],
  [
    () => L.smoothedTarget?.(0, 0, 0),
    'RangeError: smoothedTarget: k must be a whole number from 1 to 10000000, got 0. Take one of these.',
  ],
  [
    () => L.meanSquaredError?.([1], [Infinity], 'mean'),
    'RangeError: meanSquaredError: predictions[0] must be finite, got Infinity. For a limit, come near it.',
  ],
  [
    () => L.meanSquaredErrorGrad?.([1], [1, 2], 'mean'),
    'RangeError: meanSquaredErrorGrad: predictions must have 1 entry, got a list of 2. Nothing is stretched or cut.',
  ],
  [
    () => L.sigmoidMseGrad?.([0.5], [Infinity], 'sum'),
    'RangeError: sigmoidMseGrad: logits[0] must be finite, got Infinity. For a limit, come near it.',
  ],
  [
    () => L.softmaxMseGrad?.(5, [1, 2], 'sum'),
    'RangeError: softmaxMseGrad: target must be a whole number from 0 to 1, got 5. Classes count from 0.',
  ],
  [
    () => L.reliabilityBins?.([true], [0.5], 0),
    'RangeError: reliabilityBins: bins must be a whole number from 1 to 10000, got 0. Take one of these.',
  ],
  [
    () => L.reliabilityBins?.([1], [0.5], 10),
    'TypeError: reliabilityBins: correct[0] must be true or false, got 1. Say whether the prediction is right.',
  ],
  [
    () => L.expectedCalibrationError?.([true], [1.5], 10),
    'RangeError: expectedCalibrationError: confidences[0] must be in [0, 1], got 1.5. Divide a percentage by 100.',
  ],
  [
    () => L.createPerceptron?.([2], random),
    'RangeError: createPerceptron: sizes must have two entries or more, got a list of 1. Give at least the inputs and the classes.',
  ],
  [
    () => L.createPerceptron?.([0, 2], random),
    'RangeError: createPerceptron: sizes[0] must be a whole number from 1 to 10000, got 0. Take one of these.',
  ],
  [
    () => L.createPerceptron?.([2, 0], random),
    'RangeError: createPerceptron: sizes[1] must be a whole number from 1 to 10000, got 0. Take one of these.',
  ],
  [
    () => L.activations?.(net, [1]),
    'RangeError: activations: input must have 2 entries, got a list of 1. Nothing is stretched or cut.',
  ],
  [
    () => new lib.Trainer(net, 'hinge' as lib.Loss),
    `RangeError: Trainer: loss must be 'cross-entropy' or 'squared-error', got "hinge". Others are not implemented.`,
  ],
  [
    () => new lib.Trainer([{}] as unknown as lib.Perceptron, 'cross-entropy'),
    'TypeError: Trainer: net[0] must be a layer, got an object. Make one with createPerceptron().',
  ],
  [
    () => new lib.Evaluation(net, points, 'hinge' as lib.Loss, 10),
    `RangeError: Evaluation: loss must be 'cross-entropy' or 'squared-error', got "hinge". Others are not implemented.`,
  ],
  [
    () => new lib.Evaluation(net, points, 'cross-entropy', 0),
    'RangeError: Evaluation: bins must be a whole number from 1 to 10000, got 0. Take one of these.',
  ],
  [
    () => new lib.Evaluation(net, points, 'cross-entropy', 10001),
    'RangeError: Evaluation: bins must be a whole number from 1 to 10000, got 10001. Take one of these.',
  ],
  [
    () => new lib.Evaluation(net, { ...points, width: 1 }, 'cross-entropy', 10),
    'RangeError: Evaluation: examples.width must be 2, got 1. As many as the net has inputs.',
  ],
  [
    () => new lib.Evaluation([], points, 'cross-entropy', 10),
    'RangeError: Evaluation: net must have an entry, got an empty list. Make one with createPerceptron().',
  ],
  [
    () => new lib.Evaluation(net, points, 'cross-entropy', 10).evaluate(0),
    'RangeError: evaluate: temperature must be finite and > 0, got 0. For a limit, come near it.',
  ],
  [
    () => new lib.Evaluation(net, points, 'cross-entropy', 10).probabilities(1, 1),
    'RangeError: probabilities: example must be a whole number from 0 to 0, got 1. Take one of these.',
  ],
  [
    () => new lib.Evaluation(net, points, 'cross-entropy', 10).probabilities(-1, 1),
    'RangeError: probabilities: example must be a whole number from 0 to 0, got -1. Take one of these.',
  ],
  [
    () => new lib.Evaluation(net, points, 'cross-entropy', 10).probabilities(0, NaN),
    'RangeError: probabilities: temperature must be finite and > 0, got NaN. For a limit, come near it.',
  ],
  [
    () => new lib.Trainer(net, 'cross-entropy').descend(Infinity),
    'RangeError: descend: rate must be finite and > 0, got Infinity. For a limit, come near it.',
  ],
  [
    () => L.activations?.([], [1]),
    'RangeError: activations: net must have an entry, got an empty list. Make one with createPerceptron().',
  ],
  [
    () => L.sample?.([1], 1),
    'TypeError: sample: random must be a generator, got undefined. Make one with randomGenerator(seed).',
  ],
  [
    () => L.shuffle?.([1, 2], random),
    'TypeError: shuffle: list must be an Int32Array, got a list of 2. Make one with Int32Array.from().',
  ],
  [
    () => L.crossEntropy?.(Array(1025).fill(1 / 1025), null, 2),
    'TypeError: crossEntropy: q must be a list, got null. Give a list with one number or more.',
  ],
  [
    () => L.encode?.('01', ['0', '1']),
    'TypeError: encode: symbols must be a list, got "01". Give the indices of codewords.',
  ],
  [
    () => L.countItems?.(5),
    'TypeError: countItems: items must be a text or a list, got 5. Give what is to be counted.',
  ],
  [
    () => L.sum?.([1, NaN]),
    'RangeError: sum: values[1] must be finite, got NaN. For a limit, come near it.',
  ],
  [
    () => L.runningEstimates?.([1e141]),
    'RangeError: runningEstimates: samples[0] must be in [-1e140, 1e140], got 1e+141. Measure in a larger unit.',
  ],
  [
    () => L.monteCarloGaussianKl?.(0, 0, 1, 1, 10, random),
    'RangeError: monteCarloGaussianKl: std1 must be in [1e-70, 1e70], got 0. A standard deviation, not a variance.',
  ],
  [
    () => L.gaussianLogRatio?.(1e71, 0, 1, 1, 1),
    'RangeError: gaussianLogRatio: x must be in [-1e70, 1e70], got 1e+71. Measure in another unit.',
  ],
  [
    () => L.klFromMixture?.([null], 0, 1),
    'TypeError: klFromMixture: mixture[0].weight must be a number, got undefined. A component has a weight > 0, a mean and a std.',
  ],
  [
    () => L.klToMixture?.(0, 1e-7, [{ weight: 1, mean: 0, std: 1 }]),
    'RangeError: klToMixture: std must be in [1e-6, 1e6], got 1e-7. A standard deviation, not a variance.',
  ],
  [
    () => L.reverseFit?.([{ weight: 1, mean: 0, std: 1 }], 1000001, 1),
    'RangeError: reverseFit: startMean must be in [-1e6, 1e6], got 1000001. Measure in a larger unit.',
  ],
  [
    () => L.reverseFit?.([{ weight: 1, mean: 0, std: 1 }], 0, 1000001),
    'RangeError: reverseFit: startStd must be in [1e-6, 1e6], got 1000001. A standard deviation, not a variance.',
  ],
  [
    () => L.sample?.([1], -1, random),
    'RangeError: sample: size must be a whole number from 0 to 10000000, got -1. Take one of these.',
  ],
  [
    () => L.klToMixture?.(-1000001, 1, [{ weight: 1, mean: 0, std: 1 }]),
    'RangeError: klToMixture: mean must be in [-1e6, 1e6], got -1000001. Measure in a larger unit.',
  ],
  [
    () => L.entropy?.(() => 0.5, 2),
    'TypeError: entropy: p must be a list, got a function. Give a list with one number or more.',
  ],
  [
    () => L.diceSumDistribution?.([[0.5, 0.5], () => 0.5]),
    'TypeError: diceSumDistribution: dice[1] must be a list, got a function. Give a list with one number or more.',
  ],
  [
    () => L.loadedDiceSumDistribution?.(2, 1001, 0, 0),
    'RangeError: loadedDiceSumDistribution: faces must be a whole number from 1 to 1000, got 1001. Take one of these.',
  ],
];

for (const [call, sentence] of sentences) {
  test(`refused: ${sentence}`, () => {
    assert.throws(call, (error: Error) => {
      assert.equal(`${error.name}: ${error.message}`, sentence);
      return true;
    });
  });
}
