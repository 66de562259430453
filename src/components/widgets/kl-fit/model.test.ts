import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from './en.ts';
import { forwardFlow } from './forward-flow.ts';
import { words as ko } from './ko.ts';
import { along, spread, way, x } from './layout.ts';
import { type Direction, derive, waysFromAll } from './model.ts';

const near = (got: number, wanted: number, by = 1e-9) =>
  assert.ok(Math.abs(got - wanted) <= by, `${got} is not ${wanted}`);
const fit = (separation: number, direction: Direction, start: number) =>
  derive({ separation, direction, start });

test('forward covers both peaks, whatever the start: mean 0 and the variance of p', () => {
  for (const start of [-4, 0, 1, 4]) {
    const m = fit(4, 'forward', start);
    assert.equal(m.mean, 0);
    near(m.sd, Math.sqrt(4.25), 1e-12);
    near(m.divergence, 0.7235530265451882);
    assert.equal(m.ending, 'covers');
  }
});

test('reverse goes to the peak beside the start, and misses half of the mass for ln 2', () => {
  for (const start of [1, 0.7, -0.7, -3]) {
    const m = fit(4, 'reverse', start);
    near(m.mean, Math.sign(start) * 1.9998008691016511);
    near(m.sd, 0.5003981449560414);
    near(m.divergence, 0.6930529416655935);
    assert.equal(m.ending, 'peak');
  }
});

test('from the middle it stays between the peaks, where it is worse', () => {
  const m = fit(4, 'reverse', 0.5);
  assert.equal(m.mean, 0);
  near(m.sd, 1.736362464811, 1e-9);
  near(m.divergence, 1.871196512169, 1e-9);
  assert.equal(m.ending, 'between');
});

test('peaks that overlap are covered the other way round too, and one peak is met exactly', () => {
  const m = fit(2, 'reverse', 1);
  assert.deepEqual([m.mean, m.ending], [0, 'covers']);
  near(m.sd, 1.0235047599292095);
  for (const direction of ['forward', 'reverse'] as const) {
    const one = fit(0, direction, 3);
    near(one.sd, 0.5);
    assert.equal(one.divergence, 0);
  }
});

test('the way downhill leads from the start to the fit, falls all along and stays in the picture', () => {
  const variance = 4.25;
  const left = ({ mean, sd }: { mean: number; sd: number }) =>
    Math.log(sd) + (variance + mean * mean) / (2 * sd * sd);
  const path = forwardFlow(variance, { mean: 3, sd: 1 });
  path.slice(1).forEach((spot, i) => {
    assert.ok(left(spot) <= left(path[i] as typeof spot) + 1e-9, `step ${i}`);
  });
  for (const separation of [0, 2, 4, 8])
    for (const direction of ['forward', 'reverse'] as const)
      for (const ways of waysFromAll(separation, direction)) {
        assert.ok(ways.length > 0 && ways.length < 400, `${ways.length} points`);
        for (const [atX, atY] of way(ways)) {
          assert.ok(atX >= 0 && atX <= 1, `${atX}`);
          assert.ok(atY >= 0 && atY <= 1, `${separation} ${direction}: ${spread.value(atY)}`);
        }
      }
  assert.equal(x.at(0), 0.5);
});

test('a walk begins at the start and ends at the fit', () => {
  const { path, mean, sd, start } = fit(4, 'reverse', 1);
  assert.deepEqual(along(path, 0), { mean: start, sd: 1 });
  assert.deepEqual(along(path, 1), { mean, sd });
});

test('each ending has its sentence', () => {
  assert.match(ko.note('peak'), /한 봉우리/);
  assert.match(en.note('between'), /caught/);
});
