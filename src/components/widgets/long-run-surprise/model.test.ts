import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { derive, sight } from './model.ts';
import { state } from './state.ts';

const of = (values: Partial<typeof state.defaults>) => derive({ ...state.defaults, ...values });
const near = (x: number, wanted: number, by = 1e-12) =>
  assert.ok(Math.abs(x - wanted) <= by, `${x} is not ${wanted}`);

test('the bill of 200 messages, computed elsewhere with 60 digits from the same generator', () => {
  const m = of({});
  near(m.bill, 1.3066692563216546);
  near(m.crossEntropy, 1.2795859283219775);
  near(m.entropy, 1.1567796494470395);
  near(m.divergence, 0.122806278874938);
  near(of({ n: 10000, seed: 7 }).bill, 1.281595046892098);
});

test('the bill is the area of the blocks: share times price, all added', () => {
  for (const n of [1, 7, 200, 4096, 10000]) {
    const m = of({ n });
    near(
      m.parts.reduce((a, b) => a + b),
      m.bill,
    );
    assert.equal(
      m.counts.reduce((a, b) => a + b),
      n,
    );
  }
});

test('the same seed takes the same path, however far it is followed and in whatever order', () => {
  const long = of({ n: 10000, seed: 5 }).path;
  const short = of({ n: 300, seed: 5 }).path;
  const shared = short.length - 1; // the last stands only on the short one
  assert.deepEqual(long.slice(0, shared), short.slice(0, shared));
  assert.notDeepEqual(of({ n: 300, seed: 6 }).path.slice(0, shared), short.slice(0, shared));
  assert.ok(long.length < 300);
});

test('in the long run the bill settles at H(p, q), the waste at D', () => {
  for (const seed of [1, 2, 3, 4]) {
    const m = of({ n: 10000, seed });
    near(m.bill, m.crossEntropy, 0.02);
    near(m.bill - m.own, m.divergence, 0.02);
  }
});

test('a lucky bill lies below the entropy, and a code that is too sure is cheap for a while', () => {
  const lucky = of({ n: 10 });
  near(lucky.bill, 1.1473931188332411);
  assert.ok(lucky.bill < lucky.entropy);
  const sure = (n: number) => of({ n, q: [97, 2, 1] });
  assert.ok(sure(6).bill < Math.log2(3));
  assert.ok(sure(86).bill < Math.log2(3));
  for (let n = 87; n <= 10000; n += 97) assert.ok(sure(n).bill > Math.log2(3), `${n}`);
});

test('one outcome without a codeword makes the bill infinite from the message on that brings it', () => {
  const q = [7, 3, 0];
  const before = of({ p: [699, 300, 1], q, n: 400 });
  assert.equal(sight(before).kind, 'will-be-lost');
  assert.ok(Number.isFinite(before.bill));
  const after = of({ p: [699, 300, 1], q, n: 10000 });
  assert.deepEqual(sight(after), { kind: 'lost', outcome: 2 });
  assert.deepEqual([after.bill, after.divergence], [Infinity, Infinity]);
  assert.ok(Number.isFinite(after.own));
  // What never comes costs nothing, whatever it would cost.
  assert.equal(of({ p: [1, 1, 0], q: [1, 1, 0] }).divergence, 0);
  assert.deepEqual(of({ p: [1, 1, 0], q: [1, 1, 0] }).parts[2], 0);
});

test('each sight has a sentence of its own, in both languages', () => {
  const cases = [
    of({}),
    of({ n: 1, q: [97, 2, 1] }),
    of({ q: [7, 2, 1] }),
    of({ p: [699, 300, 1], q: [7, 3, 0], n: 10000 }),
    of({ p: [699, 300, 1], q: [7, 3, 0], n: 1 }),
  ];
  for (const t of [ko, en]) assert.equal(new Set(cases.map(t.note)).size, 5);
  assert.match(ko.note(cases[0] as never), /0\.101비트, 모두 20비트/);
  assert.match(en.note(cases[1] as never), /0\.471 bits less/);
  assert.match(en.note(cases[3] as never), /infinite/);
});

test('the axis holds its range while messages come, and holds where the bill settles', () => {
  assert.deepEqual(
    [1, 10, 10000].map((n) => of({ n }).top),
    [3, 3, 3],
  );
  for (const q of [
    [97, 2, 1],
    [1, 1, 1000],
    [1, 1, 1],
  ]) {
    const m = of({ q });
    assert.ok(m.crossEntropy < m.top, `${q}`);
  }
});

test('the formula keeps four digits, so that nothing moves', () => {
  assert.deepEqual(figure.formula.slots(of({ n: 1 })), {
    terms: '1.0000 +\u00a00.0000 +\u00a00.0000',
    is: '=',
    bill: '1.0000',
  });
});

test('p and q are over the same outcomes, or both are refused', () => {
  const fit = state.fit?.({ ...state.defaults, p: [1, 1] }, new Set(['p']));
  assert.deepEqual(fit?.refused, ['p']);
  assert.deepEqual(fit?.values.p, [7, 2, 1]);
});
