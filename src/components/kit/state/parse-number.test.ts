import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type NumberRange, parseNumber, type Refusal, showNumber, snap } from './parse-number.ts';

const share: NumberRange = { min: 0, max: 1, fraction: true };
const plain: NumberRange = { min: -10, max: 10 };
const whole: NumberRange = { min: 1, max: 20, whole: true };

const accepted: readonly (readonly [text: string, range: NumberRange, value: number])[] = [
  ['0.25', share, 0.25],
  ['.5', share, 0.5],
  ['1.', share, 1],
  ['1e-9', share, 1e-9],
  ['1E-9', share, 1e-9],
  ['5e-324', share, 5e-324],
  ['1e-9999', share, 0],
  ['0', share, 0],
  ['  0.3\t', share, 0.3],
  ['1/6', share, 1 / 6],
  ['1 / 6', share, 1 / 6],
  ['1/8145060', share, 1 / 8145060],
  ['0/3', share, 0],
  ['12.5%', share, 0.125],
  ['12.5 %', share, 0.125],
  ['1.1 %', share, 0.011],
  ['1e-7 %', share, 1e-9],
  ['.5e1%', share, 0.05],
  ['100 %', share, 1],
  ['-3', plain, -3],
  ['−3', plain, -3],
  ['2.5e+0', plain, 2.5],
  ['1e0', plain, 1],
  ['-0', plain, 0],
  ['20', whole, 20],
  ['2e1', whole, 20],
  ['3.0', whole, 3],
];

const refused: readonly (readonly [text: string, range: NumberRange, why: Refusal])[] = [
  ['', share, 'empty'],
  ['   ', share, 'empty'],
  ['abc', share, 'not-a-number'],
  ['NaN', share, 'not-a-number'],
  ['Infinity', share, 'not-a-number'],
  ['∞', share, 'not-a-number'],
  ['1e999', share, 'not-a-number'],
  ['1e99999', share, 'not-a-number'],
  ['0x10', share, 'not-a-number'],
  ['0b1', share, 'not-a-number'],
  ['1_0', share, 'not-a-number'],
  ['0,5', share, 'not-a-number'],
  ['1,5', plain, 'not-a-number'],
  ['١', share, 'not-a-number'],
  ['０.５', share, 'not-a-number'],
  ['½', share, 'not-a-number'],
  ['.', share, 'not-a-number'],
  ['1e', share, 'not-a-number'],
  ['--1', plain, 'not-a-number'],
  ['+1', plain, 'not-a-number'],
  ['0.1.2', share, 'not-a-number'],
  ['0.5 0.5', share, 'not-a-number'],
  ['1/0', share, 'not-a-number'],
  ['0/0', share, 'not-a-number'],
  ['1/2/3', share, 'not-a-number'],
  ['1/2 %', share, 'not-a-number'],
  ['%', share, 'not-a-number'],
  ['5 % %', share, 'not-a-number'],
  ['1/2', plain, 'not-a-number'],
  ['50 %', plain, 'not-a-number'],
  ['-1', share, 'below'],
  ['-1e-300', share, 'below'],
  ['-5 %', share, 'below'],
  ['1.0000000000000002', share, 'above'],
  ['7/6', share, 'above'],
  ['101 %', share, 'above'],
  ['0', whole, 'below'],
  ['21', whole, 'above'],
  ['2.5', whole, 'not-whole'],
];

describe('a number is read as the course writes it', () => {
  for (const [text, range, value] of accepted)
    test(`“${text}” is ${value}`, () =>
      assert.deepEqual(parseNumber(text, range), { ok: true, value }));

  for (const [text, range, why] of refused)
    test(`“${text}” is refused: ${why}`, () =>
      assert.deepEqual(parseNumber(text, range), { ok: false, why }));

  test('any text gives a number in the range or a reason, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,eE+-−/% _x∞') }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(share, plain, whole), (text, range) => {
        const read = parseNumber(text, range);
        if (!read.ok) return;
        assert.ok(read.value >= range.min && read.value <= range.max, `${text} → ${read.value}`);
        assert.ok(!Object.is(read.value, -0), `${text} → −0`);
        if (range.whole) assert.ok(Number.isInteger(read.value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a shown number is the number', () => {
  const back = (value: number, range: NumberRange) =>
    assert.deepEqual(parseNumber(showNumber(value, range), range), { ok: true, value });

  test('every probability reads back to the last bit', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => back(p + 0, share)),
      { numRuns: 2000 },
    ));

  test('every share of whole numbers reads back to the last bit', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(1e9), (below, above) =>
        back(Math.min(1, above / below), share),
      ),
      { numRuns: 2000 },
    ));

  test('every other number reads back to the last bit', () =>
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (x) => back(x + 0, plain)),
      { numRuns: 2000 },
    ));

  test('a share is shown as the reader would write it', () => {
    assert.equal(showNumber(1 / 6, share), '1/6');
    assert.equal(showNumber(1 / 8145060, share), '1/8145060');
    assert.equal(showNumber(0.25, share), '0.25');
    assert.equal(showNumber(0, share), '0');
    assert.equal(showNumber(1, share), '1');
    assert.equal(showNumber(1e-9, share), '1e-9');
    assert.equal(showNumber(1 / 6, plain), '0.16666666666666666');
  });
});

describe('a slider stands on its grid', () => {
  const grid = (step: number, min: number, max: number) => ({ step, min, max });
  const grids = [
    grid(0.01, 0, 1),
    grid(0.1, 0, 1000),
    grid(1, 0, 4294967295),
    grid(0.05, -8, 0),
    grid(0.01, 0, 2),
    grid(0.001, 0.001, 10),
  ];

  test('0.1 + 0.2 is 0.3', () => {
    assert.equal(snap(0.1 + 0.2, grid(0.01, 0, 1)), 0.3);
    assert.equal(snap(0.7000000000000001, grid(0.1, 0, 1)), 0.7);
    assert.equal(snap(0.004, grid(0.01, 0, 1)), 0);
  });

  test('beyond an end is the end', () => {
    assert.equal(snap(-3, grid(0.01, 0, 1)), 0);
    assert.equal(snap(3, grid(0.01, 0, 1)), 1);
  });

  test('a snapped value is in the range, short, within half a step, and stays where it is', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...grids),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (g, at) => {
          const value = g.min + at * (g.max - g.min);
          const on = snap(value, g);
          assert.ok(on >= g.min && on <= g.max, `${value} → ${on}`);
          assert.ok(Math.abs(on - value) <= (g.step / 2) * (1 + 1e-6), `${value} → ${on}`);
          assert.ok((String(on).split('.')[1] ?? '').length <= 4, `${value} → ${on}`);
          assert.equal(snap(on, g), on);
        },
      ),
      { numRuns: 2000 },
    ));
});
