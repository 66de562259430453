import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFormula, signOf, sumOf } from './sum-of.ts';

test('an equals sign stands only between numbers that add up as they are shown', () => {
  assert.equal(signOf([1, 0.5, 0.5]), '=');
  assert.equal(signOf([1.378783494, 0.461345669, 0.516387122, 0.401050703]), '=');
  // 0.5283 three times is 1.5849, and log2 3 is 1.5850.
  assert.equal(signOf([Math.log2(3), ...Array(3).fill(Math.log2(3) / 3)]), '≈');
});

test('of several sums all must add up; what is taken away counts', () => {
  assert.equal(signOf([0.8, 0.3996, 0.4004], [0.3, 0.5, -0.2]), '=');
  assert.equal(signOf([0.8, 0.3996, 0.4004], [0.8, 0.39996, 0.40006]), '≈');
});

test('a sum without end equals its endless term', () => {
  assert.equal(signOf([Infinity, Infinity, 1]), '=');
});

test('a number keeps its four decimals', () => {
  assert.equal(inFormula(0.5), '0.5000');
  assert.equal(inFormula(1 / 3), '0.3333');
});

test('a line may break before a plus only', () => {
  assert.equal(sumOf(['0.5', '1 × 10⁻⁶']), '0.5 +\u00a01\u00a0×\u00a010⁻⁶');
});
