import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as lib from '../../../src/lib/index.ts';
import {
  base,
  distribution,
  independent,
  jointTable,
  logits,
  moderateLogits,
  pair,
} from './arbitraries.ts';
import { law } from './law.ts';

/** |a - b| within `ulps` units of rounding of the larger, or of 1. */
function assertClose(a: number, b: number, what: string, ulps = 64): void {
  if (a === b) return;
  const bar = ulps * 2 ** -53 * Math.max(1, Math.abs(a), Math.abs(b));
  assert.ok(Math.abs(a - b) <= bar, `${what}: ${a} and ${b}`);
}

law('entropy lies between 0 and log n, and is not -0', [distribution, base], (p, b) => {
  const h = lib.entropy(p, b);
  assert.ok(h >= 0 && !Object.is(h, -0), String(h));
  assert.ok(h <= lib.maxEntropy(p.length, b) * (1 + 2 ** -52), String(h));
});

law('entropy does not depend on the order of the outcomes', [distribution, base], (p, b) => {
  assertClose(lib.entropy([...p].reverse(), b), lib.entropy(p, b), 'reversed', 2);
});

law("Gibbs' inequality: H(p) <= H(p, q)", [pair], ([p, q]) => {
  assert.ok(lib.entropy(p, 2) <= lib.crossEntropy(p, q, 2) * (1 + 1e-15) + 1e-15);
});

law('D(p || q) >= 0, never -0, and 0 for p = q', [pair, base], ([p, q], b) => {
  const d = lib.klDivergence(p, q, b);
  assert.ok(d >= 0 && !Object.is(d, -0), String(d));
  assert.ok(Object.is(lib.klDivergence(p, p, b), 0));
});

law('H(p, q) = H(p) + D(p || q)', [pair, base], ([p, q], b) => {
  assertClose(
    lib.crossEntropy(p, q, b),
    lib.entropy(p, b) + lib.klDivergence(p, q, b),
    'cross entropy',
  );
});

law('the terms of D add up to D, up to the difference of the totals', [pair], ([p, q]) => {
  const d = lib.klDivergence(p, q, 'e');
  if (d < Infinity) assertClose(lib.sum(lib.klTerms(p, q, 'e')), d, 'terms');
  else assert.ok(lib.klTerms(p, q, 'e').includes(Infinity));
});

law('JS is the same both ways and at most log 2', [pair, base], ([p, q], b) => {
  const js = lib.jsDivergence(p, q, b);
  assert.equal(js, lib.jsDivergence(q, p, b));
  assert.ok(js >= 0 && js <= lib.maxEntropy(2, b) * (1 + 2 ** -52));
});

law("Pinsker's inequality: D >= 2 TV^2 in nats", [pair], ([p, q]) => {
  const tv = lib.totalVariation(p, q);
  assert.ok(tv >= 0 && tv <= 1 + 2 ** -50);
  assert.ok(lib.klDivergence(p, q, 'e') >= 2 * tv * tv * (1 - 1e-14) - 1e-15);
});

law(
  'entropy is concave: H of a mixture is at least the mixture of H',
  [pair, fc.double({ min: 0, max: 1, noNaN: true })],
  ([p, q], t) => {
    const mixture = p.map((x, i) => (1 - t) * x + t * (q[i] as number));
    const mean = (1 - t) * lib.entropy(p, 2) + t * lib.entropy(q, 2);
    assert.ok(lib.entropy(mixture, 2) >= mean - 1e-13);
  },
);

law(
  'the chain rule: H(X, Y) = H(X) + H(Y | X) = H(Y) + H(X | Y)',
  [jointTable, base],
  (table, b) => {
    const hxy = lib.jointEntropy(table, b);
    const viaX = lib.entropy(lib.marginalX(table), b) + lib.conditionalEntropy(table, 'y', b);
    const viaY = lib.entropy(lib.marginalY(table), b) + lib.conditionalEntropy(table, 'x', b);
    assertClose(viaX, hxy, 'by X');
    assertClose(viaY, hxy, 'by Y');
  },
);

law('I(X; Y) = H(X) - H(X | Y) >= 0, never -0', [jointTable, base], (table, b) => {
  const mi = lib.mutualInformation(table, b);
  assert.ok(mi >= 0 && !Object.is(mi, -0), String(mi));
  assertClose(
    mi,
    lib.entropy(lib.marginalX(table), b) - lib.conditionalEntropy(table, 'x', b),
    'information',
  );
});

law('I(X; Y) = I(Y; X)', [jointTable], (table) => {
  const turned = (table[0] ?? []).map((_, c) => table.map((row) => row[c] as number));
  assertClose(lib.mutualInformation(turned, 2), lib.mutualInformation(table, 2), 'turned', 2);
});

law('independent variables tell nothing about each other', [independent], (table) => {
  assert.ok(lib.mutualInformation(table, 2) < 1e-15);
});

law(
  'data processing: to merge two values of Y never tells more about X',
  [jointTable.filter((table) => table.every((row) => row.length > 1))],
  (table) => {
    const merged = table.map(([a, b, ...rest]) => [(a as number) + (b as number), ...rest]);
    assert.ok(lib.mutualInformation(merged, 2) <= lib.mutualInformation(table, 2) + 1e-14);
  },
);

law('conditioning never adds entropy: H(Y | X) <= H(Y)', [jointTable], (table) => {
  const h = lib.entropy(lib.marginalY(table), 2);
  assert.ok(lib.conditionalEntropy(table, 'y', 2) <= h * (1 + 1e-15) + 1e-15);
});

law('units convert: bits * ln 2 = nats', [distribution], (p) => {
  const bits = lib.entropy(p, 2);
  assertClose(lib.convertUnit(bits, 2, 'e'), lib.entropy(p, 'e'), 'nats', 4);
  assertClose(lib.convertUnit(bits, 2, 10), lib.entropy(p, 10), 'hartleys', 4);
});

law('the perplexity is e^H: between 1 and n', [distribution], (p) => {
  const perplexity = lib.perplexity(p);
  assert.ok(perplexity >= 1 && perplexity <= p.length * (1 + 2 ** -52));
  assertClose(Math.log(perplexity), lib.entropy(p, 'e'), 'ln of it');
});

law(
  'counts and their distribution have one entropy',
  [fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 })],
  (counts) => {
    fc.pre(counts.some((c) => c > 0));
    assertClose(lib.entropyFromCounts(counts, 2), lib.entropy(lib.normalize(counts), 2), 'entropy');
  },
);

law('a normalised list sums to 1 within rounding', [distribution], (p) => {
  assert.ok(Math.abs(lib.sum(p) - 1) <= p.length * 2 ** -54);
});

const codeWeights = fc
  .array(fc.nat(30), { minLength: 1, maxLength: 12 })
  .filter((w) => w.some((x) => x > 0));

law(
  "Huffman's code is prefix-free, its Kraft sum is 1, and H <= L < H + 1",
  [codeWeights],
  (weights) => {
    const { codewords, lengths } = lib.huffmanCode(weights);
    const used = codewords.filter((word) => word !== '');
    const average = lib.huffmanAverageLength(weights);
    const h = lib.entropy(lib.normalize(weights), 2);
    assert.ok(average >= h - 1e-12 && average < h + 1, `${average} for H = ${h}`);
    if (used.length === 0) return;
    assert.ok(lib.isPrefixFree(used) && lib.isUniquelyDecodable(used));
    assert.equal(lib.kraftSum(lengths.filter((l) => l > 0)), 1);
  },
);

law(
  'decoding what was encoded gives the message, and nothing else does',
  [
    codeWeights.filter((w) => w.filter((x) => x > 0).length > 1),
    fc.array(fc.nat(100), { maxLength: 20 }),
  ],
  (weights, picks) => {
    const used = lib.huffmanCode(weights).codewords.filter((word) => word !== '');
    const symbols = picks.map((k) => k % used.length);
    assert.deepEqual(lib.decodings(lib.encode(symbols, used), used), [symbols]);
  },
);

const code = fc.array(fc.stringMatching(/^[01]{1,4}$/), { minLength: 1, maxLength: 5 });

law(
  'a prefix-free code is uniquely decodable, and such a code keeps to Kraft',
  [code],
  (codewords) => {
    if (lib.isPrefixFree(codewords)) assert.ok(lib.isUniquelyDecodable(codewords));
    if (lib.isUniquelyDecodable(codewords))
      assert.ok(lib.kraftSum(codewords.map((w) => w.length)) <= 1);
  },
);

law('of a uniquely decodable code no short message has two readings', [code], (codewords) => {
  let ambiguous = false;
  for (let n = 1; n < 2 ** 10; n++) {
    const message = n.toString(2).slice(1);
    if (message !== '' && lib.decodings(message, codewords).length > 1) ambiguous = true;
  }
  if (ambiguous) assert.equal(lib.isUniquelyDecodable(codewords), false);
});

law(
  'softmax sums to 1 and does not change when all logits shift',
  [logits, fc.integer({ min: -8, max: 8 })],
  (z, k) => {
    const p = lib.softmax(z, 1);
    assert.ok(Math.abs(lib.sum(p) - 1) <= z.length * 2 ** -53);
    const whole = z.map((x) => Math.round(x % 1000));
    assert.deepEqual(
      lib.softmax(
        whole.map((x) => x + k),
        1,
      ),
      lib.softmax(whole, 1),
    );
  },
);

law('log-softmax is the logarithm of softmax', [moderateLogits], (z) => {
  const logs = lib.logSoftmax(z, 1);
  lib.softmax(z, 1).forEach((p, i) => {
    assertClose(Math.log(p), logs[i] as number, 'logarithm');
  });
});

law('the entropy from logits is that of softmax', [moderateLogits, base], (z, b) => {
  assertClose(lib.entropyFromLogits(z, b), lib.entropy(lib.softmax(z, 1), b), 'entropy');
});

law('the divergence from logits is that of the softmaxes', [moderateLogits], (z) => {
  const other = z.map((x, i) => x / 2 + i);
  const d = lib.klDivergence(lib.softmax(z, 1), lib.softmax(other, 1), 'e');
  assertClose(lib.klDivergenceFromLogits(z, other, 'e'), d, 'divergence');
});

law(
  'a higher temperature never lowers the entropy',
  [moderateLogits, fc.constantFrom(0.1, 0.5, 1, 3)],
  (z, t) => {
    const cold = lib.entropy(lib.softmax(z, t), 2);
    assert.ok(lib.entropy(lib.softmax(z, 2 * t), 2) >= cold - 1e-14);
  },
);

law(
  'softmax goes to its limits of temperature',
  [fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 6 })],
  (z) => {
    assert.deepEqual(lib.softmax(z, 1e-3), lib.softmaxAtZero(z));
    const uniform = lib.softmaxAtInfinity(z);
    lib.softmax(z, 1e17).forEach((p, i) => {
      assertClose(p, uniform[i] as number, 'share', 2);
    });
  },
);

/** The derivative of f by each entry of z, by central differences. */
const slopes = (f: (z: number[]) => number, z: readonly number[]): number[] =>
  z.map((_, i) => {
    const at = (h: number) => f(z.map((x, j) => (i === j ? x + h : x)));
    return (at(1e-5) - at(-1e-5)) / 2e-5;
  });

function assertSlopes(
  gradient: readonly number[],
  f: (z: number[]) => number,
  z: readonly number[],
): void {
  slopes(f, z).forEach((slope, i) => {
    assert.ok(
      Math.abs(slope - (gradient[i] as number)) < 1e-7,
      `${slope} and ${gradient[i]} at ${i}`,
    );
  });
}

law(
  'the gradient of softmax cross entropy is right and sums to 0',
  [moderateLogits, fc.nat(5), fc.constantFrom(0, 0.1, 1)],
  (z, k, e) => {
    const target = k % z.length;
    const gradient = lib.categoricalCrossEntropyGrad(target, z, e);
    assertSlopes(gradient, (x) => lib.categoricalCrossEntropy(target, x, 'e', e), z);
    assert.ok(Math.abs(lib.sum(gradient)) < 1e-15);
  },
);

law(
  'the gradient of softmax squared error is right and sums to 0',
  [moderateLogits, fc.nat(5)],
  (z, k) => {
    const target = k % z.length;
    const wanted = lib.smoothedTarget(target, z.length, 0);
    const gradient = lib.softmaxMseGrad(target, z, 'sum');
    assertSlopes(gradient, (x) => lib.meanSquaredError(wanted, lib.softmax(x, 1), 'sum'), z);
    assert.ok(Math.abs(lib.sum(gradient)) < 1e-15);
  },
);

const label = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));

law('the gradients of both losses of one neuron are right', [moderateLogits, label], (z, y) => {
  const targets = z.map(() => y);
  assertSlopes(
    lib.binaryCrossEntropyWithLogitsGrad(targets, z, 'mean'),
    (x) => lib.binaryCrossEntropyWithLogits(targets, x, 'mean', 'e'),
    z,
  );
  assertSlopes(
    lib.sigmoidMseGrad(targets, z, 'mean'),
    (x) => lib.meanSquaredError(targets, x.map(lib.sigmoid), 'mean'),
    z,
  );
});

law('the gradient of the squared error is right', [moderateLogits, label], (z, y) => {
  const targets = z.map(() => y);
  assertSlopes(
    lib.meanSquaredErrorGrad(targets, z, 'mean'),
    (x) => lib.meanSquaredError(targets, x, 'mean'),
    z,
  );
});

law('a batch of one row is the row', [moderateLogits, fc.nat(5)], (z, k) => {
  const target = k % z.length;
  const one = lib.categoricalCrossEntropy(target, z, 2, 0.1);
  assert.equal(lib.categoricalCrossEntropyBatch([target], [z], 'mean', 2, 0.1), one);
  assert.deepEqual(lib.categoricalCrossEntropyBatch([target, target], [z, z], 'none', 2, 0.1), [
    one,
    one,
  ]);
  assert.deepEqual(
    lib.categoricalCrossEntropyBatchGrad([target], [z], 'sum', 0.1)[0],
    lib.categoricalCrossEntropyGrad(target, z, 0.1),
  );
});

law('sigmoid and logit undo each other', [fc.double({ min: -30, max: 12, noNaN: true })], (x) => {
  assert.ok(Math.abs(lib.logit(lib.sigmoid(x)) - x) <= 1e-10 * Math.max(1, Math.abs(x)));
  assertClose(lib.sigmoid(x) + lib.sigmoid(-x), 1, 'the two sides', 2);
  assert.equal(lib.logSigmoid(x), -lib.softplus(-x));
});

const gaussian = fc.tuple(
  fc.double({ min: -5, max: 5, noNaN: true }),
  fc.double({ min: 0.1, max: 5, noNaN: true }),
);

law(
  'the divergence of Gaussians is 0 only for equal ones and scales away',
  [gaussian, gaussian],
  ([m, s], [n, t]) => {
    const d = lib.gaussianKl(m, s, n, t, 'e');
    assert.ok(d >= 0 && !Object.is(d, -0));
    assert.equal(lib.gaussianKl(m, s, m, s, 'e'), 0);
    assertClose(lib.gaussianKl(4 * m, 4 * s, 4 * n, 4 * t, 'e'), d, 'scaled', 2);
    assertClose(
      lib.gaussianKlStandard([m], [2 * Math.log(s)], 'e'),
      lib.gaussianKl(m, s, 0, 1, 'e'),
      'standard',
      1000,
    );
  },
);

law(
  'dice: the sum of two has the mean and variance of both',
  [distribution, distribution],
  (p, q) => {
    const faces = (d: readonly number[], first: number) => d.map((_, i) => i + first);
    const both = lib.diceSumDistribution([p, q]);
    assert.equal(both.length, p.length + q.length - 1);
    assertClose(
      lib.expectedValue(faces(both, 2), both),
      lib.expectedValue(faces(p, 1), p) + lib.expectedValue(faces(q, 1), q),
      'mean',
    );
    assertClose(
      lib.variance(faces(both, 2), both),
      lib.variance(faces(p, 1), p) + lib.variance(faces(q, 1), q),
      'variance',
      1000,
    );
  },
);

law(
  'loaded dice are dice',
  [
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 2, max: 8 }),
    fc.nat(8),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ],
  (n, faces, k, probability) => {
    const face = 1 + (k % faces);
    const die = Array.from({ length: faces }, (_, i) =>
      i + 1 === face ? probability : (1 - probability) / (faces - 1),
    );
    const sums = lib.diceSumDistribution(Array.from({ length: n }, () => die));
    lib.loadedDiceSumDistribution(n, faces, face, probability).forEach((p, i) => {
      assertClose(p, sums[i] as number, 'probability', 16);
    });
    assertClose(
      lib.loadedDiceSumEntropy(n, faces, face, probability, 2),
      lib.entropy(sums, 2),
      'entropy',
    );
  },
);

law(
  'the mean surprise of all outcomes, each once, is the cross entropy of uniform and q',
  [distribution],
  (q) => {
    const all = q.map((_, i) => i);
    const uniform = lib.normalize(q.map(() => 1));
    const expected = lib.crossEntropy(uniform, q, 2);
    const got = lib.runningSurprise(all, q, 2).at(-1) as number;
    if (expected === Infinity) assert.equal(got, Infinity);
    else assertClose(got, expected, 'surprise');
  },
);

law(
  'Renyi entropy never grows with its order, and lies between the min-entropy and log of the support',
  [distribution, base],
  (p, b) => {
    const orders = [0, 0.2, 0.9, 1 - 1e-9, 1, 1 + 1e-9, 1.5, 2, 7, 100, Infinity];
    const h = orders.map((order) => lib.renyiEntropy(p, order, b));
    for (let i = 1; i < h.length; i++)
      assert.ok((h[i] as number) <= (h[i - 1] as number) * (1 + 1e-14), `order ${orders[i]}`);
    assert.equal(h[4], lib.entropy(p, b));
    assertClose(h[10] as number, lib.selfInformation(Math.max(...p), b), 'min-entropy');
    assertClose(h[0] as number, lib.maxEntropy(p.filter((x) => x > 0).length, b), 'support');
    // order 2: the surprise of two equal draws
    const equal = lib.sum(p.map((x) => x * x));
    assertClose(h[7] as number, lib.selfInformation(Math.min(1, equal), b), 'collision');
  },
);

law(
  'Renyi entropy of uniform outcomes is log n at every order',
  [fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 1e6, noNaN: true })],
  (n, order) => {
    const p = lib.normalize(Array.from({ length: n }, () => 1));
    assertClose(lib.renyiEntropy(p, order, 2), lib.maxEntropy(n, 2), `order ${order}`, 4);
  },
);

law('the mean of pointwise information is the mutual information', [jointTable], (table) => {
  const pmi = lib.pointwiseMutualInformation(table, 2);
  const terms = table.flatMap((row, x) =>
    row.map((p, y) => (p === 0 ? 0 : p * (pmi[x]?.[y] as number))),
  );
  assertClose(lib.sum(terms), lib.mutualInformation(table, 2), 'mean');
});

law(
  'normalised information is I over the mean of the entropies, in [0, 1]',
  [jointTable],
  (table) => {
    const share = lib.normalizedMutualInformation(table);
    assert.ok(share >= 0 && share <= 1, String(share));
    const h = (lib.entropy(lib.marginalX(table), 'e') + lib.entropy(lib.marginalY(table), 'e')) / 2;
    assertClose(share * h, lib.mutualInformation(table, 'e'), 'information');
  },
);

law(
  'weighted Jensen-Shannon is what is told about the choice: H(m) less the mean of the entropies',
  [pair, fc.double({ min: 0.01, max: 0.99, noNaN: true })],
  ([p, q], w) => {
    const js = lib.jsDivergence(p, q, 2, w);
    assert.ok(js >= 0 && js <= lib.binaryEntropy(w, 2) * (1 + 1e-15), String(js));
    const rows = lib.normalizeJoint([p.map((x) => w * x), q.map((x) => (1 - w) * x)]);
    assertClose(js, lib.mutualInformation(rows, 2), 'information');
    assertClose(js, lib.jsDivergence(q, p, 2, 1 - w), 'the other way round');
    assertClose(lib.jsDivergence(p, q, 2, 0.5 + 1e-9), lib.jsDivergence(p, q, 2), 'near', 1e8);
  },
);

law('the gradient of the divergence is right and sums to 0', [moderateLogits], (z) => {
  const truth = z.map((x, i) => x / 3 - i);
  const gradient = lib.klDivergenceFromLogitsGrad(truth, z);
  assertSlopes(gradient, (x) => lib.klDivergenceFromLogits(truth, x, 'e'), z);
  assert.ok(Math.abs(lib.sum(gradient)) < 1e-15);
});

const options = fc.tuple(
  fc.constantFrom(0, 0.1, 1),
  fc.constantFrom(0.5, 1, 3),
  fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 6, maxLength: 6 }),
);

law(
  'with temperature and class weights the gradients are right too, and each sums to 0',
  [moderateLogits, fc.nat(5), options],
  (z, k, [e, t, w]) => {
    const weights = w.slice(0, z.length);
    const targets = [k % z.length, lib.softmax(z, 9)];
    targets.forEach((target) => {
      const gradient = lib.categoricalCrossEntropyGrad(target, z, e, t, weights);
      const loss = (x: number[]) => lib.categoricalCrossEntropy(target, x, 'e', e, t, weights);
      slopes(loss, z).forEach((slope, i) => {
        assert.ok(Math.abs(slope - (gradient[i] as number)) < 1e-5, `${slope}, ${gradient[i]}`);
      });
      assert.ok(Math.abs(lib.sum(gradient)) < 1e-13);
    });
    const rows = [z, z];
    const each = lib.categoricalCrossEntropyBatch(targets, rows, 'none', 'e', e, t, weights);
    const mean = lib.categoricalCrossEntropyBatch(targets, rows, 'mean', 'e', e, t, weights);
    const mass = (weights[k % z.length] as number) + lib.expectedValue(weights, lib.softmax(z, 9));
    assertClose(mean, lib.sum(each) / mass, 'mean', 1e4);
    const batch = lib.categoricalCrossEntropyBatchGrad(targets, rows, 'mean', e, t, weights);
    batch.forEach((row, r) => {
      const one = lib.categoricalCrossEntropyGrad(targets[r] as lib.Target, z, e, t, weights);
      row.forEach((g, i) => {
        assertClose(g, (one[i] as number) / mass, 'gradient', 1e4);
      });
    });
  },
);

law(
  'a temperature divides the logits, equal class weights multiply the loss and leave its mean',
  [moderateLogits, fc.nat(5)],
  (z, k) => {
    const target = k % z.length;
    const plain = lib.categoricalCrossEntropy(target, z, 2);
    const halved = z.map((x) => x / 2);
    assert.equal(
      lib.categoricalCrossEntropy(target, z, 2, 0, 2),
      lib.categoricalCrossEntropy(target, halved, 2),
    );
    const four = z.map(() => 4);
    assert.equal(lib.categoricalCrossEntropy(target, z, 2, 0, 1, four), 4 * plain);
    assert.equal(lib.categoricalCrossEntropyBatch([target], [z], 'mean', 2, 0, 1, four), plain);
  },
);

law('the likelihood of log-softmax is the cross entropy', [moderateLogits, fc.nat(5)], (z, k) => {
  const target = k % z.length;
  const rows = [lib.logSoftmax(z)];
  const loss = lib.categoricalCrossEntropy(target, z, 2);
  assertClose(lib.negativeLogLikelihood([target], rows, 'mean', 2), loss, 'one class');
  const soft = lib.softmax(z, 5);
  assertClose(
    lib.negativeLogLikelihood([soft], rows, 'sum', 2),
    lib.categoricalCrossEntropy(soft, z, 2),
    'a distribution',
  );
});
