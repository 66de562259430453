import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, cutAt, signedAreas } from '../../kit/plot/areas.ts';
import { curveAt, normalDensity, placesOf } from './densities.ts';

test('a curve gets a point where it crosses a level, and only there', () => {
  const curve = [
    [0, 0],
    [1, 1],
    [2, 0.5],
  ] as const;
  assert.deepEqual(cutAt(0.5, curve), [
    [0, 0],
    [0.5, 0.5],
    [1, 1],
    [2, 0.5],
  ]);
  assert.deepEqual(
    cutAt(2, curve),
    curve.map((p) => [...p]),
  );
});

test('what lies above a level and what lies below are two closed areas', () => {
  const { above, below } = signedAreas(
    [
      [0, 0.7],
      [1, 0.3],
    ],
    0.5,
  );
  assert.equal(above, 'M0 300L500 500L1000 500L1000 500L0 500Z');
  assert.equal(below, 'M0 500L500 500L1000 700L1000 500L0 500Z');
});

test('between two curves the way goes there on the upper and back on the lower', () => {
  assert.equal(
    between(
      [
        [0, 1],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 0.5],
      ],
    ),
    'M0 0L1000 0L1000 500L0 1000Z',
  );
  assert.equal(between([], []), '');
});

test('a normal density has the area 1, and its places bend where it does', () => {
  const places = placesOf([-10, 10], { mean: 1, sd: 0.25 });
  assert.equal(places[0], -10);
  assert.equal(places.at(-1), 10);
  assert.ok(places.every((x, i) => i === 0 || x > (places[i - 1] as number)));
  const points = curveAt(places, (x) => normalDensity(1, 0.25, x));
  let area = 0;
  points.slice(1).forEach(([x, y], i) => {
    const [before, height] = points[i] as readonly [number, number];
    area += ((x - before) * (y + height)) / 2;
  });
  assert.ok(Math.abs(area - 1) < 1e-4, `${area}`);
});
