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
import { exp, expm1MinusX } from '../../../src/lib/numeric/exponential.ts';
import { expFast, lnFast, lnOnePlusFast } from '../../../src/lib/numeric/fast.ts';
import { LN2, log, log1p, xMinusLog1p } from '../../../src/lib/numeric/logarithm.ts';
import { exponent, power, shift } from '../../../src/lib/numeric/power-of-two.ts';
import { differenceOver } from '../../../src/lib/numeric/quotient.ts';
import { sum, sumsOfOthers } from '../../../src/lib/numeric/sum.ts';

/** A double as a whole number times 2^-1200: exact arithmetic for tests. */
function exact(x: number): bigint {
  if (x === 0) return 0n;
  const k = exponent(x) < -1022 ? -1022 : exponent(x);
  const mantissa = BigInt(k < -900 ? x * 2 ** 500 * 2 ** (52 - k - 500) : x * (2 ** 52 / 2 ** k));
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

test('e^x in one word needs no logarithm before it', () => {
  // the first call of this file: its tables are filled here
  assert.equal(expFast(1), Math.E);
});

describe('two-word arithmetic', () => {
  test('sums and products of doubles are exact', () => {
    fc.assert(
      fc.property(double, double, (a, b) => {
        assert.equal(exactTwo(exactSum(a, b)), exact(a) + exact(b));
        assert.equal(exactTwo(exactProduct(a, b)) << 1200n, exact(a) * exact(b));
      }),
      { numRuns: 3000 },
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
  test('keep what rounding takes from each addition', () => {
    assert.equal(sum([1, 1e100, 1, -1e100]), 2);
    assert.equal(sum([0.1, 0.2, 0.3, -0.6]), 2.7755575615628914e-17);
    assert.equal(sum(Array.from({ length: 10 }, () => 0.1)), 1);
    assert.ok(Object.is(sum([]), 0));
    assert.equal(sum([5e-324, 1e-320]), 5e-324 + 1e-320);
  });
  test('are right where a sum on the way is no double', () => {
    assert.equal(sum([1.5e308, 1.5e308, -1.5e308]), 1.5e308);
    assert.equal(sum([-1e308, -1e308]), -Infinity);
    assert.equal(sum(Float64Array.of(1e308, 1e308, -1e308, -1e308)), 0);
  });
  test('of all but one are found without subtracting it', () => {
    const others = sumsOfOthers([1e30, 1, 1e-30, 4].map((x) => two(x)));
    assert.deepEqual(others.map(round), [5, 1e30 + 4, 1e30 + 5, 1e30 + 1]);
    assert.equal(others[0]?.lo, 1e-30);
    assert.deepEqual(sumsOfOthers([two(3)]).map(round), [0]);
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
  test('(a - b) / t keeps both words over the whole range of doubles', () => {
    const values = [
      3e-320, 1e-310, 7e-309, 1.1e-300, 1.3e-200, 1.7e-100, 0.3, 5.9e100, 1.1e180, 1.3e250, 1.7e308,
    ];
    for (const a of values) {
      for (const b of [0, a / 3, -a / 7, -a]) {
        for (const t of values) {
          if (!(Math.abs(a / t) < 1e290 && Math.abs(a / t) > 1e-270)) continue;
          const q = differenceOver(a, b, t);
          within(exactTwo(q) * exact(t), (exact(a) - exact(b)) << 1200n, 98n, `${a}, ${b}, ${t}`);
        }
      }
    }
  });
  test('(a - b) / t is right where a - b or 1 / t is no double', () => {
    assert.equal(round(differenceOver(1.7e308, -1.7e308, 2)), 1.7e308);
    assert.equal(round(differenceOver(1.5e-323, 5e-324, 5e-324)), 2);
    assert.equal(round(differenceOver(1, 0, 3)), 1 / 3);
    assert.equal(differenceOver(1, 0, 5e-324).hi, Infinity);
    assert.equal(round(differenceOver(1e300, 1e300, 1e-300)), 0);
  });
});

/** The two words of an argument and those of the value that mpmath gives with 60 digits. */
type Known = readonly (readonly [x: number, xLo: number, hi: number, lo: number])[];

const logs: Known = [
  [3, 0, 1.0986122886681098, -9.07129723500153e-17],
  [3, 1e-17, 1.0986122886681098, -8.737963901668197e-17],
  [0.7, 0, -0.35667494393873245, 4.82556379937662e-18],
  [1.4, 0, 0.3364722366212129, -2.7495119293418212e-17],
  [0.0071, 0, -4.947660494934867, 1.7991303715896302e-18],
  [1.0039, 0, 0.0038924147153438535, -4.938390944084469e-20],
  [0.9963721547648311, 0, -0.003634441824797563, -6.187503948035133e-20],
  [1.0000000000000002, 0, 2.2204460492503128e-16, 3.649214750845877e-48],
  [12345.678, -3e-13, 9.421061321291832, -2.1515650942741068e-16],
  [1e-200, 1e-217, -460.51701859880916, 2.2090942657241067e-14],
  [1e-310, 0, -713.8013788281542, -8.592254740270771e-15],
  [5e-324, 0, -744.4400719213812, -4.422444340918698e-14],
  [1.7976931348623157e308, 0, 709.782712893384, 2.3636017071323592e-14],
];
const logsOfSums: Known = [
  [0.00389, 0, 0.003882453514222125, 6.910618857430531e-21],
  [-0.00389, 0, -0.003897585728713505, -8.982588338235146e-20],
  [0.004, 0, 0.003992021269537453, -1.4989137565078065e-19],
  [1e-5, 0, 9.999950000333332e-6, -2.3868637284493416e-22],
  [-0.3, 0, -0.35667494393873234, -2.6895094047056423e-17],
  [0.5, 0, 0.4054651081081644, -2.8811380259626426e-18],
];
const exps: Known = [
  [1, 0, Math.E, 1.4456468917292502e-16],
  [-1, 1e-17, 0.36787944117144233, -8.749959261073939e-18],
  [-0.0068, 0, 0.9932230676836347, 4.5868032211093465e-17],
  [-0.7, 0, 0.4965853037914095, 9.827550225511106e-18],
  [0.0053, 0, 1.0053140698457452, -1.0493371121452865e-17],
  [0.3, -1e-17, 1.3498588075760032, -1.0797173481008391e-16],
  [45.4, 0, 5.211580835765081e19, 160.59305629312263],
  [-230.25850929940458, 0, 9.99999999999989e-101, -2.9366104900459434e-117],
  [-600, 0, 2.6503965530043108e-261, 6.377342817491395e-278],
  [700, 3e-14, 1.014232054735035e304, -1.04780716536724e287],
  [1e-20, 0, 1, 1e-20],
];
const logRests: Known = [
  [0.0077, 0, 2.9493695780299353e-5, 1.1011346666572917e-21],
  [-0.0077, 0, 2.9798061941227865e-5, 1.1935109432359061e-21],
  [0.0155, 0, 0.00011889796169767684, -6.045738101669452e-21],
  [0.001, 0, 4.996669164668332e-7, -7.510414596801165e-24],
  [1e-9, 0, 4.999999996666667e-19, 3.743280680137207e-36],
  [1e-20, 0, 5e-41, -1.9496501579063834e-57],
  [-0.4, 0, 0.1108256237659907, -1.5233815099851014e-18],
  [3, 0, 1.6137056388801094, -4.638093627692599e-17],
];
const expRests: Known = [
  [0.0155, 0, 0.00012074805831074836, 6.6843302402085e-23],
  [-0.0155, 0, 0.00011950675173298026, -9.290887494848636e-22],
  [0.0157, 0, 0.00012389252169160036, 9.384954803339201e-21],
  [0.001, 0, 5.00166708341668e-7, 4.505693237454072e-23],
  [1e-9, 0, 5.000000001666667e-19, -1.0087653137471156e-35],
  [1e-20, 0, 5e-41, -1.9491501579063832e-57],
  [-0.4, 0, 0.07032004603563931, -4.8142698976915857e-20],
  [3, 0, 16.085536923187668, -1.8275625525512858e-16],
];

describe('logarithm and exponential', () => {
  const off = (a: Two, hi: number, lo: number) => Math.abs(a.hi - hi + (a.lo - lo)) / Math.abs(hi);
  const check = (name: string, f: (x: Two) => Two, bits: number, values: Known) =>
    test(`${name} to ${bits} bits`, () => {
      for (const [x, xLo, hi, lo] of values) {
        const error = off(f(two(x, xLo)), hi, lo);
        assert.ok(error < 1 / 2 ** bits, `at ${x}: 2^${Math.log2(error)}`);
      }
    });
  check('ln x', log, 68, logs);
  check('ln(1 + x)', log1p, 68, logsOfSums);
  check('e^x', exp, 75, exps);
  check('x - ln(1 + x)', xMinusLog1p, 59, logRests);
  check('e^x - 1 - x', expm1MinusX, 59, expRests);
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
  test('near 0 ln(1 + x) keeps the second word too', () => {
    for (const x of [1e-20, -3e-25, 1e-15]) {
      const half = (x * x) / 2;
      const one = log1p(two(x));
      assert.ok(Math.abs(one.hi - x + one.lo + half) <= 1e-4 * half, `ln(1 + ${x})`);
    }
  });
  test('of the ends of the range are the ends', () => {
    assert.equal(exp(two(-Infinity)).hi, 0);
    assert.equal(exp(two(-746.1)).hi, 0);
    for (const x of [710, 1001, 5000, 1e300, Infinity])
      assert.deepEqual(exp(two(x)), two(Infinity), String(x));
    const raised = exp(two(-745), 200).hi / Math.exp(-745 + 200 * Math.LN2);
    assert.ok(Math.abs(raised - 1) < 1e-12);
  });
  test('in two words have an answer for every double', () => {
    const ends = [0, -0, -5e-324, -1, -Infinity, NaN, Infinity];
    assert.deepEqual(
      ends.map((x) => log(two(x)).hi),
      [-Infinity, -Infinity, NaN, NaN, NaN, NaN, Infinity],
    );
    assert.deepEqual(
      [-1, -1 - 2 ** -52, -Infinity, NaN, Infinity].map((x) => log1p(two(x)).hi),
      [-Infinity, NaN, NaN, NaN, Infinity],
    );
    assert.deepEqual(
      [-Infinity, Infinity, NaN].map((x) => exp(two(x)).hi),
      [0, Infinity, NaN],
    );
    fc.assert(
      fc.property(fc.double(), (x) => {
        assert.equal(Number.isNaN(log(two(x)).hi), !(x >= 0), `ln ${x}`);
        assert.equal(Number.isNaN(log1p(two(x)).hi), !(x >= -1), `ln(1 + ${x})`);
        const e = exp(two(x)).hi;
        assert.ok(Number.isNaN(x) ? Number.isNaN(e) : e >= 0, `e^${x}`);
      }),
      { numRuns: 3000 },
    );
  });
  test('in one word have an answer for every double', () => {
    const ends = [0, -0, -5e-324, -1, -Infinity, NaN, Infinity];
    assert.deepEqual(ends.map(lnFast), [-Infinity, -Infinity, NaN, NaN, NaN, NaN, Infinity]);
    assert.deepEqual([-Infinity, -5e-324, -0, 0, 5e-324, Infinity, NaN].map(expFast), [
      ...[0, 1, 1, 1, 1],
      ...[Infinity, NaN],
    ]);
    fc.assert(
      fc.property(fc.double(), (x) => {
        assert.equal(Number.isNaN(lnFast(x)), !(x >= 0), `ln ${x}`);
        const e = expFast(x);
        assert.ok(Number.isNaN(x) ? Number.isNaN(e) : e >= 0, `e^${x}`);
      }),
      { numRuns: 3000 },
    );
  });
  test('ln(1 + x) in one word keeps its digits down to the least x', () => {
    const small = [0, 5e-324, 1e-300, 1e-17, 2 ** -53, 3 * 2 ** -54, 1e-15, 1e-9, 1e-3];
    for (const x of [...small, 0.3, 1, 9, 1e4]) {
      const exact = round(log1p(two(x)));
      assert.ok(Math.abs(lnOnePlusFast(x) - exact) <= 3 * 2 ** -52 * exact, String(x));
    }
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
    for (const x of [Number.MAX_VALUE, 1.3 * 2 ** 1023, 1.3 * 2 ** 1022, 1.3 * 2 ** 1021])
      assert.equal(lnFast(x), log(two(x)).hi, String(x));
    for (const x of [5e-324, 1.5e-323, 1e-310, 2 ** -1022, 1.7 * 2 ** -1021, 2 ** -1020])
      assert.ok(Math.abs(lnFast(x) - log(two(x)).hi) <= 2 ** -43, String(x));
    assert.deepEqual([0, 710, 1e300, Infinity, -746, -1e300, -Infinity].map(expFast), [
      1,
      Infinity,
      Infinity,
      Infinity,
      0,
      0,
      0,
    ]);
    assert.equal(expFast(-745), 5e-324);
    for (const x of [709.7, 709.7826, 709.7827, -708.4, -709, -744])
      assert.ok(Math.abs(expFast(x) / Math.exp(x) - 1) < 2 ** -51, `e^${x}`);
  });
});
