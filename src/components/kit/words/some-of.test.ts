import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someOf } from './some-of.ts';

test('a sum of signed terms has a minus where a term is negative, and leaves out the middle of many', () => {
  assert.equal(someOf([0.5, -0.25]), '0.5000 −\u00a00.2500');
  assert.equal(someOf([-0.5, 0.25, 0]), '−0.5000 +\u00a00.2500 +\u00a00.0000');
  assert.equal(
    someOf([1, 2, 3, 4, -5]),
    '1.0000 +\u00a02.0000 +\u00a03.0000 +\u00a0⋯ −\u00a05.0000',
  );
  assert.equal(someOf([-0.5, Number.POSITIVE_INFINITY]), '−0.5000 +\u00a0∞');
  // A power of ten does not break from its factor.
  assert.equal(someOf([1e-6, -0.5]), '1\u00a0×\u00a010⁻⁶ −\u00a00.5000');
});
