import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  drawOrder,
  drawRow,
  drawStart,
  maxSeed,
  nextSeed,
  readSeed,
} from '../../../src/components/course/exercise/draw.ts';

const seed = fc.integer({ min: 0, max: maxSeed });

test('seed 0 draws the defaults', () => {
  for (let count = 1; count <= 20; count++) {
    assert.equal(drawRow(0, count), 0);
    assert.deepEqual(drawOrder(0, count), [...Array(count).keys()]);
  }
});

// An address with a seed may be printed in a book: what it draws never changes.
test('an address draws today what it drew when it was given out', () => {
  assert.deepEqual(
    [1, 2, 3, 7, 12345, maxSeed].map((s) => drawRow(s, 4)),
    [0, 1, 1, 2, 3, 2],
  );
  assert.deepEqual(
    [1, 2, 7, maxSeed].map((s) => drawOrder(s, 4).join('')),
    ['0231', '0312', '3201', '2031'],
  );
});

test('an order holds each thing once, and no ordering exercise starts solved', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 2, max: 8 }), (s, count) => {
      const all = [...Array(count).keys()];
      assert.deepEqual(
        drawOrder(s, count).toSorted((a, b) => a - b),
        all,
      );
      const right = drawOrder(s, count);
      assert.deepEqual(
        drawStart(s, right).toSorted((a, b) => a - b),
        all,
      );
      assert.notDeepEqual(drawStart(s, right), right);
    }),
  );
});

test('every combination and every order of three comes up about equally often', () => {
  const rows = new Map<number, number>();
  const orders = new Map<string, number>();
  for (let s = 1; s <= 6000; s++) {
    const row = drawRow(s, 6);
    rows.set(row, (rows.get(row) ?? 0) + 1);
    const order = drawOrder(s, 3).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  for (const counts of [rows, orders]) {
    assert.equal(counts.size, 6);
    for (const count of counts.values()) assert.ok(count > 850 && count < 1150, `${count} of 1000`);
  }
});

test('new numbers are other numbers, and a seed is always legal', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 12 }), (s, count) => {
      const next = nextSeed(s, count);
      assert.equal(readSeed(String(next)), next);
      if (count > 1) assert.notEqual(drawRow(next, count), drawRow(s, count));
    }),
  );
  assert.equal(nextSeed(maxSeed, 1), 0);
});

test('a seed is one whole number from 0 to 4294967295', () => {
  assert.equal(readSeed('0'), 0);
  assert.equal(readSeed('4294967295'), 4294967295);
  for (const text of [
    '4294967296',
    '-1',
    '1.5',
    '1e3',
    '',
    ' 7',
    '7 ',
    '0x7',
    'seed',
    '٣',
    '99999999999',
  ])
    assert.equal(readSeed(text), undefined, text);
});
