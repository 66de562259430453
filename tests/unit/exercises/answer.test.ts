import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  digitsOfTolerance,
  hasDecimalComma,
  judge,
  type Key,
  readAnswer,
} from '../../../src/components/course/exercise/answer.ts';

test('an answer is read as people type it', () => {
  const table: [typed: string, value: number][] = [
    ['0.722', 0.722],
    ['.722', 0.722],
    ['2.', 2],
    ['  3 ', 3],
    ['7/4', 1.75],
    ['7 / 4', 1.75],
    ['−7/4', -1.75],
    ['½', 0.5],
    ['1½', 1.5],
    ['1¾', 1.75],
    ['−1 ¾', -1.75],
    ['12⅛', 12.125],
    ['½ %', 0.005],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['－3', -3],
    ['+3', 3],
    ['1,234', 1234],
    ['8,145,060', 8145060],
    ['1,234.5', 1234.5],
    ['1/8,145,060', 1 / 8145060],
    ['12.5%', 0.125],
    ['12.5 %', 0.125],
    ['1e-9', 1e-9],
    ['1E3', 1000],
    ['３', 3],
    ['inf', Number.POSITIVE_INFINITY],
    ['∞', Number.POSITIVE_INFINITY],
    ['무한대', Number.POSITIVE_INFINITY],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
    ['−∞', Number.NEGATIVE_INFINITY],
  ];
  for (const [typed, value] of table) assert.equal(readAnswer(typed)?.value, value, typed);
});

test('what could be read in two ways, or not at all, is refused', () => {
  for (const typed of [
    '',
    '.',
    '-',
    '0,722',
    '1,23',
    '1,2345',
    '12,34,567',
    '1/2/3',
    '1/0',
    '0/0',
    '/2',
    '1/',
    '0x10',
    'NaN',
    '1 2',
    'two',
    '%',
    '∞%',
    '1e',
    '１，２３',
    '2²',
    '10⁻³',
    'x₁',
    '①',
    '½½',
    '¾1',
    '½e3',
    '1.5½',
    '1,234½',
    '1½/2',
    '½1/2',
  ])
    assert.equal(readAnswer(typed), undefined, typed);
});

test('a decimal comma is told from other things that are no number', () => {
  for (const typed of ['0,722', '−1,5', '1,2345', ' 0,722 bits', '0,7비트', '１，２３'])
    assert.ok(hasDecimalComma(typed), typed);
  for (const typed of ['', '0.722', '1,2,3', '12,34,567', 'two', '2²', ',5'])
    assert.ok(!hasDecimalComma(typed), typed);
});

test('the unit may be typed after the number', () => {
  assert.equal(readAnswer('0.722 bits', 'bits')?.value, 0.722);
  assert.equal(readAnswer('1 bit', 'bits')?.value, 1);
  assert.equal(readAnswer('0.722비트', '비트')?.value, 0.722);
  assert.equal(readAnswer('0.722 nats', 'bits'), undefined);
});

test('every number that JavaScript prints is read back', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e20, max: 1e20, noNaN: true }), (x) => {
      assert.equal(readAnswer(String(x))?.value, x === 0 ? 0 : x);
    }),
  );
});

const coin: Key = {
  answer: 0.7219280948873623,
  tolerance: 0.005,
  digits: 2,
  mistakes: [
    { value: 0.5004024235381879, tolerance: 0.005 },
    { value: 2.321928094887362, tolerance: 0.005 },
  ],
};
const verdict = (typed: string, key = coin) => judge(readAnswer(typed) as never, key);

test('an answer within the tolerance is right, to the last digit asked for', () => {
  for (const typed of ['0.72', '0.722', '0.7219280948873623', '72.2%'])
    assert.deepEqual(verdict(typed), { is: 'right' }, typed);
});

test('a known mistake is named, and only within the tolerance of its value', () => {
  assert.deepEqual(verdict('0.5'), { is: 'mistake', index: 0 });
  assert.deepEqual(verdict('2.32'), { is: 'mistake', index: 1 });
  assert.deepEqual(verdict('0.49'), { is: 'wrong' });
});

test('a near miss is told as one: too few digits, or a slip of rounding', () => {
  assert.deepEqual(verdict('0.7'), { is: 'coarse' });
  assert.deepEqual(verdict('0.71'), { is: 'near' });
  assert.deepEqual(verdict('0.74'), { is: 'near' });
  assert.deepEqual(verdict('0.8'), { is: 'wrong' });
  assert.deepEqual(verdict('0'), { is: 'wrong' });
  assert.deepEqual(verdict('∞'), { is: 'wrong' });
});

test('a fraction has no digits that could be too few', () => {
  assert.deepEqual(verdict('7/10'), { is: 'wrong' });
});

test('an infinite answer wants ∞ and nothing large instead of it', () => {
  const key = { ...coin, answer: Number.POSITIVE_INFINITY };
  assert.deepEqual(verdict('inf', key), { is: 'right' });
  assert.deepEqual(verdict('1e99', key), { is: 'wrong' });
  assert.deepEqual(verdict('-inf', key), { is: 'wrong' });
});

test('the digits that a question asks for are enough for every answer', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(0.05, 0.01, 0.005, 0.002, 0.001, 0.0005),
      fc.double({ min: -1000, max: 1000, noNaN: true }),
      (tolerance, answer) => {
        const digits = digitsOfTolerance(tolerance);
        const key = { answer, tolerance, digits, mistakes: [] };
        assert.deepEqual(verdict(answer.toFixed(digits), key), { is: 'right' });
      },
    ),
  );
  assert.deepEqual([0, 0.05, 0.01, 0.005, 0.002].map(digitsOfTolerance), [0, 1, 2, 2, 3]);
});
