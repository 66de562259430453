import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type Component, klToMixture, reverseFit } from '../../../src/lib/index.ts';

interface End {
  readonly mean: number;
  readonly std: number;
  readonly divergence: number;
}

/** Written by tests/reference/gaussians/flow.py, whose integrator shares nothing with the library. */
const recorded: {
  readonly basins: readonly {
    readonly mixture: readonly [weight: number, mean: number, std: number][];
    readonly startStd: number;
    readonly boundary: number;
    readonly below: End;
    readonly above: End;
  }[];
  readonly narrow: readonly { readonly a: number; readonly sd: number; readonly std: number }[];
} = JSON.parse(
  readFileSync(new URL('../../reference/gaussians/flow.json', import.meta.url), 'utf8'),
);

const peaks = (separation: number, std = 0.5): Component[] =>
  [-1, 1].map((side) => ({ weight: 0.5, mean: (side * separation) / 2, std }));

/** Where the flow ends, and in how many steps. */
function follow(mixture: readonly Component[], mean: number, std = 1) {
  let steps = -1;
  const fit = reverseFit(mixture, mean, std, () => {
    steps++;
  });
  return { ...fit, steps };
}

function assertEnd(fit: ReturnType<typeof reverseFit>, expected: End, where: string): void {
  assert.ok(fit.converged, where);
  const off = [
    fit.mean - expected.mean,
    fit.std - expected.std,
    (fit.divergence - expected.divergence) / Math.max(1, expected.divergence),
  ];
  assert.ok(
    off.every((x) => Math.abs(x) < 1e-9),
    `${where}: ${JSON.stringify(fit)}, not ${JSON.stringify(expected)}`,
  );
}

describe('basins', () => {
  for (const { mixture, startStd, boundary, below, above } of recorded.basins) {
    const components = mixture.map(([weight, mean, std]) => ({ weight, mean, std }));
    test(`of ${JSON.stringify(mixture)} from width ${startStd} meet at ${boundary}`, () => {
      for (const distance of [3e-5, 1e-3, 0.01]) {
        for (const [start, end] of [
          [boundary - distance, below],
          [boundary + distance, above],
        ] as const)
          assertEnd(follow(components, start, startStd), end, `from ${start}`);
      }
    });
  }
  test('are recorded for many mixtures', () => {
    assert.ok(recorded.basins.length >= 24);
    const others = recorded.basins.filter(({ mixture }) => mixture[0]?.[2] !== mixture[1]?.[2]);
    assert.ok(others.length >= 5, 'with unequal widths');
  });
});

test('starts near the middle of peaks far apart stay between them', () => {
  for (const [separation, start] of [
    [5, 0.6],
    [3.8, 0.7],
    [4.9, 0.6],
    [5.1, 0.6],
    [5.2, 0.6],
    [8, 0.4],
  ] as const)
    assert.ok(Math.abs(follow(peaks(separation), start).mean) < 1e-9, `${separation} ${start}`);
});

describe('every start of the figure, to one decimal, converges in few steps', () => {
  /** From 0 up: the starts in the middle lead to the middle, those further out to a peak, if there is one. */
  function checkSeparation(tenths: number): void {
    const mixture = peaks(tenths / 10);
    let last = 0;
    let ends = 1;
    for (let start = 0; start <= 40; start++) {
      const where = `separation ${tenths / 10}, start ${start / 10}`;
      const fit = follow(mixture, start / 10);
      assert.ok(fit.converged && fit.steps <= 250, `${where}: ${fit.steps} steps`);
      if (Math.abs(fit.mean - last) > 1e-9) ends++;
      last = fit.mean;
    }
    assert.ok(tenths < 25 ? ends <= 2 : ends === 2, `separation ${tenths / 10}: ${ends} ends`);
  }
  for (let whole = 0; whole <= 8; whole++) {
    test(`from separation ${whole}`, () => {
      for (let tenths = 10 * whole; tenths < Math.min(81, 10 * whole + 10); tenths++)
        checkSeparation(tenths);
    });
  }
});

test('the path is a curve, not leaps, where the landscape is a single bowl too', () => {
  const path: [mean: number, std: number][] = [];
  reverseFit(peaks(0), 3, 2, (mean, std) => path.push([mean, std]));
  assert.deepEqual(path[0], [3, 2]);
  path.slice(1).forEach(([mean, std], i) => {
    const [meanBefore, stdBefore] = path[i] as [number, number];
    const away = Math.hypot(meanBefore, 0.5);
    assert.ok(Math.abs(mean - meanBefore) < 0.061 * away, `step ${i}: ${meanBefore} to ${mean}`);
    assert.ok(Math.abs(Math.log(std / stdBefore)) < 0.061, `step ${i}: ${stdBefore} to ${std}`);
  });
});

test('the flow from the mirrored start is the mirrored flow', () => {
  for (const [separation, start] of [
    [4, 0.7],
    [2, 3.1],
    [8, 0.3],
  ] as const) {
    const right = follow(peaks(separation), start);
    const left = follow(peaks(separation), -start);
    assertEnd(left, { ...right, mean: -right.mean }, `${separation} ${start}`);
    assert.equal(left.steps, right.steps);
  }
});

describe('narrow peaks', () => {
  for (const { a, sd, std } of recorded.narrow) {
    test(`of width ${sd} at -${a} and ${a}: the middle and both peaks`, () => {
      const middle = follow(peaks(2 * a, sd), 0);
      assert.equal(middle.mean, 0);
      assert.ok(Math.abs(middle.std - std) < 1e-9, `${middle.std}, not ${std}`);
      assert.ok(middle.steps < 300, `${middle.steps} steps`);
      for (const side of [-1, 1]) {
        const peak = follow(peaks(2 * a, sd), (side * a) / 2);
        assertEnd(peak, { mean: side * a, std: sd, divergence: Math.LN2 }, `peak at ${side * a}`);
        assert.ok(peak.steps < 500, `${peak.steps} steps`);
      }
    });
  }
  test('of weight w leave -ln w', () => {
    const mixture = [
      { weight: 0.3, mean: -1, std: 0.01 },
      { weight: 0.7, mean: 2, std: 0.02 },
    ];
    const left = { mean: -1, std: 0.01, divergence: -Math.log(0.3) };
    const right = { mean: 2, std: 0.02, divergence: -Math.log(0.7) };
    assertEnd(follow(mixture, -1.2), left, 'left');
    assertEnd(follow(mixture, 1.7, 0.1), right, 'right');
  });
});

test('no Gaussian near a fit to peaks of all widths and weights is better', () => {
  const mixture = [
    { weight: 0.2, mean: -3, std: 0.02 },
    { weight: 0.5, mean: 0.5, std: 1.5 },
    { weight: 0.3, mean: 1, std: 0.3 },
  ];
  for (const [mean, std] of [
    [-5, 0.1],
    [0, 3],
    [2, 0.05],
    [40, 10],
  ] as const) {
    const fit = follow(mixture, mean, std);
    assert.ok(fit.converged);
    for (const [dm, ds] of [
      [1e-3, 1],
      [-1e-3, 1],
      [0, 1.001],
      [0, 0.999],
    ] as const) {
      const other = klToMixture(fit.mean + dm * fit.std, fit.std * ds, mixture);
      assert.ok(other > fit.divergence, `${mean} ${std}: ${other} at ${dm} ${ds}`);
    }
  }
});

test('a flow across ten decades converges in more than a thousand steps', () => {
  const mixture = [
    { weight: 0.5636465090272386, mean: 0.004, std: 67.05 },
    { weight: 0.16077932220853175, mean: 747.4, std: 130.4 },
    { weight: 0.2755741687642298, mean: -10.32, std: 1.7e-6 },
  ];
  const fit = follow(mixture, -4260.85, 5.16e-5);
  assert.ok(fit.converged && fit.steps > 1000, `${fit.steps} steps`);
});

test('a flow that does not come to rest is said not to have converged', () => {
  const mixture = [
    { weight: 0.24, mean: -8.8, std: 0.002 },
    { weight: 0.76, mean: 0, std: 0.0007 },
  ];
  // the width is less than rounding leaves of the mean
  const fit = follow(mixture, -159456, 1.3e-6);
  assert.equal(fit.converged, false);
  assert.equal(fit.steps, 2000);
  assert.ok(fit.mean > -159456 && fit.mean < -8.8 && fit.divergence > 1e9);
});
