import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';

/** Steps of gradient descent on one logit until its probability is within 0.1 of the label. */
function steps(loss: 'bce' | 'mse', label: number, start: number, rate: number): number {
  const gradient = loss === 'bce' ? lib.binaryCrossEntropyWithLogitsGrad : lib.sigmoidMseGrad;
  let z = start;
  for (let step = 0; step < 1e6; step++) {
    if (Math.abs(lib.sigmoid(z) - label) < 0.1) return step;
    z -= rate * (gradient([label], [z], 'sum')[0] as number);
  }
  return Number.POSITIVE_INFINITY;
}

test('descent takes as many steps as were counted elsewhere, fewer with cross entropy than with squared error', () => {
  for (const [start, bce, mse] of [
    [-4, 15, 70],
    [-6, 17, 249],
    [-2, 12, 43],
    [4, 0, 0],
  ] as const) {
    assert.equal(steps('bce', 1, start, 1), bce, `cross entropy from ${start}`);
    assert.equal(steps('mse', 1, start, 1), mse, `squared error from ${start}`);
  }
});
