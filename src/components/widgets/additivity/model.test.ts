import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tinyBoth, valuesOf } from './digits.ts';
import { words as en } from './en.ts';
import { endOf } from './ends.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { candidates, derive, incomparable, type Model, ruleOf, scaleFor } from './model.ts';

const { slots } = figure.formula;
const near = (got: number, want: number, relative = 1e-6) =>
  assert.ok(
    got === want || Math.abs(got - want) <= relative * Math.abs(want),
    `${got} is not ${want}`,
  );
const kept = ({ wishes }: Model) => [wishes.certain.kept, wishes.rarer.kept, wishes.adds.kept];

test('heads and rain: 1 + 1.736966 bits, and as much for both together', () => {
  const m = derive({ p: 0.5, q: 0.3, f: 'log' });
  assert.equal(m.ofP, 1);
  near(m.ofQ, 1.736966);
  near(m.sum, 2.736966);
  near(m.joint, 2.736966);
});

test('1/p of heads and rain: 2 + 3.333333, but 6.666667 for both', () => {
  const m = derive({ p: 0.5, q: 0.3, f: 'inverse' });
  near(m.sum, 5.333333);
  near(m.joint, 6.666667);
  assert.equal(m.wishes.adds.here, false);
});

test('1/2 and 1/4 by all four candidates', () => {
  const want = {
    log: [1, 2, 3, 3],
    inverse: [2, 4, 6, 8],
    complement: [0.5, 0.75, 1.25, 0.875],
    root: [Math.SQRT2, 2, 2 + Math.SQRT2, 2 * Math.SQRT2],
  };
  for (const f of candidates) {
    const m = derive({ p: 0.5, q: 0.25, f });
    [m.ofP, m.ofQ, m.sum, m.joint].forEach((x, i) => {
      near(x, want[f][i] as number, 1e-15);
    });
  }
});

test('only −log p keeps all three wishes; the others fail where they should', () => {
  assert.deepEqual(kept(derive({ p: 0.5, q: 0.25, f: 'log' })), [true, true, true]);
  assert.deepEqual(kept(derive({ p: 0.5, q: 0.25, f: 'inverse' })), [false, true, false]);
  assert.deepEqual(kept(derive({ p: 0.5, q: 0.25, f: 'complement' })), [true, true, false]);
  assert.deepEqual(kept(derive({ p: 0.5, q: 0.25, f: 'root' })), [false, true, false]);
});

test('a sum that fits by chance does not make a candidate additive', () => {
  // 1/p + 1/q = 1/(pq) wherever p + q = 1, and (1 − p)(1 − q) = 0 wherever one of them is certain.
  const cases = [
    { p: 0.5, q: 0.5, f: 'inverse' },
    { p: 0.25, q: 0.75, f: 'inverse' },
    { p: 0.25, q: 0.25, f: 'root' },
    { p: 1, q: 0.3, f: 'complement' },
  ] as const;
  for (const state of cases) {
    const { adds } = derive(state).wishes;
    assert.deepEqual([adds.here, adds.kept], [true, false], JSON.stringify(state));
    assert.notEqual(adds.example.p + adds.example.q, adds.example.joint);
  }
});

test('−log p adds up for any two probabilities, and verdicts never depend on them', () => {
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(p, p, fc.constantFrom(...candidates), (a, b, f) => {
      const m = derive({ p: a, q: b, f });
      assert.ok(!Number.isNaN(m.sum) && !Number.isNaN(m.joint));
      assert.deepEqual(kept(m), kept(derive({ p: 0.5, q: 0.25, f })));
      if (f === 'log') assert.ok(m.wishes.adds.here, `${m.sum}, ${m.joint}`);
    }),
  );
});

test('probabilities whose product is no double any more still add up', () => {
  const m = derive({ p: 2 ** -1000, q: 2 ** -1000, f: 'log' });
  assert.equal(m.joint, 2000);
  assert.equal(derive({ p: 2 ** -1074, q: 2 ** -1074, f: 'log' }).joint, 2148);
  assert.equal(derive({ p: 2 ** -600, q: 2 ** -600, f: 'root' }).joint, 2 ** 600);
});

test('events that are all but certain add up, and their joint value keeps its digits', () => {
  // Computed elsewhere, with 60 digits.
  const m = derive({ p: 0.999999993, q: 0.999999997, f: 'log' });
  near(m.ofP, 1.0098865356296007e-8, 1e-15);
  near(m.ofQ, 4.328085166923736e-9, 1e-15);
  near(m.joint, 1.4426950523219744e-8, 1e-15);
  assert.ok(m.wishes.adds.here);
  assert.equal(slots(m).rel, '=');
  near(derive({ p: 1 - 1e-15, q: 1 - 1e-15, f: 'log' }).joint, 2.883083853433427e-15, 1e-15);
  near(derive({ p: 1 - 1e-15, q: 1 - 1e-15, f: 'complement' }).joint, 1.998401444325281e-15, 1e-15);
});

test('two values that meet in their rounded digits only do not add up', () => {
  for (const [p, q, f] of [
    [0.9999999999, 0.5, 'complement'],
    [0.5, 0.5000000001, 'inverse'],
    [0.25, 0.2500000001, 'root'],
  ] as const)
    assert.equal(derive({ p, q, f }).wishes.adds.here, false, f);
});

test('a sum that is not f(pq) does not look like it', () => {
  const shown = (p: number, q: number, f: Model['f']) => {
    const { ofP, ofQ, sum, joint } = valuesOf(derive({ p, q, f }));
    return [ofP, ofQ, sum, joint];
  };
  assert.deepEqual(shown(0.99, 0.99, 'complement'), ['0.01', '0.01', '0.02', '0.0199']);
  assert.deepEqual(shown(0.96, 0.99, 'complement'), ['0.04', '0.01', '0.05', '0.0496']);
  assert.deepEqual(shown(0.06, 0.57, 'root'), ['4.0825', '1.3245', '5.407', '5.4074']);
  const near1 = derive({ p: 0.99, q: 0.99, f: 'complement' });
  const { j, rel, a, b } = slots(near1);
  assert.deepEqual([j, rel, a, b], ['0.0199', '≠', '0.0100', '0.0100']);
  assert.equal(en.why.adds(near1), '0.01 + 0.01 ≠ 0.0199');
  for (const f of candidates)
    for (let i = 1; i <= 100; i++)
      for (let k = i; k <= 100; k++) {
        const m = derive({ p: i / 100, q: k / 100, f });
        const { sum, joint } = valuesOf(m, true);
        assert.equal(sum === joint, m.wishes.adds.here, `${f} of ${i} % and ${k} %`);
      }
});

test('what no double holds is shown as a power of ten, not as 0 or ∞', () => {
  const of = (f: Model['f'], p = 1e-300) => derive({ p, q: p, f });
  assert.equal(tinyBoth(of('log')), '1 × 10⁻⁶⁰⁰');
  assert.equal(tinyBoth(of('log', 0)), undefined);
  assert.equal(tinyBoth(of('log', 1e-9)), undefined);
  assert.equal(valuesOf(of('inverse')).joint, '1 × 10⁶⁰⁰');
  assert.equal(valuesOf(of('root', 1e-320)).joint, '1 × 10³²⁰');
  assert.equal(valuesOf(of('inverse', 0)).joint, '∞');
});

test('a value past every double is not taken for the finite sum', () => {
  const m = derive({ p: 1e-300, q: 1e-200, f: 'inverse' });
  assert.deepEqual([m.joint, m.wishes.adds.here], [Infinity, false]);
});

test('with something impossible both sides are without bound', () => {
  const m = derive({ p: 0, q: 0.5, f: 'log' });
  assert.deepEqual([m.sum, m.joint, m.wishes.adds.endless], [Infinity, Infinity, true]);
});

test('∞ = ∞ is said of the logarithm only, not of a candidate that fails elsewhere', () => {
  const said = (f: Model['f'], p: number) => {
    const m = derive({ p, q: 0.25, f });
    return [incomparable(m), slots(m).rel, ko.spoken(m), en.spoken(m)] as const;
  };
  for (const f of ['inverse', 'root'] as const) {
    const [none, rel, ko, en] = said(f, 0);
    assert.deepEqual([none, rel], [true, '?']);
    assert.match(ko, /∞, 두 값의 합 ∞: 둘 다 ∞라서 비교할 수 없습니다\.$/);
    assert.match(en, /∞: the two cannot be compared\.$/);
    assert.deepEqual(said(f, 0.5).slice(0, 2), [false, '≠']);
  }
  assert.deepEqual(said('log', 0).slice(0, 2), [false, '=']);
  assert.deepEqual(said('complement', 0).slice(0, 2), [false, '≠']);
});

test('the axis holds every tape, and leaves the last end some room to be dragged to', () => {
  const ends = [
    [3, 3],
    [8, 6],
    [10, 1],
    [0.875, 1.25],
    [Infinity, 2],
    [0, 0],
    [Infinity, Infinity],
  ];
  assert.deepEqual(ends.map(scaleFor), [4, 10, 15, 1.5, 3, 1, 1]);
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (length) => {
      const share = length / scaleFor([length]);
      assert.ok(share > 0.6 && share < 0.92, `${share} of the axis`);
    }),
  );
});

test('tapes are ruled in round steps: bits are told apart, and the end of the axis is a mark', () => {
  assert.deepEqual(ruleOf(4), { step: 1 / 8, long: 2 });
  assert.deepEqual(ruleOf(30), { step: 1 / 12, long: 4 });
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (length) => {
      const marks = 1 / ruleOf(scaleFor([length])).step;
      assert.ok(marks <= 15.01 && Math.abs(marks - Math.round(marks)) < 1e-9);
    }),
  );
});

test('where the end of a tape stands is where it is dragged to', () => {
  const p = fc.double({ min: 1e-6, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      p,
      fc.double({ min: 0, max: 5, noNaN: true }),
      fc.constantFrom(...candidates),
      (a, from, f) => {
        const end = endOf(f, from, 10);
        near(end.value(end.at(a)), a, 1e-8);
      },
    ),
  );
  // Shorter than nothing is no tape: the event is certain, or as near to it as the candidate comes.
  for (const f of candidates) assert.ok(endOf(f, 3, 10).value(0.2) >= 1, f);
});

test('how far the ends miss is said with the digits that show it', () => {
  const miss = (p: number, q: number, f: Model['f']) => valuesOf(derive({ p, q, f }), true).miss;
  assert.equal(miss(0.5, 0.25, 'inverse'), '2.000');
  assert.equal(miss(0.5, 0.25, 'complement'), '0.375');
  assert.equal(miss(0.99, 0.99, 'complement'), '1.0000 × 10⁻⁴');
  assert.equal(en.ends(derive({ p: 0.5, q: 0.25, f: 'inverse' })), '2.000 too long');
  assert.equal(en.ends(derive({ p: 0.5, q: 0.25, f: 'log' })), 'the ends meet');
  assert.equal(en.ends(derive({ p: 0, q: 0.25, f: 'root' })), 'both ends at ∞');
});
