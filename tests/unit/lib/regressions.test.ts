/**
 * Wrong numbers that readers meet elsewhere: the right value, and the wrong one that each mistake shows. A test of the mistake itself
 * proves that the right value is not right by accident.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';

const near = (got: number, expected: number, tolerance: number) =>
  assert.ok(Math.abs(got - expected) <= tolerance, `${got}, not ${expected}`);

describe('E1: the marginals are those of the joint table', () => {
  const table = [
    [0.1, 0.5],
    [0.1, 0.3],
  ];
  test('the table tells 0.0074 bits', () => {
    near(lib.mutualInformation(table, 2), 0.0074, 5e-5);
    near(lib.marginalX(table)[0] ?? 0, 0.6, 1e-15);
    near(lib.marginalY(table)[0] ?? 0, 0.2, 1e-15);
  });
  test('other marginals, multiplied entry by entry, would show 0.7195 bits', () => {
    const product = [0.2 * 0.75, 0.8 * 0.25];
    const terms = table.flatMap((row) => row.map((p, y) => p * Math.log2(p / (product[y] ?? 0))));
    near(lib.sum(terms), 0.7195, 5e-5);
  });
});

test('E2: a table that sums to 1.1 is refused, not conditioned on', () => {
  const table = [
    [0.1, 0.5],
    [0.2, 0.3],
  ];
  assert.throws(() => lib.conditionalEntropy(table, 'y', 2), {
    name: 'RangeError',
    message: 'conditionalEntropy: joint must sum to 1, got 1.1. For weights, use normalizeJoint().',
  });
});

describe('E3: samples are not probabilities', () => {
  test('two unit Gaussians one apart diverge by 0.7213 bits', () => {
    near(lib.gaussianKl(0, 1, 1, 1, 2), 0.7213, 5e-5);
    assert.equal(lib.gaussianKl(0, 1, -1, 1, 'e'), 0.5);
  });
  test('sorted samples in place of probabilities are refused at the first one', () => {
    const random = lib.randomGenerator(1);
    const sorted = (mean: number) =>
      lib.gaussianSamples(mean, 1, 1000, random).sort((a, b) => a - b);
    const [p, q] = [sorted(0), sorted(1)];
    assert.throws(
      () => lib.klDivergence(p, q, 2),
      /klDivergence: p\[0\] must be in \[0, 1\], got -/,
    );
    // the mistake: logarithms of negative ratios, dropped, and a sum in the thousands
    const terms = p.map((a, i) => a * Math.log2(a / (q[i] ?? 0)));
    assert.ok(terms.some(Number.isNaN));
  });
});

describe('E4: mutual information weighs each pair once', () => {
  const copy = [
    [0.5, 0],
    [0, 0.5],
  ];
  test('a copied bit tells 1 bit', () => assert.equal(lib.mutualInformation(copy, 2), 1));
  test('a second weight would show half of it', () => {
    assert.equal(0.5 * (0.5 * Math.log2(0.5 / 0.25)) * 2, 0.5);
  });
});

describe('E5: an integral needs its dx', () => {
  test('unit Gaussians two apart diverge by 2 nats', () => {
    assert.equal(lib.gaussianKl(0, 1, -2, 1, 'e'), 2);
  });
  test('the sum over 200 points without dx would show 19.9', () => {
    const points = Array.from({ length: 200 }, (_, i) => -10 + (20 * i) / 199);
    const density = (x: number, mean: number) =>
      Math.exp(-((x - mean) ** 2) / 2) / Math.sqrt(2 * Math.PI);
    const terms = points.map((x) => density(x, 0) * lib.gaussianLogRatio(x, 0, 1, -2, 1));
    near(lib.sum(terms), 19.9, 0.05);
    near(lib.sum(terms) * (20 / 199), 2, 1e-9);
  });
});

describe('E6: noise lowers the information', () => {
  // Y = 0.7 X + sqrt(0.51) E + 2 N with X, E, N independent and standard normal: I(X; Y) = h(Y) - h(Y | X)
  const information = (noise: number) =>
    lib.gaussianEntropy(Math.sqrt(1 + noise ** 2), 2) -
    lib.gaussianEntropy(Math.sqrt(0.51 + noise ** 2), 2);
  test('a formula that ignores the noise would show 0.486 bits', () => {
    near(information(0), 0.486, 5e-4);
  });
  test('with noise of 2 there are 0.074 bits', () => near(information(2), 0.0744, 5e-5));
  test('a flipped bit: 1 - H(0.11) is half a bit, not 1', () => {
    const flipped = [
      [0.445, 0.055],
      [0.055, 0.445],
    ];
    near(lib.mutualInformation(flipped, 2), 1 - lib.binaryEntropy(0.11, 2), 1e-15);
    near(lib.mutualInformation(flipped, 2), 0.5, 1e-3);
  });
});

test('E7: with smoothed labels H(target) is fixed by smoothing and classes, so CE and KL differ by a constant', () => {
  const target = lib.smoothedTarget(0, 3, 0.3);
  const h = lib.entropy(target, 'e');
  for (const logits of [
    [2, 1, 0],
    [-3, 5, 0.5],
    [0, 0, 0],
  ]) {
    const ce = lib.categoricalCrossEntropy(0, logits, 'e', 0.3);
    near(ce - lib.klDivergence(target, lib.softmax(logits, 1), 'e'), h, 1e-14);
  }
  // one-hot targets have no entropy: there the two are equal
  assert.equal(lib.entropy(lib.smoothedTarget(0, 3, 0), 'e'), 0);
});

describe('E8: prefix-free is sufficient for unique decoding, not necessary', () => {
  test('{00, 01, 10, 11} is prefix-free', () => {
    assert.equal(lib.isPrefixFree(['00', '01', '10', '11']), true);
  });
  test('{0, 01, 11} is not prefix-free, and uniquely decodable', () => {
    assert.equal(lib.isPrefixFree(['0', '01', '11']), false);
    assert.equal(lib.isUniquelyDecodable(['0', '01', '11']), true);
  });
  test('{0, 01, 10} is neither: 010 has two readings', () => {
    assert.equal(lib.isUniquelyDecodable(['0', '01', '10']), false);
    assert.deepEqual(lib.decodings('010', ['0', '01', '10']), [
      [0, 2],
      [1, 0],
    ]);
  });
});

test('E9: perplexity is the exponential of the cross entropy, not the same number', () => {
  const p = [0.5, 0.25, 0.25];
  near(lib.perplexity(p), 2 ** 1.5, 1e-15);
  assert.equal(lib.entropy(p, 2), 1.5);
  near(lib.sequencePerplexity([0.5, 0.125]), 4, 1e-14);
});

describe('E10: a mean over n items divides by n, in the unit that is named', () => {
  const targets = [0, 1, 0, 1, 0];
  const predictions = [0.1, 0.6, 0.3, 0.8, 0.1];
  test('the batch costs 0.3755 bits or 0.2603 nats an item', () => {
    near(lib.binaryCrossEntropy(targets, predictions, 'mean', 2), 0.3755, 5e-5);
    near(lib.binaryCrossEntropy(targets, predictions, 'mean', 'e'), 0.2603, 5e-5);
  });
  test('n + 1 terms would show 0.3129 bits', () => {
    near(lib.binaryCrossEntropy(targets, predictions, 'sum', 2) / 6, 0.3129, 5e-5);
  });
});

test('E11: p = 0 stays 0 and adds nothing; drawn as 0.11 it would look like half a bit', () => {
  assert.deepEqual([...lib.normalize([3, 0])], [1, 0]);
  assert.ok(Object.is(lib.entropy([1, 0], 2), 0));
  near(lib.binaryEntropy(0.11, 2), 0.5, 1e-3);
});

describe('E12: softmax holds at every temperature', () => {
  test('it comes to its limit instead of overflowing', () => {
    assert.deepEqual([...lib.softmax([10, 5, 1], 1e-3)], [...lib.softmaxAtZero([10, 5, 1])]);
    assert.deepEqual([...lib.softmax([10, 5, 1], 5e-324)], [1, 0, 0]);
    assert.deepEqual([...lib.softmaxAtZero([2, 2, 1])], [0.5, 0.5, 0]);
    assert.deepEqual([...lib.softmax([2, 2, 1], 1e-3)], [0.5, 0.5, 0]);
  });
  test('exponentials without the maximum taken out would show NaN', () => {
    assert.ok(Number.isNaN(Math.exp(10 / 0.01) / (Math.exp(10 / 0.01) + Math.exp(5 / 0.01))));
  });
});

describe('E13: one unit at a time', () => {
  test('50/50 has 0.693 nats, 40/60 has 0.673; in bits 1 and 0.971', () => {
    assert.equal(lib.binaryEntropy(0.5, 'e').toFixed(3), '0.693');
    near(lib.binaryEntropy(0.4, 'e'), 0.673, 5e-4);
    assert.equal(lib.binaryEntropy(0.5, 2), 1);
    near(lib.binaryEntropy(0.4, 2), 0.971, 5e-4);
  });
  test('a mix-up of bases would show 0.292 for 40/60', () => {
    near(lib.binaryEntropy(0.4, 10), 0.292, 5e-4);
    near(lib.convertUnit(lib.binaryEntropy(0.4, 10), 10, 'e'), 0.673, 5e-4);
  });
});

test('E14: right more often than claimed is underconfident', () => {
  const correct = Array.from({ length: 100 }, (_, i) => i < 96);
  const claimed = correct.map(() => 0.9);
  const bins = lib.reliabilityBins(correct, claimed, 10);
  const bin = bins[8];
  assert.equal(bin?.count, 100);
  assert.ok((bin?.accuracy ?? 0) > (bin?.confidence ?? 1), 'accuracy above confidence');
  near(lib.expectedCalibrationError(correct, claimed, 10), 0.06, 1e-15);
});
