import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';
import { ulp } from '../../reference/run-vectors.ts';

interface Exact<T> {
  readonly arguments: T;
  readonly expected: number;
}
type Five = readonly [number, number, number, number, number];
type Lists = readonly [number[], number[], number[], number[]];

/** Written by tests/reference/gaussians/log_ratio.py. */
const exact: { readonly logRatio: Exact<Five>[]; readonly klDiagonal: Exact<Lists>[] } = JSON.parse(
  readFileSync(new URL('../../reference/gaussians/log-ratio.json', import.meta.url), 'utf8'),
);

test('the stream of a seed never changes (numbers of the same algorithm in Python)', () => {
  const random = lib.randomGenerator(1);
  assert.deepEqual(
    Array.from({ length: 4 }, () => random.next32()),
    [2420951833, 2513034076, 3847892949, 4064752930],
  );
  // two of them make a number in [0, 1): 27 bits of the first, 26 of the second
  const again = lib.randomGenerator(1);
  assert.deepEqual([again.next(), again.next()], [0.5636717720710586, 0.8959073941886353]);
});

describe('uniform numbers', () => {
  test('lie in [0, 1) and fill tenths evenly, over many seeds', () => {
    let chi2 = 0;
    for (let seed = 0; seed < 40; seed++) {
      const random = lib.randomGenerator(seed);
      const counts = Array.from({ length: 10 }, () => 0);
      for (let i = 0; i < 5000; i++) {
        const u = random.next();
        assert.ok(u >= 0 && u < 1);
        (counts[Math.floor(10 * u)] as number)++;
      }
      chi2 += lib.sum(counts.map((c) => (c - 500) ** 2 / 500));
    }
    // 40 times 9 degrees of freedom: mean 360, standard deviation 27
    assert.ok(Math.abs(chi2 - 360) < 4 * 27, `chi^2 ${chi2}`);
  });
  test('neighbouring seeds give streams that share nothing', () => {
    const starts = Array.from({ length: 1000 }, (_, seed) => lib.randomGenerator(seed).next32());
    assert.equal(new Set(starts).size, 1000);
  });
  test('the largest seed is allowed', () => {
    assert.ok(lib.randomGenerator(2 ** 32 - 1).next() < 1);
  });
});

describe('samples', () => {
  test('come up as often as their probabilities say', () => {
    const p = lib.pmf([0.5, 0.25, 0, 0.125, 0.125]);
    const counts = lib.sampleCounts(p, 100000, lib.randomGenerator(3));
    assert.equal(lib.sum(counts), 100000);
    assert.equal(counts[2], 0);
    counts.forEach((c, i) => {
      const expected = 100000 * (p[i] as number);
      assert.ok(Math.abs(c - expected) < 4 * Math.sqrt(expected + 1), `outcome ${i}: ${c}`);
    });
  });
  test('one by one or all at once are the same', () => {
    const p = [0.2, 0.3, 0.5];
    const [a, b, c] = [1, 1, 1].map(lib.randomGenerator) as [
      lib.RandomGenerator,
      lib.RandomGenerator,
      lib.RandomGenerator,
    ];
    const one = Array.from({ length: 50 }, () => lib.sample(p, 1, a)[0]);
    assert.deepEqual(lib.sample(p, 50, b), one);
    const counts = [0, 1, 2].map((k) => one.filter((x) => x === k).length);
    assert.deepEqual(lib.sampleCounts(p, 50, c), counts);
  });
  test('never are what has probability 0, at the end of the list either', () => {
    assert.deepEqual(lib.sampleCounts([0, 1, 0], 1000, lib.randomGenerator(5)), [0, 1000, 0]);
  });
  test('take intervals with their left ends: 0 draws nothing of probability 0', () => {
    const at = (u: number) => ({ next: () => u, next32: () => 0 });
    assert.equal(lib.sample([0, 0.5, 0, 0.5], 1, at(0))[0], 1);
    assert.equal(lib.sample([0, 0.5, 0, 0.5], 1, at(0.5))[0], 3);
  });
  test('share a total that is not quite 1 in proportion', () => {
    const middle = { next: () => 0.5, next32: () => 0 };
    assert.equal(lib.sample([0.5, 0.499999], 1, middle)[0], 0);
    assert.equal(lib.sample([0.499999, 0.5], 1, middle)[0], 1);
  });
  test('of a fair die have nearly its entropy', () => {
    const counts = lib.sampleCounts(
      [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6],
      60000,
      lib.randomGenerator(8),
    );
    assert.ok(lib.maxEntropy(6, 2) - lib.entropyFromCounts(counts, 2) < 5e-4);
  });
});

describe('Gaussian samples', () => {
  const samples = lib.gaussianSamples(3, 2, 40001, lib.randomGenerator(6));
  const uniform = Array.from(samples, () => 1 / samples.length);
  test('have the mean and the standard deviation', () => {
    assert.ok(Math.abs(lib.expectedValue(samples, uniform) - 3) < 0.04);
    assert.ok(Math.abs(lib.variance(samples, uniform) - 4) < 0.12);
  });
  test('are as many as asked for, of pairs too', () => {
    for (const size of [0, 1, 2, 7])
      assert.equal(lib.gaussianSamples(0, 1, size, lib.randomGenerator(1)).length, size);
  });
  test('are drawn anew where a pair hits the middle, the circle or what lies outside', () => {
    const pairs = [0.5, 0.5, 0.999, 0.999, 0, 0.5, 0.75, 0.5];
    const stream = { next: () => pairs.shift() ?? Number.NaN, next32: () => 0 };
    // x = 1/2, y = 0: x sqrt(-2 ln(1/4) / (1/4))
    const [only] = lib.gaussianSamples(10, 2, 1, stream);
    assert.ok(Math.abs((only ?? 0) - (10 + 2 * Math.sqrt(4 * Math.LN2))) < 1e-14);
  });
  test('come in pairs: both coordinates of a point, stretched alike', () => {
    const pair = [0.75, 0.625];
    const stream = { next: () => pair.shift() ?? Number.NaN, next32: () => 0 };
    // x = 1/2, y = 1/4, r = 5/16
    const stretch = Math.sqrt((-2 * Math.log(5 / 16)) / (5 / 16));
    const [first = 0, second = 0] = lib.gaussianSamples(1, 1, 2, stream);
    assert.ok(Math.abs(first - (1 + stretch / 2)) < 1e-15);
    assert.ok(Math.abs(second - (1 + stretch / 4)) < 1e-15);
  });
  test('lie within one standard deviation 68 % of the time', () => {
    const share = samples.filter((x) => Math.abs(x - 3) < 2).length / samples.length;
    assert.ok(Math.abs(share - 0.6827) < 0.01);
  });
});

describe('Monte Carlo', () => {
  const means = new Float64Array(20001);
  const errors = new Float64Array(20001);
  const last = lib.monteCarloGaussianKl(
    ...([0, 1, 1, 1, 20000] as const),
    lib.randomGenerator(1),
    (count, mean, standardError) => {
      means[count] = mean;
      errors[count] = standardError;
    },
  );
  test('the divergence lies within four standard errors of the estimate', () => {
    for (const n of [100, 1000, 20000]) {
      const [mean = 0, error = 0] = [means[n], errors[n]];
      assert.ok(Math.abs(mean - 0.5) < 4 * error, `${mean} +- ${error} of ${n}`);
    }
  });
  test('shows every estimate, the last of which it returns', () => {
    assert.deepEqual(last, { mean: means[20000], standardError: errors[20000] });
    assert.equal(errors.indexOf(0, 1), -1);
    // far apart it counts in a larger unit on the way
    const shown: [number, number][] = [];
    const far = lib.monteCarloGaussianKl(
      ...([0, 9, 700, 0.5, 50] as const),
      lib.randomGenerator(1),
      (_, mean, standardError) => shown.push([mean, standardError]),
    );
    assert.deepEqual(shown.at(-1), [far.mean, far.standardError]);
  });
  test('is the mean of the log ratios of the samples of the same seed', () => {
    const [m, s, n, t] = [2, 0.5, -1, 3];
    const samples = lib.gaussianSamples(m, s, 1001, lib.randomGenerator(4));
    const ratios = samples.map((x) => lib.gaussianLogRatio(x, m, s, n, t));
    const { means: all, standardErrors } = lib.runningEstimates(ratios);
    const got = lib.monteCarloGaussianKl(m, s, n, t, 1001, lib.randomGenerator(4));
    assert.ok(Math.abs(got.mean - (all[1000] ?? 0)) < 1e-13);
    assert.ok(Math.abs(got.standardError - (standardErrors[1000] ?? 0)) < 1e-13);
    assert.ok(Math.abs(got.mean - lib.gaussianKl(m, s, n, t, 'e')) < 4 * got.standardError);
  });
  test('the standard error is that of the definition: 1 / sqrt(n) here, Infinity for one sample', () => {
    assert.equal(errors[1], Infinity);
    assert.ok(Math.abs((errors[10000] ?? 0) - 0.01) < 3e-4);
    const two = lib.runningEstimates([1, 4]);
    assert.deepEqual([...two.means], [1, 2.5]);
    assert.deepEqual([...two.standardErrors], [Infinity, 1.5]);
    const one = lib.monteCarloGaussianKl(0, 1, 1, 1, 1, lib.randomGenerator(1));
    assert.equal(one.standardError, Infinity);
  });
  test('has a finite error where the squares of the log ratios are no doubles', () => {
    for (const [m, s, n, t] of [
      [1e70, 1, -1e70, 1e-70],
      [0, 1e70, 0, 1e-70],
    ] as const) {
      const { mean, standardError } = lib.monteCarloGaussianKl(
        ...[m, s, n, t, 1000],
        lib.randomGenerator(1),
      );
      const expected = lib.gaussianKl(m, s, n, t, 'e');
      assert.ok(Number.isFinite(standardError));
      assert.ok(Math.abs(mean - expected) <= 4 * standardError + 1e-14 * expected);
    }
  });
  test('the log ratio of N(0, 1) and N(1, 1) is 1/2 - x', () => {
    for (const x of [-3, 0, 0.5, 7]) assert.equal(lib.gaussianLogRatio(x, 0, 1, 1, 1), 0.5 - x);
  });
  test('the log ratio in the middle of a narrow and a wide Gaussian is the log of their widths', () => {
    assert.ok(Math.abs(lib.gaussianLogRatio(4, 4, 0.5, 4, 3) - Math.log(6)) < 1e-15);
    // one wide standard deviation away: ln 6 + 1/2 - 36/2
    assert.ok(Math.abs(lib.gaussianLogRatio(7, 4, 0.5, 4, 3) - (Math.log(6) - 17.5)) < 1e-14);
  });
  test('the log ratio and the divergence of many coordinates have their last digit (mpmath)', () => {
    for (const { arguments: args, expected } of exact.logRatio) {
      const got = lib.gaussianLogRatio(...args);
      assert.ok(Math.abs(got - expected) <= ulp(expected), `${args}: ${got}, not ${expected}`);
    }
    for (const { arguments: args, expected } of exact.klDiagonal) {
      const got = lib.gaussianKlDiagonal(...args, 'e');
      assert.ok(Math.abs(got - expected) <= ulp(expected), `${args}: ${got}, not ${expected}`);
    }
    assert.ok(exact.logRatio.length > 200 && exact.klDiagonal.length > 50);
  });
});
