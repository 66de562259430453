import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure } from './figure.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const { slots } = figure.formula;

test('the formula begins with the smallest sum and ends with the largest', () => {
  const s = slots(derive({ ...state.defaults, face: '6', probability: 0.5 }));
  assert.deepEqual([s.from, s.to, s.first, s.last, s.h], ['2', '12', '0.0100', '0.2500', '3.0622']);
});

test('a probability too small for decimals is a product in brackets', () => {
  assert.equal(slots(derive({ ...state.defaults, dice: 20 })).first, '(3 × 10⁻¹⁶)');
});

test('an impossible sum keeps its digits', () => {
  assert.equal(slots(derive({ ...state.defaults, face: '6', probability: 1 })).first, '0.0000');
});
