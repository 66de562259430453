import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { derive } from './model.ts';
import { heads, least, places, state } from './state.ts';

const near = (got: number, want: number) =>
  assert.ok(Math.abs(got - want) <= 1e-6, `${got} is not ${want}`);

test('class, rain, snow, a shared birthday and the lottery, in bits', () => {
  const { information } = derive(state.defaults);
  [0.029146, 1.736966, 8.965784, 8.511753, 22.957494].forEach((want, i) => {
    near(information[i] as number, want);
  });
});

test('the lottery stands first, class as usual last', () => {
  assert.deepEqual(
    derive(state.defaults).ranking.map((r) => r.statement),
    [4, 2, 3, 1, 0],
  );
});

test('equal probabilities share a place, and the next place is left out', () => {
  const { ranking } = derive({ p: [0.5, 0.1, 0.5, 0.1, 1] });
  assert.deepEqual(
    ranking.map((r) => [r.statement, r.place, r.shared]),
    [
      [1, 1, true],
      [3, 1, true],
      [0, 3, true],
      [2, 3, true],
      [4, 5, false],
    ],
  );
});

test('something certain carries 0 bits', () => {
  assert.deepEqual(derive({ p: [1, 1, 1, 1, 1] }).information, [0, 0, 0, 0, 0]);
});

test('rarer news carries more information, and every row has room', () => {
  const p = fc.double({ min: 1e-9, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(p, p, p, p, p), (list) => {
      const { information, ranking } = derive({ p: list });
      const ordered = ranking.map((r) => information[r.statement] as number);
      ordered.forEach((x, i) => {
        assert.ok(x <= (ordered[i - 1] ?? places));
      });
    }),
  );
});

test('the sliders count heads: each halves, and thirty are more than any message needs', () => {
  assert.equal(heads.from(0), 1);
  for (let k = 1; k < 30; k++) assert.equal(heads.from(k), 2 ** -k);
  assert.equal(heads.from(places), least);
  assert.equal(heads.from(1.7), 0.308);
  assert.equal(heads.to(1 / 8), 3);
  assert.ok(heads.to(least) > 29.8 && heads.to(least) < places);
});

test('the lottery is the last to be laid, by the 23rd toss', () => {
  assert.equal(derive(state.defaults).tosses, 23);
});

test('the formula tells of the first message, until another is changed', () => {
  assert.equal(derive(state.defaults).told.statement, 0);
  assert.equal(derive({ p: state.defaults.p.with(3, 0.5) }).told.p, 0.5);
});
