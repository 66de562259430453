import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber, formatProbability, withUnit } from './number.ts';

test('a number is rounded, and trailing zeros stay only where a readout must not move', () => {
  assert.equal(formatNumber(0.8112781244591328), '0.811');
  assert.equal(formatNumber(1.75), '1.75');
  assert.equal(formatNumber(2, 3, true), '2.000');
  assert.equal(formatNumber(100, 0), '100');
  assert.equal(formatNumber(10), '10');
});
test('large numbers take commas from five digits on', () => {
  assert.equal(formatNumber(8145060, 0), '8,145,060');
  assert.equal(formatNumber(1024, 0), '1024');
});
test('a number too small for the digits is written as a power of ten, never as 0', () => {
  assert.equal(formatNumber(1.2277e-7), '1.23 × 10⁻⁷');
  assert.equal(formatNumber(-1e-9), '−1 × 10⁻⁹');
});
test('zero has no sign and infinity has its own', () => {
  assert.equal(formatNumber(-0), '0');
  assert.equal(formatNumber(Number.POSITIVE_INFINITY), '∞');
  assert.equal(formatNumber(-0.25), '−0.25');
});
test('NaN is refused, because no valid input gives it', () => {
  assert.throws(() => formatNumber(Number.NaN), /formatNumber: got NaN/);
});
test('the unit is said in the language of the page, in the singular after one', () => {
  assert.equal(withUnit('1', 'bits', 'en'), '1 bit');
  assert.equal(withUnit('0.811', 'bits', 'en'), '0.811 bits');
  assert.equal(withUnit('1.000', 'nats', 'en'), '1.000 nat');
  assert.equal(withUnit('0.811', 'bits', 'ko'), '0.811비트');
});

test('a probability is written 1 only where it is certain', () => {
  assert.equal(formatProbability(1), '1');
  assert.equal(formatProbability(1, 3, true), '1.000');
  assert.equal(formatProbability(0.25, 3, true), '0.250');
  assert.equal(formatProbability(0.9996), '0.9996');
  assert.equal(formatProbability(0.99996, 4), '0.99996');
  assert.equal(formatProbability(1 - 1e-9), '0.999999999');
  assert.equal(formatProbability(1 - 1e-12), '≈1');
  // What it lacks can be known where 1 − p cannot.
  assert.equal(formatProbability(1, 3, false, 1e-20), '≈1');
  assert.equal(formatProbability(0), '0');
  assert.equal(formatProbability(1e-20), '1 × 10⁻²⁰');
});
