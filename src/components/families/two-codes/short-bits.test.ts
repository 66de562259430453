import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortBits } from './short-bits.ts';

test('an amount near 0 keeps its three digits, and only 0 itself is written without a sign', () => {
  assert.deepEqual(
    [0, 0.00049, -1e-300, 0.0005, 0.1228, -0.424, 12.5, Number.POSITIVE_INFINITY].map(shortBits),
    ['0.000', '≈0.000', '≈0.000', '0.001', '0.123', '−0.424', '12.500', '∞'],
  );
});
