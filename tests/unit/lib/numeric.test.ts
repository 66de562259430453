import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  add,
  divide,
  exactProduct,
  exactSum,
  multiply,
  round,
  subtract,
  type Two,
  two,
} from '../../../src/lib/numeric/double-double.ts';
import { exp, expm1, expm1MinusX } from '../../../src/lib/numeric/exponential.ts';
import { expFast, lnFast } from '../../../src/lib/numeric/fast.ts';
import { LN2, log, log1p, xMinusLog1p } from '../../../src/lib/numeric/logarithm.ts';
import { exponent, power, shift } from '../../../src/lib/numeric/power-of-two.ts';
import { differenceOver } from '../../../src/lib/numeric/quotient.ts';
import { sum } from '../../../src/lib/numeric/sum.ts';

/** A double as a whole number times 2^-1200: exact arithmetic for tests. */
function exact(x: number): bigint {
  if (x === 0) return 0n;
  const k = exponent(x) < -1022 ? -1022 : exponent(x);
  const mantissa = BigInt(x * (k < -900 ? 2 ** 500 * 2 ** (52 - k - 500) : 2 ** 52 / 2 ** k));
  return mantissa << BigInt(1200 - 52 + k);
}
const exactTwo = (a: Two) => exact(a.hi) + exact(a.lo);

/** |got - expected| <= 2^-bits |expected|, in whole numbers. */
function within(got: bigint, expected: bigint, bits: bigint, what: string): void {
  const off = got > expected ? got - expected : expected - got;
  const size = expected < 0n ? -expected : expected;
  assert.ok(off << bits <= size, `${what}: off by more than 2^-${bits}`);
}

const double = fc
  .double({ min: -1e30, max: 1e30, noNaN: true })
  .filter((x) => x === 0 || Math.abs(x) > 1e-30);
const word = fc.tuple(double, fc.double({ min: -0.5, max: 0.5, noNaN: true })).map(([hi, part]) => {
  const lo = hi * part * 2 ** -53;
  return exactSum(hi, Math.abs(lo) > 1e-60 ? lo : 0);
});

describe('two-word arithmetic', () => {
  test('sums and products of doubles are exact', () => {
    fc.assert(
      fc.property(double, double, (a, b) => {
        assert.equal(exactTwo(exactSum(a, b)), exact(a) + exact(b));
        assert.equal(exactTwo(exactProduct(a, b)) << 1200n, exact(a) * exact(b));
      }),
    );
  });
  test('sums, products and quotients of two words are right to 2^-100', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        within(exactTwo(add(a, b)), exactTwo(a) + exactTwo(b), 100n, 'sum');
        within(exactTwo(subtract(a, b)), exactTwo(a) - exactTwo(b), 100n, 'difference');
        within(exactTwo(multiply(a, b)) << 1200n, exactTwo(a) * exactTwo(b), 100n, 'product');
        if (b.hi !== 0)
          within(exactTwo(divide(a, b)) * exactTwo(b), exactTwo(a) << 1200n, 98n, 'quotient');
      }),
    );
  });
});

describe('sums', () => {
  test('are as if added exactly and rounded once', () => {
    assert.equal(sum([1, 1e100, 1, -1e100]), 2);
    assert.equal(sum([0.1, 0.2, 0.3, -0.6]), 2.7755575615628914e-17);
    assert.equal(sum(Array.from({ length: 10 }, () => 0.1)), 1);
    assert.ok(Object.is(sum([]), 0));
  });
});

describe('powers of two', () => {
  test('are made and read exactly over the whole range', () => {
    for (let k = -1022; k < 1024; k += 31) {
      assert.equal(power(k), 2 ** k);
      assert.equal(exponent(1.75 * 2 ** k), k);
    }
    for (const k of [-2000, -1100, -1023, 1024, 1500, 1999]) {
      assert.equal(shift(2 ** (k > 0 ? -1000 : 1000), k), 2 ** (k + (k > 0 ? -1000 : 1000)));
    }
    assert.equal(shift(5e-324, 1074), 1);
    assert.equal(shift(1, -1074), 5e-324);
  });
  test('(a - b) / t is right where a - b or 1 / t is no double', () => {
    assert.equal(round(differenceOver(1.7e308, -1.7e308, 2)), 1.7e308);
    assert.equal(round(differenceOver(1.5e-323, 5e-324, 5e-324)), 2);
    assert.equal(round(differenceOver(1, 0, 3)), 1 / 3);
    assert.equal(differenceOver(1, 0, 5e-324).hi, Infinity);
    assert.equal(round(differenceOver(1e300, 1e300, 1e-300)), 0);
  });
});

/** Values that mpmath gives with 40 digits, as two words. */
const known = {
  log: [
    [3, 1.0986122886681098, -9.07129723500153e-17],
    [0.7, -0.35667494393873245, 4.82556379937662e-18],
    [1e-310, -713.8013788281542, -8.592254740270771e-15],
    [1.7976931348623157e308, 709.782712893384, 2.3636017071323592e-14],
    [1.0000000000000002, 2.2204460492503128e-16, 3.649214750845877e-48],
  ],
  exp: [
    [1, Math.E, 1.4456468917292502e-16],
    [-1, 0.36787944117144233, -1.2428753672788363e-17],
    [700, 1.0142320547350045e304, 1.6666571920734673e287],
    [1e-20, 1, 1e-20],
  ],
} as const;

describe('logarithm and exponential', () => {
  const off = (a: Two, hi: number, lo: number) => Math.abs(a.hi - hi + (a.lo - lo)) / Math.abs(hi);
  for (const [x, hi, lo] of known.log) {
    test(`ln ${x} to 2^-66`, () => assert.ok(off(log(two(x)), hi, lo) < 2 ** -66));
  }
  for (const [x, hi, lo] of known.exp) {
    test(`e^${x} to 2^-66`, () => assert.ok(off(exp(two(x)), hi, lo) < 2 ** -66));
  }
  test('undo each other to 2^-64 over the whole range', () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: 690, noNaN: true }), (x) => {
        const back = log(exp(two(x)));
        assert.ok(Math.abs(back.hi - x + back.lo) <= 2 ** -64 * Math.max(1, Math.abs(x)));
      }),
    );
  });
  test('of products add up: ln 2x = ln x + ln 2', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const d = subtract(subtract(log(two(2 * x)), log(two(x))), LN2);
        assert.ok(Math.abs(d.hi) <= 2 ** -57, String(d.hi));
      }),
    );
  });
  test('near 0 their differences keep all digits', () => {
    for (const x of [1e-300, -1e-300, 1e-20, 1e-9, -1e-4, 2 ** -8, 0.003, -0.015]) {
      const third = (x * x * x) / 3;
      assert.ok(Math.abs(round(log1p(two(x))) - Math.log1p(x)) <= 2 ** -52 * Math.abs(x));
      assert.ok(Math.abs(round(expm1(two(x))) - Math.expm1(x)) <= 2 ** -52 * Math.abs(x));
      const square = (x * x) / 2;
      assert.ok(
        Math.abs(round(xMinusLog1p(two(x))) - (square - third)) <=
          2 * Math.abs(third * x) + 2 ** -51 * square,
      );
      assert.ok(
        Math.abs(round(expm1MinusX(two(x))) - (square + third / 2)) <=
          Math.abs(third * x) + 2 ** -51 * square,
      );
    }
  });
  test('near 0 their differences keep the second word too', () => {
    for (const x of [1e-20, -3e-25, 1e-15]) {
      const half = (x * x) / 2;
      const one = log1p(two(x));
      assert.ok(Math.abs(one.hi - x + one.lo + half) <= 1e-4 * half, `ln(1 + ${x})`);
      const other = expm1(two(x));
      assert.ok(Math.abs(other.hi - x + other.lo - half) <= 1e-4 * half, `e^${x} - 1`);
    }
  });
  test('of the ends of the range are the ends', () => {
    assert.equal(exp(two(-Infinity)).hi, 0);
    assert.equal(exp(two(-746.1)).hi, 0);
    assert.equal(exp(two(710)).hi, Infinity);
    assert.equal(exp(two(1001)).hi, Infinity);
    const raised = exp(two(-745), 200).hi / Math.exp(-745 + 200 * Math.LN2);
    assert.ok(Math.abs(raised - 1) < 1e-12);
  });
  test('in one word are within 0.9 ulp of those in two', () => {
    const worst = { ln: 0, exp: 0 };
    const ulp = (x: number) => power(exponent(Math.abs(x)) - 52);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
          fc.double({ min: 0.5, max: 2, noNaN: true }),
        ),
        fc.double({ min: -700, max: 700, noNaN: true }),
        (x, y) => {
          const l = log(two(x));
          const e = exp(two(y));
          if (l.hi !== 0)
            worst.ln = Math.max(worst.ln, Math.abs(lnFast(x) - l.hi - l.lo) / ulp(l.hi));
          worst.exp = Math.max(worst.exp, Math.abs(expFast(y) - e.hi - e.lo) / ulp(e.hi));
        },
      ),
      { numRuns: 5000, seed: 1 },
    );
    assert.ok(worst.ln < 0.9 && worst.exp < 0.9, JSON.stringify(worst));
    assert.equal(lnFast(1), 0);
    assert.ok(Math.abs(lnFast(5e-324) + 744.4400719213812) < 2e-13);
    assert.deepEqual(
      [expFast(0), expFast(710), expFast(-746), expFast(-Infinity)],
      [1, Infinity, 0, 0],
    );
    assert.equal(expFast(-745), 5e-324);
    assert.equal(expFast(709.7), Math.exp(709.7));
  });
});
