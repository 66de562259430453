import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digitsFor, sumOf } from './sum-of.ts';

test('rounded terms get as many digits as make up their rounded total', () => {
  assert.equal(digitsFor(3, [1, 0.5, 0.5]), 3);
  // 0.461 + 0.516 + 0.401 is 1.378, and 1.3788 is 1.379.
  const parts = [0.461345669, 0.516387122, 0.401050703];
  assert.equal(digitsFor(3, [1.378783494, ...parts]), 4);
  assert.equal(digitsFor(3, [Math.log2(3), ...Array(3).fill(Math.log2(3) / 3)]), 5);
  assert.equal(digitsFor(4, [1, 0.5, 0.5]), 4);
});

test('several sums get digits that suit all of them; what is taken away counts', () => {
  assert.equal(digitsFor(3, [0.8, 0.3996, 0.4004], [0.3, 0.5, -0.2]), 3);
  assert.equal(digitsFor(3, [0.8, 0.3996, 0.4004], [1.0008, 0.5004, 0.5004]), 4);
  assert.equal(digitsFor(3, [0.0008, 0.5004, 0.5004, -1]), 4);
});

test('where no digits will do, it is the least: thirds are short of 1 at any length', () => {
  assert.equal(digitsFor(3, [1, 1 / 3, 1 / 3, 1 / 3]), 3);
  assert.equal(digitsFor(3, [Infinity, Infinity, 1]), 3);
});

test('a line may break before a plus only', () => {
  assert.equal(sumOf(['0.5', '1 × 10⁻⁶']), '0.5 +\u00a01\u00a0×\u00a010⁻⁶');
});
