import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  forwardFit,
  gaussianKl,
  klFromMixture,
  klToMixture,
  reverseFit,
} from '../../../src/lib/index.ts';

/** Steps to the Gaussians next to a fit: what is added to its mean, and what its standard deviation is multiplied by. */
const beside = [
  [1e-3, 1],
  [-1e-3, 1],
  [0, 1.001],
  [0, 0.999],
] as const;

const peaks = (separation: number) =>
  [-1, 1].map((side) => ({ weight: 0.5, mean: (side * separation) / 2, std: 0.5 }));
const near0 = (x: number) => Math.abs(x) < 1e-12;
const near = (got: number, expected: number, tolerance = 1e-12) =>
  assert.ok(Math.abs(got - expected) <= tolerance, `${got}, not ${expected}`);

test('with one component both divergences are those of two Gaussians', () => {
  const one = [{ weight: 1, mean: 1, std: 2 }];
  near(klFromMixture(one, -0.5, 1.5), gaussianKl(1, 2, -0.5, 1.5, 'e'));
  near(klToMixture(-0.5, 1.5, one), gaussianKl(-0.5, 1.5, 1, 2, 'e'));
});

describe('values that mpmath gives with 40 digits', () => {
  test('the mixture against the Gaussian with its mean and variance', () => {
    near(forwardFit(peaks(4)).divergence, 0.723553026545188);
    near(forwardFit(peaks(8)).divergence, 1.394046454387875);
  });
  test('a Gaussian against the mixture', () => {
    near(klToMixture(1.9998008691016511, 0.5003981449560415, peaks(4)), 0.693052941665593);
    near(klToMixture(0, 1.7363624648111486, peaks(4)), 1.871196512168814);
    near(klToMixture(0.7, 1.3, peaks(1)), 1.623368603083309);
  });
});

describe('peaks that are narrow beside their distance', () => {
  const narrow = (std: number) => [-2, 2].map((mean) => ({ weight: 0.5, mean, std }));
  const within = (got: number, expected: number, relative: number) =>
    assert.ok(Math.abs(got / expected - 1) < relative, `${got}, not ${expected}`);
  test('from the mixture: ln(std ratio) + (mean square - 1) / 2 - ln 2, as no two overlap', () => {
    for (const std of [0.01, 0.001]) {
      const expected = -Math.log(std) + (4.09 + std * std - 1) / 2 - Math.LN2;
      within(klFromMixture(narrow(std), 0.3, 1), expected, 1e-13);
    }
  });
  test('to the mixture (mpmath)', () => {
    within(klToMixture(0.3, 1, narrow(0.03)), 972.1920387179111, 1e-13);
    within(klToMixture(0.3, 1, narrow(0.01)), 8775.13827662223, 1e-13);
    within(klToMixture(0.3, 1, narrow(0.001)), 877948.3169229052, 1e-13);
  });
});

test('a narrow Gaussian over a wide mixture is as near as to one Gaussian', () => {
  const wide = [{ weight: 1, mean: 0, std: 1 }];
  near(klToMixture(0.3, 0.01, wide), gaussianKl(0.3, 0.01, 0, 1, 'e'));
});

test('weights may be as small as doubles are', () => {
  const peak = { weight: 1, mean: 0, std: 1 };
  near(klFromMixture([peak, { weight: 5e-324, mean: 3, std: 1e6 }], 0, 1), 0);
});

test('the forward fit covers both peaks: sd is the root of sd^2 and half the separation squared', () => {
  const fit = forwardFit(peaks(4));
  near(fit.mean, 0);
  near(fit.std, Math.sqrt(0.25 + 4));
  // far from 0 too: squares of the means are not subtracted
  const far = [999999.3, 999998.1].map((mean) => ({ weight: 0.5, mean, std: 0.5 }));
  near(forwardFit(far).std, Math.hypot(0.5, (999999.3 - 999998.1) / 2), 1e-15);
});

test("the reverse fit is found in few steps: the end by Newton's method", () => {
  for (const [separation, start, most] of [
    [4, 1, 135],
    [4, -1, 135],
    [4, 0, 50],
    [1, 3, 125],
  ] as const) {
    let steps = 0;
    reverseFit(peaks(separation), start, 1, () => {
      steps++;
    });
    assert.ok(steps <= most, `${steps} steps from ${start}`);
  }
});

test('so is that of a lopsided mixture, where mean and width depend on each other', () => {
  const lopsided = [
    { weight: 0.7, mean: 0, std: 0.5 },
    { weight: 0.3, mean: 1.5, std: 1 },
  ];
  let steps = 0;
  const fit = reverseFit(lopsided, 2, 0.3, () => {
    steps++;
  });
  assert.ok(steps <= 315, `${steps} steps`);
  for (const [dm, ds] of beside) {
    assert.ok(klToMixture(fit.mean + dm, fit.std * ds, lopsided) >= fit.divergence);
  }
});

test('the reverse fit settles on the peak on whose side it starts', () => {
  const right = reverseFit(peaks(4), 1, 1);
  const left = reverseFit(peaks(4), -1, 1);
  near(right.mean, 1.9998008691016511);
  near(right.std, 0.5003981449560415);
  near(left.mean, -right.mean);
  near(left.divergence, right.divergence);
});

test('between two equal peaks lies another minimum, in which a start near the middle ends', () => {
  const fit = reverseFit(peaks(4), 0, 1);
  assert.equal(fit.mean, 0);
  near(fit.std, 1.7363624648111486);
  near(reverseFit(peaks(4), 0.5, 1).mean, 0);
  assert.ok(fit.divergence > reverseFit(peaks(4), 1, 1).divergence);
});

test('peaks on one spot are one Gaussian, which both fits find', () => {
  const fit = reverseFit(peaks(0), 3, 1);
  near(fit.mean, 0);
  near(fit.std, 0.5);
  near(fit.divergence, 0);
  near(forwardFit(peaks(0)).std, 0.5);
});

test('the path starts at the start, ends at the fit, and the divergence falls on the way', () => {
  const path: [number, number][] = [];
  const fit = reverseFit(peaks(3), 0.4, 1, (mean, std) => path.push([mean, std]));
  assert.deepEqual(path[0], [0.4, 1]);
  assert.deepEqual(path.at(-1), [fit.mean, fit.std]);
  assert.ok(path.length < 600, `${path.length} points`);
  // as a curve, not in leaps
  path.slice(1).forEach(([mean, std], i) => {
    const [meanBefore, stdBefore] = path[i] as [number, number];
    assert.ok(Math.hypot(mean - meanBefore, Math.log(std / stdBefore)) < 0.1, `step ${i}`);
  });
  // it stops when it has arrived
  const arrived = path.filter(([mean, std]) => near0(mean - fit.mean) && near0(std - fit.std));
  assert.ok(arrived.length <= 3, `${arrived.length} points`);
  const values = path.map(([mean, std]) => klToMixture(mean, std, peaks(3)));
  values.forEach((value, i) => {
    assert.ok(i === 0 || value <= (values[i - 1] as number) + 1e-6, `step ${i}`);
  });
});

test('no Gaussian near a fit is better than the fit', () => {
  for (const separation of [0.5, 1.5, 4, 7]) {
    const fit = reverseFit(peaks(separation), 1, 1);
    const middle = reverseFit(peaks(separation), 0, 1);
    const cover = forwardFit(peaks(separation));
    for (const [dm, ds] of beside) {
      assert.ok(
        klToMixture(fit.mean + dm, fit.std * ds, peaks(separation)) >= fit.divergence - 1e-13,
      );
      assert.ok(
        klToMixture(middle.mean + dm, middle.std * ds, peaks(separation)) >=
          middle.divergence - 1e-13,
      );
      assert.ok(
        klFromMixture(peaks(separation), cover.mean + dm, cover.std * ds) >=
          cover.divergence - 1e-13,
      );
    }
  }
});
