import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { candidates, derive, type Model, scaleFor } from './model.ts';

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

test('a value past every double is not taken for the finite sum', () => {
  const m = derive({ p: 1e-300, q: 1e-200, f: 'inverse' });
  assert.deepEqual([m.joint, m.wishes.adds.here], [Infinity, false]);
});

test('with something impossible both sides are without bound', () => {
  const m = derive({ p: 0, q: 0.5, f: 'log' });
  assert.deepEqual([m.sum, m.joint, m.wishes.adds.endless], [Infinity, Infinity, true]);
});

test('the axis ends at 1, 2 or 5 times a power of ten that holds every bar', () => {
  assert.equal(scaleFor([3, 3]), 5);
  assert.equal(scaleFor([8, 6]), 10);
  assert.equal(scaleFor([10, 1]), 10);
  assert.equal(scaleFor([0.875, 1.25]), 2);
  assert.equal(scaleFor([Infinity, 2]), 2);
  assert.equal(scaleFor([0, 0]), 1);
  assert.equal(scaleFor([Infinity, Infinity]), 1);
});
