import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sumOfLong } from '../../../src/lib/entropy/long-lists.ts';
import { divergenceTerm, surpriseTerm } from '../../../src/lib/entropy/terms.ts';
import * as lib from '../../../src/lib/index.ts';
import { softmaxOfLong } from '../../../src/lib/learning/long-softmax.ts';
import { probabilityOf, scores } from '../../../src/lib/learning/softmax.ts';
import { add, scale, type Two } from '../../../src/lib/numeric/double-double.ts';
import { exponent, power } from '../../../src/lib/numeric/power-of-two.ts';
import { DOWN, raised } from '../../../src/lib/numeric/raised.ts';
import { totalOf } from '../../../src/lib/numeric/sum.ts';
import { perturbMath } from '../../reference/engine-bits.ts';

describe('what a learner knows', () => {
  test('a fair coin has 1 bit, a sure one none', () => {
    assert.equal(lib.binaryEntropy(0.5, 2), 1);
    assert.ok(Object.is(lib.binaryEntropy(0, 2), 0));
    assert.ok(Object.is(lib.binaryEntropy(1, 2), 0));
    assert.equal(lib.entropy([0.5, 0.5], 2), 1);
  });
  test('halves, quarters and eighths have 7/4 bits', () => {
    assert.equal(lib.entropy([1 / 2, 1 / 4, 1 / 8, 1 / 8], 2), 1.75);
  });
  test('one in 2^k tells k bits; what is sure tells nothing, what is impossible infinitely much', () => {
    for (const k of [1, 2, 10, 1000]) assert.equal(lib.selfInformation(2 ** -k, 2), k);
    assert.ok(Object.is(lib.selfInformation(1, 2), 0));
    assert.equal(lib.selfInformation(0, 2), Infinity);
  });
  test('information of independent events adds up', () => {
    assert.equal(
      lib.selfInformation(1 / 4 / 8, 2),
      lib.selfInformation(1 / 4, 2) + lib.selfInformation(1 / 8, 2),
    );
  });
  test('16 equal cases need 4 bits', () => assert.equal(lib.maxEntropy(16, 2), 4));
  test('a bit is 0.693 nats and 0.301 hartleys', () => {
    assert.equal(lib.convertUnit(1, 2, 'e'), Math.LN2);
    assert.equal(lib.convertUnit(1, 2, 10), 0.3010299956639812);
    assert.equal(lib.convertUnit(8, 2, 256), 1);
    for (const x of [5, 0, 0.1, -5e-324, 1.7976931348623157e308]) {
      assert.ok(Object.is(lib.convertUnit(x, 3, 3), x));
      assert.ok(Object.is(lib.convertUnit(x, 'e', 'e'), x));
    }
    assert.ok(Object.is(lib.convertUnit(0, 2, 'e'), 0));
    assert.equal(lib.convertUnit(Infinity, 2, 'e'), Infinity);
    assert.equal(lib.convertUnit(-1, 'e', 2), -Math.LOG2E);
  });
  test('a fair die throws 3.5 on average, with variance 35/12', () => {
    const die = lib.normalize([1, 1, 1, 1, 1, 1]);
    const faces = [1, 2, 3, 4, 5, 6];
    assert.ok(Math.abs(lib.expectedValue(faces, die) - 3.5) < 1e-15);
    assert.ok(Math.abs(lib.variance(faces, die) - 35 / 12) < 2e-15);
  });
  test('the printed figures of the lecture on dice', () => {
    const shown = [
      [2, 0, 0, 3.27],
      [2, 6, 0.5, 3.06],
      [2, 6, 0.8, 1.9],
      [4, 0, 0, 3.81],
      [4, 6, 0.5, 3.81],
      [4, 6, 0.8, 2.8],
    ] as const;
    for (const [dice, face, probability, bits] of shown) {
      assert.equal(
        Number(lib.loadedDiceSumEntropy(dice, 6, face, probability, 2).toFixed(2)),
        bits,
      );
    }
  });
  test('a die with one face throws it always', () => {
    assert.deepEqual([...lib.loadedDiceSumDistribution(3, 1, 1, 1)], [1]);
    assert.ok(Object.is(lib.loadedDiceSumEntropy(3, 1, 0, 0, 2), 0));
  });
  test('two dice throw 7 most often, one time in six', () => {
    const sums = lib.loadedDiceSumDistribution(2, 6, 0, 0);
    assert.equal(sums.indexOf(Math.max(...sums)) + 2, 7);
    assert.equal(sums[5], 1 / 6);
  });
  test('D is not the same both ways, and infinite where the truth is held impossible', () => {
    const [p, q] = [lib.pmf([0.5, 0.5]), lib.pmf([0.9, 0.1])];
    assert.notEqual(lib.klDivergence(p, q, 2), lib.klDivergence(q, p, 2));
    assert.equal(lib.klDivergence([0.5, 0.5], [1, 0], 2), Infinity);
    assert.equal(lib.klDivergence([1, 0], [0.5, 0.5], 2), 1);
    assert.equal(lib.crossEntropy([0.5, 0.5], [1, 0], 2), Infinity);
    assert.deepEqual(lib.klTerms([0.5, 0.5, 0], [0.25, 0, 0.75], 2), [0.5, Infinity, 0]);
    // of p all but q: -1/2 ln(1 + 2e) = -(e - e^2) and -1/2 ln(1 - 2e) = e + e^2
    const e = 2 ** -52;
    assert.deepEqual(lib.klTerms([0.5, 0.5], [0.5 + e, 0.5 - e], 'e'), [-(e - e * e), e + e * e]);
    const tiny = 2 ** -500;
    assert.equal(lib.klTerms([1, tiny], [1, tiny * (1 + e)], 'e')[1], -tiny * (e - (e * e) / 2));
    assert.equal(lib.jsDivergence([1, 0], [0, 1], 2), 1);
    assert.equal(lib.totalVariation([1, 0], [0, 1]), 1);
    assert.equal(lib.totalVariation([0.5, 0.5], [0.25, 0.75]), 0.25);
  });
  test('coins that differ by three per cent diverge by half a thousandth (mpmath)', () => {
    const [coin, fair] = [
      [0.5153, 0.4847],
      [0.5, 0.5],
    ] as const;
    assert.equal(lib.klDivergence(coin, fair, 'e'), 0.00046825309155028083);
    assert.equal(lib.klDivergence(fair, coin, 'e'), 0.00046839932943729546);
  });
  test('a sure and wrong prediction costs infinitely much', () => {
    assert.equal(lib.binaryCrossEntropy([1], [0], 'mean', 2), Infinity);
    assert.deepEqual(lib.binaryCrossEntropy([0, 1, 1], [0, 0, 1], 'none', 2), [0, Infinity, 0]);
    assert.equal(lib.binaryCrossEntropyWithLogits([1, 0], [-Infinity, 0], 'sum', 2), Infinity);
    assert.equal(lib.categoricalCrossEntropy(1, [0, -Infinity], 'e'), Infinity);
    assert.equal(lib.sequencePerplexity([0.5, 0]), Infinity);
    assert.deepEqual([...lib.runningSurprise([0, 1, 0], [1, 0], 2)], [0, Infinity, Infinity]);
  });
  test('large losses beside small ones keep their digits', () => {
    const batch = lib.binaryCrossEntropyWithLogits([0, 0, 1], [1e200, -700, Infinity], 'none', 'e');
    assert.deepEqual(batch, [1e200, lib.softplus(-700), 0]);
    // a huge logit that is right costs nothing, and takes nothing from the others
    for (const [y, z] of [
      [1, 1e200],
      [0, -1e200],
    ] as const) {
      const both = lib.binaryCrossEntropyWithLogits([y, 0], [z, -700], 'sum', 'e');
      assert.equal(both, lib.softplus(-700));
    }
    const far = [
      [0, -700],
      [0, -1e300],
    ];
    assert.deepEqual(lib.categoricalCrossEntropyBatch([0, 1], far, 'none', 'e'), [
      lib.softplus(-700),
      1e300,
    ]);
    for (const target of [0, [1, 0, 0]])
      assert.equal(lib.categoricalCrossEntropy(target, [0, -700, -1e300], 'e'), lib.softplus(-700));
  });
});

describe('distributions', () => {
  test('are checked once, frozen and recognised', () => {
    const p = lib.pmf([0.5, 0.5]);
    assert.ok(Object.isFrozen(p));
    assert.equal(lib.pmf(p), p);
    assert.throws(() => {
      (p as number[])[0] = 0.6;
    }, TypeError);
    const table = lib.joint([[0.5], [0.5]]);
    assert.ok(Object.isFrozen(table) && Object.isFrozen(table[0]));
    assert.equal(lib.joint(table), table);
  });
  test('leave the list that they are made from as it is', () => {
    const weights = [1, 3];
    assert.deepEqual([...lib.normalize(weights)], [0.25, 0.75]);
    const values = [0.25, 0.75];
    lib.pmf(values);
    values[0] = 0.5;
    assert.deepEqual(weights, [1, 3]);
    assert.deepEqual(values, [0.5, 0.75]);
  });
  test('count -0 as 0', () => {
    assert.ok(Object.is(lib.pmf([-0, 1])[0], 0));
    assert.ok(Object.is(lib.joint([[-0, 1]])[0]?.[0], 0));
    assert.ok(Object.is(lib.entropy([-0, 1], 2), 0));
    assert.ok(Object.is(lib.selfInformation(1, 2), 0));
  });
  test('may be off 1 by rounding, and are used as they stand', () => {
    const thirds = [0.333333, 0.333333, 0.333334 - 1e-6];
    assert.deepEqual([...lib.pmf(thirds)], thirds);
    assert.throws(() => lib.pmf([0.5, 0.50001]), RangeError);
    assert.doesNotThrow(() => lib.pmf([0.5, 0.500001]));
  });
  test('may be off 1 by 2e-6, as printed figures are, and by no more, however long', () => {
    for (const n of [2, 1000, 1024, 1025, 3000]) {
      const off = (by: number) => Array.from({ length: n }, (_, i) => 1 / n + (i === 0 ? by : 0));
      const even = off(0);
      for (const by of [1.9e-6, -1.9e-6]) {
        assert.ok(lib.entropy(off(by), 2) > 0, `${n}`);
        assert.ok(lib.klDivergence(even, off(by), 2) >= 0, `${n}`);
        assert.ok(lib.klDivergence(off(by), even, 2) >= 0, `${n}`);
      }
      for (const by of [2.1e-6, -2.1e-6]) {
        assert.throws(() => lib.entropy(off(by), 2), /entropy: p must sum to 1, got /);
        assert.throws(() => lib.klDivergence(even, off(by), 2), /klDivergence: q must sum to 1/);
        assert.throws(() => lib.pmf(off(by)), /pmf: probabilities must sum to 1/);
        assert.throws(() => lib.joint([off(by)]), /joint: rows must sum to 1/);
      }
    }
  });
  test('can be typed arrays, and weights of any size', () => {
    assert.equal(lib.entropy(Float64Array.of(0.5, 0.5), 2), 1);
    assert.deepEqual([...lib.normalize([1e308, 1e308])], [0.5, 0.5]);
    assert.deepEqual([...lib.normalize([5e-324, 1.5e-323])], [0.25, 0.75]);
    assert.deepEqual(
      lib
        .normalizeJoint([
          [1, 1],
          [0, 2],
        ])
        .map((row) => [...row]),
      [
        [0.25, 0.25],
        [0, 0.5],
      ],
    );
  });
  test('that are changed after a failed check stay unknown', () => {
    const p = [0.5, 0.5];
    assert.equal(lib.entropy(p, 2), 1);
    p[0] = 0.9;
    assert.throws(() => lib.entropy(p, 2), RangeError);
  });
  test('of 1024 outcomes are frozen still', () => {
    assert.ok(Object.isFrozen(lib.normalize(Array.from({ length: 1024 }, () => 1))));
  });
  test('of more than 1024 outcomes stay plain lists that are checked each time', () => {
    const long = lib.normalize(Array.from({ length: 1025 }, () => 1));
    assert.equal(Object.isFrozen(long), false);
    assert.ok(Math.abs(lib.entropy(long, 2) - lib.maxEntropy(1025, 2)) < 1e-12);
    (long as number[])[0] = 2;
    assert.throws(() => lib.entropy(long, 2), RangeError);
  });
});

describe('lists of numbers', () => {
  const kinds = [
    ...[Float64Array, Float32Array, Int32Array, Uint32Array, Int16Array, Uint16Array],
    ...[Int8Array, Uint8Array, Uint8ClampedArray],
  ];
  test('may be typed arrays of any kind', () => {
    for (const kind of kinds) {
      assert.equal(lib.entropy(lib.normalize(kind.of(4, 2, 1, 1)), 2), 1.75, kind.name);
      assert.equal(lib.huffmanAverageLength(kind.of(4, 2, 1, 1)), 1.75, kind.name);
      assert.equal(lib.entropyFromCounts(kind.of(4, 2, 1, 1), 2), 1.75, kind.name);
      assert.deepEqual(lib.softmax(kind.of(3, 3)), [0.5, 0.5], kind.name);
      assert.equal(lib.categoricalCrossEntropy(kind.of(0, 1), kind.of(7, 7), 2), 1, kind.name);
      assert.equal(lib.sum(kind.of(1, 2, 3)), 6, kind.name);
    }
  });
  test('of single precision are distributions if they were before rounding', () => {
    const p = Float32Array.from(lib.normalize([1, 2, 4, 3]));
    assert.ok(Math.abs(lib.entropy(p, 2) - 1.8464393446710154) < 1e-6);
    assert.equal(lib.pmf(p)[0], Math.fround(0.1));
    const long = Float32Array.from({ length: 3000 }, () => 1 / 3000);
    assert.ok(Math.abs(lib.entropy(long, 2) - Math.log2(3000)) < 1e-5);
  });
});

describe('the smallest doubles', () => {
  const tiny = 5e-324;
  test('differ by half of themselves: total variation', () => {
    assert.equal(lib.totalVariation([1, tiny, tiny], [1, 0, 0]), tiny);
    assert.equal(lib.totalVariation([1, 3 * tiny], [1, tiny]), tiny);
  });
  test('smooth a target, and make a loss of an impossible class infinite only if they are there', () => {
    assert.deepEqual([...lib.smoothedTarget(0, 2, tiny)], [1, 0]);
    assert.deepEqual([...lib.smoothedTarget(0, 2, 4 * tiny)], [1, 2 * tiny]);
    // e / 2 of the smoothing lies on a class 2e300 below: 5e-324 / 2 * 2e300
    const loss = lib.categoricalCrossEntropy(0, [1e300, -1e300], 'e', tiny);
    assert.ok(Math.abs(loss / (tiny * 1e300) - 1) < 1e-15, String(loss));
  });
  test('are probabilities of a variance and a mean', () => {
    assert.equal(lib.variance([0, 1e140], [1, tiny]), 5e-324 * 1e140 * 1e140);
    assert.equal(lib.variance([0, 2 ** -500], [0.5, 0.5]), 2 ** -1002);
    assert.equal(lib.variance([0, 2 ** -536], [0.5, 0.5]), tiny);
    assert.equal(lib.expectedValue([tiny, tiny], [0.5, 0.5]), tiny);
    assert.equal(lib.expectedValue([0, 1e140], [1, tiny]), tiny * 1e140);
  });
  test('move the gradient of the squared error of softmax by what they are', () => {
    // target e on the second of two equal logits: 2 p (1 - p) (e_2 - e_1) p-weighted, e_2 - e_1 = 2 (1/2 - e)
    const [a = 0, b = 0] = lib.softmaxMseGrad([1, tiny], [0, 0], 'sum');
    assert.equal(a, -0.5);
    assert.equal(b, 0.5);
    const even = lib.softmaxMseGrad([0.5, 0.5], [2 ** -1000, 0], 'sum');
    assert.ok(Math.abs((even[0] as number) / (2 ** -1000 / 4) - 1) < 1e-15, String(even));
  });
});

describe('long lists', () => {
  const n = 5000;
  const random = lib.randomGenerator(1);
  const list = (k: number) => lib.normalize(Array.from({ length: n }, () => random.next() ** k));
  const near = list(1).map((x, i) => x * (1 + (i % 2 === 0 ? 1e-3 : -1e-3)));
  const cases = { far: [list(1), list(4)], near: [list(2), lib.normalize(near)] } as const;
  /** The same sum in blocks of short lists, which are computed in two words. */
  const exact = (term: (from: number, to: number) => number) => {
    const parts: number[] = [];
    for (let i = 0; i < n; i += 500) parts.push(term(i, i + 500));
    return lib.sum(parts);
  };
  const close = (got: number, expected: number) =>
    assert.ok(
      Math.abs(got - expected) <= 4 * 2 ** -53 * Math.abs(expected),
      `${got}, not ${expected}`,
    );
  for (const [name, [p, q]] of Object.entries(cases)) {
    test(`have the entropy and divergences of their parts: ${name}`, () => {
      // p log p over a part of mass m: m (log m - H(part / m))
      const part = (list: lib.Numbers, from: number, to: number) =>
        lib.normalize(list.slice(from, to));
      const mass = (list: lib.Numbers, from: number, to: number) => lib.sum(list.slice(from, to));
      close(
        lib.entropy(p, 'e'),
        exact(
          (a, b) =>
            mass(p, a, b) *
            (lib.entropy(part(p, a, b), 'e') + lib.selfInformation(mass(p, a, b), 'e')),
        ),
      );
      const byTerms = lib.sum(lib.klTerms(p, q, 'e')) - lib.sum(p) + lib.sum(q);
      const kl = lib.klDivergence(p, q, 'e');
      assert.ok(Math.abs(kl - byTerms) < 1e-15 + 1e-14 * kl, `${kl}, not ${byTerms}`);
      const middle = p.map((x, i) => (x + (q[i] ?? 0)) / 2);
      const js = lib.jsDivergence(p, q, 'e');
      const twoSided = (lib.klDivergence(p, middle, 'e') + lib.klDivergence(q, middle, 'e')) / 2;
      assert.ok(Math.abs(js - twoSided) <= 1e-14 * js, `${js}, not ${twoSided}`);
      assert.ok(Math.abs(lib.crossEntropy(p, q, 'e') - lib.entropy(p, 'e') - kl) < 1e-13);
    });
  }
  test('of near distributions have all digits but the last', () => {
    // 2048 pairs (1 + e, 1 - e) / 4096 against 1 / 4096: the divergences of one coin
    const e = 2 ** -20;
    const many = Array.from({ length: 4096 }, (_, i) => (1 + (i % 2 === 0 ? e : -e)) / 4096);
    const uniform = many.map(() => 1 / 4096);
    const [coin, fair] = [
      [(1 + e) / 2, (1 - e) / 2],
      [0.5, 0.5],
    ] as const;
    const same = (got: number, expected: number) =>
      assert.ok(Math.abs(got / expected - 1) < 1e-15, `${got}, not ${expected}`);
    same(lib.klDivergence(many, uniform, 2), lib.klDivergence(coin, fair, 2));
    same(lib.klDivergence(uniform, many, 2), lib.klDivergence(fair, coin, 2));
    same(lib.jsDivergence(many, uniform, 2), lib.jsDivergence(coin, fair, 2));
  });
  test('have zeros and infinities as short ones do', () => {
    const one = Array.from({ length: n }, (_, i) => (i === 7 ? 1 : 0));
    const half = Array.from({ length: n }, (_, i) => (i === 7 || i === 8 ? 0.5 : 0));
    assert.ok(Object.is(lib.entropy(one, 2), 0));
    assert.equal(lib.klDivergence(one, half, 2), 1);
    assert.equal(lib.klDivergence(half, one, 2), Infinity);
    assert.equal(lib.crossEntropy(half, one, 2), Infinity);
    assert.equal(lib.crossEntropy(one, half, 2), 1);
    assert.equal(lib.crossEntropy(half, half, 2), 1);
    assert.ok(Object.is(lib.klDivergence(half, half, 2), 0));
    assert.ok(Object.is(lib.jsDivergence(half, half, 2), 0));
    assert.equal(lib.jsDivergence(half, one, 2), lib.jsDivergence(one, half, 2));
    const js = lib.jsDivergence(one, half, 2);
    assert.ok(Math.abs(js - lib.jsDivergence([1, 0], [0.5, 0.5], 2)) < 2e-16);
    for (const least of [1e-200, 1e-280, 1e-297, 1e-299, 1e-308, 5e-324]) {
      const tiny = Array.from({ length: n }, (_, i) => (i === 7 ? 1 : least));
      const coin = [1, least];
      const same = (got: number, expected: number) =>
        assert.ok(Math.abs(got / expected - 1) <= 2 ** -52, `${least}: ${got}, not ${expected}`);
      same(lib.klDivergence(half, tiny, 2), lib.klDivergence([0.5, 0.5], coin, 2));
      assert.equal(lib.klDivergence(tiny, half, 'e'), Infinity);
      same(lib.jsDivergence(half, tiny, 2), lib.jsDivergence([0.5, 0.5], coin, 2));
      same(lib.crossEntropy(half, tiny, 2), lib.crossEntropy([0.5, 0.5], coin, 2));
    }
  });
  test('of coins, many times over, have the divergences of one coin', () => {
    // up to 0.18 both sides of the coin are computed by series, in which nothing cancels
    for (const [e, tolerance] of [
      [0.01, 2e-15],
      [0.1, 2e-15],
      [0.18, 2e-15],
      [0.2, 6e-15],
      [0.5, 6e-15],
    ] as const) {
      const many = Array.from({ length: 2048 }, (_, i) => (1 + (i % 2 === 0 ? e : -e)) / 2048);
      const uniform = many.map(() => 1 / 2048);
      const coin = [(1 + e) / 2, (1 - e) / 2];
      for (const divergence of [lib.klDivergence, lib.jsDivergence]) {
        const ratio = divergence(many, uniform, 'e') / divergence(coin, [0.5, 0.5], 'e');
        assert.ok(Math.abs(ratio - 1) < tolerance, `${divergence.name} of ${e}: ${ratio - 1}`);
      }
    }
  });
  test('are the same to the last bit when the logarithm and exponential of the engine are others', () => {
    const [p, q] = cases.far;
    const z = p.map((x) => 1e5 * x);
    const results = () => [
      lib.entropy(p, 2),
      ...[lib.crossEntropy, lib.klDivergence, lib.jsDivergence].map((f) => f(p, q, 2)),
      lib.perplexity(p),
      ...lib.softmax(z, 0.7),
    ];
    const before = results();
    const undo = perturbMath();
    try {
      assert.deepEqual(results(), before);
    } finally {
      undo();
    }
  });
  test('have no worse digits past the switch: 64 equal cases have 6 bits, and 1025 outcomes log 1025', () => {
    const some = (n: number, used: number) =>
      Array.from({ length: n }, (_, i) => (i < used ? 1 / used : 0));
    for (const n of [1024, 1025, 1300, 5000]) {
      assert.equal(lib.entropy(some(n, 64), 2), 6, `${n}`);
      assert.equal(lib.crossEntropy(some(n, 64), some(n, 128), 2), 7, `${n}`);
      assert.equal(lib.klDivergence(some(n, 64), some(n, 256), 2), 2, `${n}`);
      assert.equal(lib.perplexity(some(n, 512)), 512, `${n}`);
    }
    for (const n of [1025, 2047, 4099])
      assert.equal(lib.entropy(some(n, n), 2), lib.maxEntropy(n, 2), `${n}`);
  });
  test('are within 0.6 ulp of the terms of short lists, added up in two words', () => {
    const off = (got: number, sum: Two) => {
      const exact = scale(sum, DOWN);
      return Math.abs(got - exact.hi - exact.lo) / (power(exponent(exact.hi)) * 2 ** -52);
    };
    let worst = 0;
    for (let k = 0; k < 40; k++) {
      const size = 1025 + Math.floor(random.next() * 2000);
      const exponentOf = [0, 1, 4, 30][k % 4] as number;
      const w = Array.from({ length: size }, () => random.next() ** exponentOf + 1e-30);
      // parted by little, by some, by much, by nothing but one, and with a giant
      const v = w.map((x, i) => {
        const by = [1e-13, 1e-3, 0.05, 0.12, 0.3][k % 5] as number;
        return x * (1 + (i % 2 === 0 ? by : -by) * (k % 3 === 0 ? random.next() : 1));
      });
      if (k % 6 === 0) w[7] = size * 1e6;
      const [p, q] = [lib.normalize(w), lib.normalize(v)];
      const total = (term: (a: number, b: number) => Two) =>
        totalOf(p.map((a, i) => term(a, q[i] as number)));
      const middle = (a: number, b: number) => scale(add(raised(a), raised(b)), 0.5);
      const js = (a: number, b: number) =>
        scale(
          add(divergenceTerm(raised(a), middle(a, b)), divergenceTerm(raised(b), middle(a, b))),
          0.5,
        );
      worst = Math.max(
        worst,
        off(
          lib.entropy(p, 'e'),
          total((a) => surpriseTerm(a, a)),
        ),
        off(lib.crossEntropy(p, q, 'e'), total(surpriseTerm)),
        off(
          lib.klDivergence(p, q, 'e'),
          total((a, b) => divergenceTerm(raised(a), raised(b))),
        ),
        off(lib.jsDivergence(p, q, 'e'), total(js)),
      );
    }
    assert.ok(worst < 0.55, `${worst} ulp`);
  });
  test('go the fast way, but where their sum is below 2^-300', () => {
    const [p, q] = cases.far;
    for (const term of ['surprise', 'divergence', 'to the middle'] as const)
      assert.ok((sumOfLong(term, p, q)?.hi ?? 0) > 0, term);
    const sure = p.map((_, i) => (i === 7 ? 1 : i === 8 ? 1e-100 : 0));
    assert.equal(sumOfLong('surprise', sure, sure), undefined);
    assert.equal(lib.entropy(sure, 'e'), lib.entropy([1, 1e-100], 'e'));
    assert.ok(softmaxOfLong(p, 1) !== undefined);
  });
  test('of logits have each share of softmax within 0.6 ulp, below the normal numbers too', () => {
    for (const [spread, temperature] of [
      [1, 1],
      [700, 0.3],
      [745, 1],
      [1e-3, 1e-5],
      [1e300, 1e298],
    ] as const) {
      const z = Array.from({ length: 1100 }, (_, i) => spread * (random.next() - (i % 3)));
      const short = scores(z, temperature);
      lib.softmax(z, temperature).forEach((p, i) => {
        const exact = scale(probabilityOf(short, i), 2 ** 600 * DOWN);
        const unit = Math.max(power(-1074 + 600), power(exponent(exact.hi) - 52));
        const off = Math.abs(p * 2 ** 600 - exact.hi - exact.lo) / unit;
        assert.ok(off < 0.6 || (p === 0 && exact.hi < 2 ** -474), `${z[i]}: ${p}, ${off} ulp`);
      });
    }
  });
  test('of logits with a temperature beyond all measure are sure or undecided', () => {
    const z = Array.from({ length: 2048 }, (_, i) => i % 2);
    assert.deepEqual(lib.softmax(z, 5e-324).slice(0, 2), [0, 1 / 1024]);
    assert.deepEqual(lib.softmax(z, Number.MAX_VALUE).slice(0, 2), [1 / 2048, 1 / 2048]);
  });
  test('with an entry that is no probability are refused, though their total be 1', () => {
    const uniform = Array.from({ length: 2000 }, () => 1 / 2000);
    for (const [i, wrong] of [
      [7, -1 / 2000],
      [8, '0'],
      [1999, 1 + 2 ** -52],
    ] as const) {
      const list = uniform.map((x, k) => (k === i ? (wrong as number) : k === 3 ? 3 / 2000 : x));
      const { entropy, crossEntropy, klDivergence, jsDivergence } = lib;
      assert.throws(() => entropy(list, 2), new RegExp(`^\\w+Error: entropy: p\\[${i}\\] must be`));
      for (const [name, call] of Object.entries({ crossEntropy, klDivergence, jsDivergence })) {
        const at = (which: string) => new RegExp(`^\\w+Error: ${name}: ${which}\\[${i}\\] must be`);
        assert.throws(() => call(list, uniform, 2), at('p'));
        assert.throws(() => call(uniform, list, 2), at('q'));
      }
    }
  });
  test('with an entry just above 1 are refused, though the total may be off by as much', () => {
    const list = Array.from({ length: 2000 }, (_, i) => (i === 0 ? 1.000001 : 0));
    assert.throws(() => lib.entropy(list, 2), {
      name: 'RangeError',
      message: 'entropy: p[0] must be in [0, 1], got 1.000001. For weights, use normalize().',
    });
  });
  test('with a total that is not 1 are refused', () => {
    const uniform = Array.from({ length: 2000 }, () => 1 / 2000);
    const short = uniform.map((x, k) => (k === 0 ? 0 : x));
    assert.throws(() => lib.entropy(short, 2), /entropy: p must sum to 1, got 0\.999/);
    assert.throws(() => lib.klDivergence(short, uniform, 2), /klDivergence: p must sum to 1/);
    assert.throws(() => lib.klDivergence(uniform, short, 2), /klDivergence: q must sum to 1/);
    assert.throws(() => lib.jsDivergence(uniform, short, 2), /jsDivergence: q must sum to 1/);
    assert.throws(() => lib.crossEntropy(short, uniform, 2), /crossEntropy: p must sum to 1/);
  });
  test('that differ in length are refused, even by a 0', () => {
    const uniform = Array.from({ length: 2000 }, () => 1 / 2000);
    const { crossEntropy, klDivergence, jsDivergence } = lib;
    for (const [name, call] of Object.entries({ crossEntropy, klDivergence, jsDivergence })) {
      assert.throws(() => call(uniform, [...uniform, 0], 2), {
        name: 'RangeError',
        message: `${name}: q must have 2000 entries, got a list of 2001. Nothing is stretched or cut.`,
      });
    }
  });
  test('of logits have the softmax of short ones', () => {
    const z = Array.from({ length: n }, (_, i) => Math.abs((i % 40) - 20) - (i % 7));
    const p = lib.softmax(z, 2);
    assert.ok(Math.abs(lib.sum(p) - 1) < 1e-14);
    assert.ok(
      Math.abs(
        lib.entropy(p, 'e') -
          lib.entropyFromLogits(
            z.map((x) => x / 2),
            'e',
          ),
      ) < 1e-13,
    );
    const off = z.map((x, i) => (i < 10 ? -Infinity : x));
    assert.equal(lib.softmax(off, 1)[3], 0);
    // the first far above all others: sure of it
    const first = z.map((_, i) => (i === 0 ? 1000 : 0));
    assert.deepEqual(lib.softmax(first, 1).slice(0, 2), [1, 0]);
    // each logit above all before: shares (1 - 1/e) e^-k from the end on
    const rising = lib.softmax(
      z.map((_, i) => i),
      1,
    );
    for (const k of [0, 1, 5])
      assert.ok(
        Math.abs((rising.at(-1 - k) ?? 0) / ((1 - Math.exp(-1)) * Math.exp(-k)) - 1) < 1e-14,
      );
  });
});

describe('softmax and its kin', () => {
  test('of one class is sure', () => {
    assert.deepEqual([...lib.softmax([3], 1)], [1]);
    assert.deepEqual(lib.logSoftmax([3], 1), [0]);
    assert.ok(Object.is(lib.entropyFromLogits([3], 2), 0));
  });
  test('gives nothing to classes that are switched off', () => {
    assert.deepEqual([...lib.softmax([0, -Infinity, 0], 1)], [0.5, 0, 0.5]);
    assert.deepEqual([...lib.softmaxAtInfinity([5, -Infinity, 0])], [0.5, 0, 0.5]);
    assert.deepEqual(lib.logSoftmax([0, -Infinity], 1), [0, -Infinity]);
    assert.equal(lib.klDivergenceFromLogits([0, -Infinity], [0, -Infinity], 2), 0);
    assert.equal(lib.klDivergenceFromLogits([0, -Infinity], [0, 0], 2), 1);
    assert.equal(lib.klDivergenceFromLogits([0, 0], [0, -Infinity], 2), Infinity);
  });
  test('needs no temperature when it is 1', () => {
    assert.deepEqual(lib.softmax([1, 2]), lib.softmax([1, 2], 1));
    assert.deepEqual(lib.logSoftmax([1, 2]), lib.logSoftmax([1, 2], 1));
  });
  test('of logits near the largest double is that of their difference', () => {
    assert.deepEqual([...lib.softmax([1.7e308, -1.7e308], 1)], [1, 0]);
    assert.deepEqual(lib.softmax([1.7e308, -1.7e308], 1.7e308), lib.softmax([1, -1], 1));
    assert.equal(lib.logSoftmax([1e308, -1e308], 10)[1], -2e307);
  });
  test('divergences from logits far apart are found without exponentials', () => {
    assert.equal(lib.klDivergenceFromLogits([0, 0], [0, -1e300], 'e'), 5e299);
    assert.equal(lib.klDivergenceFromLogits([0, -1e300], [-1e300, 0], 'e'), 1e300);
    // both sure of one class: p e^-1 with p = e^-745, in units of a tiny logarithm (mpmath)
    const sure = lib.klDivergenceFromLogits([-26, 719], [-27, 719], 1 + 2 ** -52);
    assert.equal(sure, 4.67601908123993e-309);
    // two near-equal classes beside one of chance e^-300 that q holds much likelier
    const near = lib.klDivergenceFromLogits([0, 1e-9, -300], [0, 0, -10], 'e');
    assert.ok(near > 2.2e-5 && near < 2.3e-5, String(near));
  });
  test('a class of probability e^-750, which is no double, still has an entropy: 751 e^-750', () => {
    assert.equal(lib.entropyFromLogits([0, -750], 'e'), 1.5e-323);
  });
  test('log-sum-exp of nothing is -Infinity', () => {
    assert.equal(lib.logSumExp([]), -Infinity);
    assert.equal(lib.logSumExp(new Float64Array()), -Infinity);
    assert.equal(lib.logSumExp([-Infinity, -Infinity]), -Infinity);
    assert.equal(lib.logSumExp([Infinity, 0]), Infinity);
    assert.equal(lib.logSumExp([1000, 1000]), 1000 + Math.LN2);
  });
});

describe('losses and gradients at their limits', () => {
  const near = (got: number | undefined, expected: number, relative: number) =>
    assert.ok(Math.abs((got ?? Number.NaN) / expected - 1) <= relative, `${got}, not ${expected}`);
  test('equal logits against equal shares give gradients of 0', () => {
    for (const k of [2, 3, 7, 10]) {
      const [z, y] = [Array.from({ length: k }, () => 5), Array.from({ length: k }, () => 1 / k)];
      assert.ok(lib.categoricalCrossEntropyGrad(y, z).every((g) => Object.is(g, 0)));
      assert.ok(lib.softmaxMseGrad(y, z, 'sum').every((g) => Object.is(g, 0)));
    }
    assert.deepEqual(lib.binaryCrossEntropyWithLogitsGrad([0.5], [0], 'sum'), [0]);
  });
  test('a target that is the prediction rounded leaves what rounding took (mpmath)', () => {
    const y = 0.7310585786300049;
    near(lib.binaryCrossEntropyWithLogitsGrad([y], [1], 'sum')[0], -1.679727399649845e-17, 1e-5);
    near(
      lib.binaryCrossEntropyWithLogitsGrad([1 - y], [-1], 'sum')[0],
      1.679727399649845e-17,
      1e-5,
    );
    near(lib.sigmoidMseGrad([y], [1], 'sum')[0], -6.6050890272768645e-18, 1e-5);
    const target = [0.09003057317038046, 0.24472847105479764, 0.6652409557748219];
    const grad = lib.categoricalCrossEntropyGrad(target, [0, 1, 2]);
    const expected = [-4.368657706443957e-18, 1.0846793435836087e-17, -6.47813572939213e-18];
    expected.forEach((g, i) => {
      near(grad[i], g, 1e-5);
    });
    const mse = lib.softmaxMseGrad(target, [0, 1, 2], 'sum');
    const expectedMse = [-4.1780360577045e-19, 6.311600239487858e-18, -5.893796633717409e-18];
    expectedMse.forEach((g, i) => {
      near(mse[i], g, 1e-5);
    });
  });
  test('losses below the smallest normal number are rounded once, in any unit (mpmath)', () => {
    assert.equal(lib.categoricalCrossEntropy(0, [0, -740], 2), 6.03e-322);
    assert.equal(lib.categoricalCrossEntropy(0, [0, -740], 10), 1.83e-322);
    assert.equal(lib.binaryCrossEntropyWithLogits([1], [740], 'sum', 2), 6.03e-322);
  });
  test('the squared error of a sure and right softmax has a gradient with all its digits (mpmath)', () => {
    const gradient = (...z: number[]) => lib.softmaxMseGrad(0, z, 'sum');
    assert.equal(gradient(60, 0)[1], 3.0670592294888e-52);
    assert.deepEqual(
      gradient(60, 0, 1),
      [-3.406686330525156e-51, 7.235624914652303e-52, 2.683123839059926e-51],
    );
    assert.equal(gradient(39.1, 1.3, 1.3, 0.7999999999999998)[0], -2.6937161810871424e-32);
    assert.equal(gradient(41.2, 1.6, 1.3, 1.5999999999999996)[2], 2.0720589347107816e-34);
  });
  test('the log odds of 1/2 + e are 4e', () => {
    for (const e of [2 ** -53, -(2 ** -54), 2 ** -40]) assert.equal(lib.logit(0.5 + e), 4 * e);
  });
  test('softmax of two classes is a sigmoid, and so is its gradient', () => {
    for (let z = 0.5; z < 80; z += 0.37) {
      const sure = lib.sigmoid(-z);
      assert.equal(lib.softmax([z, 0])[1], sure);
      assert.deepEqual(lib.categoricalCrossEntropyGrad(0, [z, 0]), [-sure, sure]);
      assert.deepEqual(lib.binaryCrossEntropyWithLogitsGrad([1, 0], [z, -z], 'sum'), [-sure, sure]);
      assert.equal(lib.logSoftmax([z, 0])[0], lib.logSigmoid(z));
    }
  });
  test('gradients too small for a double are 0, not -0', () => {
    assert.deepEqual(lib.binaryCrossEntropyWithLogitsGrad([1], [800], 'sum'), [0]);
    assert.deepEqual(lib.categoricalCrossEntropyGrad(0, [800, 0]), [0, 0]);
    assert.deepEqual(lib.categoricalCrossEntropyBatchGrad([0], [[800, 0]], 'sum'), [[0, 0]]);
    for (const z of [380, 800]) {
      assert.deepEqual(lib.sigmoidMseGrad([1], [z], 'sum'), [0]);
      assert.deepEqual(lib.softmaxMseGrad(0, [z, 0], 'sum'), [0, 0]);
    }
    assert.deepEqual(lib.softmaxMseGrad(1, [750, 0], 'sum'), [0, 0]);
    assert.deepEqual(
      lib.meanSquaredErrorGrad([5e-324, 0, 0, 0], [0, -0, 0, 0], 'mean'),
      [0, 0, 0, 0],
    );
    assert.deepEqual(lib.meanSquaredErrorGrad([5e-324, 0], [0, 0], 'mean'), [-5e-324, 0]);
  });
  test('a batch of 200,000 fair guesses costs one bit each', () => {
    const guesses = Array.from({ length: 200_000 }, () => 0);
    assert.equal(lib.binaryCrossEntropyWithLogits(guesses, guesses, 'mean', 2), 1);
    const halves = guesses.map(() => 0.5);
    assert.equal(lib.binaryCrossEntropy(guesses, halves, 'mean', 2), 1);
    assert.equal(lib.meanSquaredError(guesses, halves, 'mean'), 0.25);
  });
  test('the likelihood of what is all but sure keeps its last digit', () => {
    assert.deepEqual(
      lib.negativeLogLikelihood(
        [0, 1],
        [
          [-5e-324, -1],
          [-1, 0],
        ],
        'none',
        'e',
      ),
      [5e-324, 0],
    );
  });
  test('a logit that is wrong by 2^k costs 2^k nats, as long as that is a double', () => {
    for (let k = 6; k < 1024; k++) {
      const z = 2 ** k;
      const whole = [
        lib.categoricalCrossEntropy(0, [-z, 0], 'e'),
        lib.categoricalCrossEntropyBatch(
          [0, 1],
          [
            [-z, 0],
            [-z, 0],
          ],
          'sum',
          'e',
        ),
        ...lib.binaryCrossEntropyWithLogits([0, 1], [z, -z], 'none', 'e'),
        lib.binaryCrossEntropyWithLogits([0, 1], [z, z], 'sum', 'e'),
        lib.negativeLogLikelihood([0], [[-z, 0]], 'sum', 'e'),
      ];
      for (const loss of whole) assert.equal(loss, z, `2^${k}`);
      const half = [
        lib.categoricalCrossEntropy([0.5, 0.5], [-z, 0], 'e'),
        lib.binaryCrossEntropyWithLogits([0.5], [z], 'mean', 'e'),
        lib.negativeLogLikelihood([[0.5, 0.5]], [[-z, 0]], 'mean', 'e'),
      ];
      for (const loss of half) assert.equal(loss, z / 2, `half of 2^${k}`);
    }
  });
  test('the least smoothing holds no class impossible', () => {
    assert.equal(lib.categoricalCrossEntropy(0, [0, 0, -Infinity], 'e', 5e-324), Infinity);
    assert.equal(lib.categoricalCrossEntropy(0, [0, 0, -Infinity], 2), 1);
  });
});

describe('squared errors', () => {
  test('have gradients where the difference is no double', () => {
    const gradient = lib.meanSquaredErrorGrad([-1.6e308, 0, 0, 0], [1.6e308, 0, 0, 0], 'mean');
    assert.deepEqual(gradient, [1.6e308, 0, 0, 0]);
    assert.deepEqual(lib.meanSquaredErrorGrad([5e-324], [0], 'sum'), [-1e-323]);
  });
  test('below the smallest double add up to it', () => {
    // each 0.497 of the smallest double
    const x = 1.41 * 2 ** -538;
    assert.equal(x * x, 0);
    assert.equal(lib.meanSquaredError([0, 0], [x, x], 'sum'), 5e-324);
  });
  test('are infinite only where the mean is', () => {
    assert.equal(lib.meanSquaredError([0, 0], [1e154, 1e154], 'mean'), 1e154 * 1e154);
    assert.equal(lib.meanSquaredError([0], [1e155], 'sum'), Infinity);
    assert.equal(lib.meanSquaredError([1.7e308], [1.7e308], 'sum'), 0);
  });
});

test('what is all but sure leaves a conditional entropy with all its digits', () => {
  // of 1 and e: e (1 + ln(1 / e)), but for terms of e^2
  const h = lib.conditionalEntropy([[1, 1e-30]], 'y', 'e');
  assert.ok(Math.abs(h / (1e-30 * (1 + 30 * Math.LN10)) - 1) < 1e-15, String(h));
});

describe('mutual information of tiny entries', () => {
  const near = (got: number, expected: number) =>
    assert.ok(Math.abs(got - expected) <= 2 ** -52 * expected, `${got}, not ${expected}`);
  test('keeps its digits where the product of the marginals is 1e-300 (mpmath, 700 digits)', () => {
    const table = [
      [1, 1e-150],
      [1e-150, 1e-200],
    ];
    near(lib.mutualInformation(table, 'e'), 2.2925850929940456e-198);
  });
  test('and where that product lies below the smallest double (mpmath, 900 digits)', () => {
    const tiny = (k: number) => [
      [1, k],
      [k, 5e-324],
    ];
    const base = 1 + 2 ** -52;
    near(lib.mutualInformation(tiny(2 ** -450), base), 1.5983980154341614e-255);
    near(lib.mutualInformation(tiny(2 ** -500), base), 1.2609137053588614e-285);
    near(lib.mutualInformation(tiny(2 ** -520), base), 1.1467943338701214e-297);
    near(lib.mutualInformation(tiny(2 ** -540), base), 7.133048507981757e-308);
    near(lib.mutualInformation(tiny(2 ** -546), base), 2.553641769355659e-307);
    near(lib.mutualInformation(tiny(2 ** -550), base), 3.7874821701570895e-307);
  });
  test('and where that product is no double', () => {
    assert.equal(
      lib.mutualInformation(
        [
          [1, 0],
          [0, 5e-324],
        ],
        'e',
      ),
      3.68e-321,
    );
  });
});

describe('Gaussians', () => {
  test('of one spread and one sd apart diverge by half a nat', () => {
    assert.equal(lib.gaussianKl(0, 1, 1, 1, 'e'), 0.5);
    assert.equal(lib.gaussianKlStandard([1, 0], [0, 0], 'e'), 0.5);
    assert.equal(lib.gaussianKlDiagonal([0, 0], [1, 1], [1, 2], [1, 1], 'e'), 2.5);
    assert.equal(lib.gaussianKlDiagonal([0, 1e200], [1, 1], [1, 0], [1, 1], 'e'), Infinity);
  });
  test('narrow ones have negative differential entropy', () => {
    assert.ok(lib.gaussianEntropy(0.1, 2) < 0);
    assert.equal(lib.gaussianEntropy(1, 'e'), 1.4189385332046727);
  });
  test('one of standard deviation 1 / sqrt(2 pi e) has none, and its neighbours are right to the last place', () => {
    assert.equal(lib.gaussianEntropy(0.24197072451914337, 'e'), 6.418004668056469e-17);
    assert.equal(lib.gaussianEntropy(0.24197072451914334, 'e'), -5.0526290917862633e-17);
    assert.equal(lib.gaussianEntropy(0.24197072451914334, 2), -7.289402934171349e-17);
    assert.equal(lib.gaussianEntropy(0.24197, 2), -4.319785966319516e-6);
  });
  test('that are all but equal diverge by the square of what parts them', () => {
    assert.equal(lib.gaussianKl(0, 1, 2 ** -530, 1, 'e'), 2 ** -1061);
    assert.equal(lib.gaussianKlStandard([2 ** -530], [0], 'e'), 2 ** -1061);
    // of the spreads 1 + e and 1: e - ln(1 + e) + e^2 / 2 = e^2
    assert.ok(Math.abs(lib.gaussianKl(0, 1 + 2 ** -52, 0, 1, 'e') / 2 ** -104 - 1) < 2 ** -51);
  });
  test('may be as far apart or as narrow as doubles allow', () => {
    for (const k of [290, 310, 400, 460, 500])
      for (const m of [1, 3, 5, 7])
        assert.equal(lib.gaussianKl(0, 1, m * 2 ** k, 1, 'e'), m * m * 2 ** (2 * k - 1));
    assert.equal(lib.gaussianKl(0, 1, 1e200, 1, 'e'), Infinity);
    assert.ok(Math.abs(lib.gaussianKl(0, 1e-300, 0, 1e300, 'e') - (600 * Math.LN10 - 0.5)) < 1e-12);
    assert.equal(lib.gaussianKlStandard([1.2e154], [0], 'e'), 0.5 * 1.2e154 * 1.2e154);
    assert.equal(lib.gaussianKlStandard([0], [1000], 'e'), Infinity);
    assert.equal(lib.gaussianKlStandard([0], [-1000], 'e'), 499.5);
    assert.equal(lib.gaussianKlStandard([2 ** 400], [0], 'e'), 2 ** 799);
    // (e^400 - 401) / 2 (mpmath)
    assert.equal(lib.gaussianKlStandard([0], [400], 'e'), 2.610734844882072e173);
  });
});
