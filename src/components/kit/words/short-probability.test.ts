import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortProbability } from './short-probability.ts';

test('what is certain and what is impossible differ from what is nearly so', () => {
  const texts = [0, 1e-9, 0.0004, 0.25, 0.9996, 1 - 1e-12, 1].map((p) => shortProbability(p));
  assert.deepEqual(texts, ['0.000', '≈0.000', '≈0.000', '0.250', '≈1.000', '≈1.000', '1.000']);
  assert.equal(shortProbability(0.996, 2), '≈1.00');
});
