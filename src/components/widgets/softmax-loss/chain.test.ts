import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chained } from './chain.ts';

test('numbers laid end to end go out with what is above 0 and come back with what is below', () => {
  assert.deepEqual(chained([-0.25, 0.5, 0, -0.25]), [
    { index: 1, from: 0, to: 0.5 },
    { index: 0, from: 0.5, to: 0.25 },
    { index: 3, from: 0.25, to: 0 },
  ]);
  assert.deepEqual(chained([0, 0]), []);
});
