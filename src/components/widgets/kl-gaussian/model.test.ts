import assert from 'node:assert/strict';
import { test } from 'node:test';
import { area } from './digits.ts';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { drawing, isWide, leaves, roomFor, terms } from './layout.ts';
import { crossings, derive, integrand } from './model.ts';

const of = (meanP: number, sdP: number, meanQ: number, sdQ: number) =>
  derive({ 'mean-p': meanP, 'sd-p': sdP, 'mean-q': meanQ, 'sd-q': sdQ });
const near = (x: number, wanted: number, by = 1e-9) =>
  assert.ok(Math.abs(x - wanted) <= by, `${x} is not ${wanted}`);

test('equal curves diverge by nothing, neither way', () => {
  const m = of(3, 0.7, 3, 0.7);
  assert.deepEqual([m.forward, m.reverse, m.above, m.below], [0, 0, 0, 0]);
  assert.deepEqual(crossings(m.p, m.q), []);
});

test('a shift by one standard deviation costs half a nat, both ways', () => {
  const m = of(0, 1, 1, 1);
  assert.deepEqual([m.forward, m.reverse], [0.5, 0.5]);
});

test('from there, twice the width makes it less and half the width much more', () => {
  const start = of(0, 1, 1, 1).forward;
  near(of(0, 1, 1, 2).forward, 0.4431471805599453);
  near(of(0, 1, 1, 0.5).forward, 2.8068528194400546);
  assert.ok(of(0, 1, 1, 2).forward < start);
});

test('a model that is too narrow is worse than one that is too wide', () => {
  assert.ok(of(0, 2, 0, 1).forward > of(0, 1, 0, 2).forward);
});

test('the areas below zero, computed elsewhere with 60 digits; above minus below is the divergence', () => {
  const wanted: readonly (readonly [number, number, number, number, number])[] = [
    [0, 1, 1, 1, 0.197796557401306],
    [0, 1, 1, 0.5, 0.299652815553834],
    [0, 1, 0, 2, 0.106085817810906],
    [0, 2, 0, 1, 0.239602768264259],
    [-3, 0.1, 2, 5, 0.00274510148233831],
  ];
  for (const [a, s, b, r, below] of wanted) {
    const m = of(a, s, b, r);
    near(m.below, below);
    near(m.above - m.below, m.forward, 1e-12);
  }
});

test('the integrand is zero exactly where the curves cross', () => {
  near(crossings({ mean: 0, sd: 1 }, { mean: 1, sd: 1 })[0] as number, 0.5);
  const [left, right] = crossings({ mean: 0, sd: 1 }, { mean: 1, sd: 0.5 });
  near(left as number, 0.381208044929679, 1e-12);
  near(right as number, 2.28545862173699, 1e-12);
  for (const [p, q] of [
    [
      { mean: 0, sd: 1 },
      { mean: 1, sd: 0.5 },
    ],
    [
      { mean: -3, sd: 0.1 },
      { mean: 2, sd: 5 },
    ],
  ] as const)
    for (const x of crossings(p, q)) near(integrand(p, q)(x), 0, 1e-10);
});

test('an area stands in the picture with its sign, and what rounds to nothing without', () => {
  const { above, below } = of(0, 1, 1, 1);
  assert.equal(area('+', above), '+0.698');
  assert.equal(area('−', below), '−0.198');
  for (const m of [of(0, 1, 0, 1), of(-10, 10, 10, 0.1), of(0, 0.1, 10, 0.1)])
    for (const text of [area('+', m.above), area('−', m.below)]) {
      assert.match(text, /^[+−]?[\d,]+(\.\d+)?$/);
      assert.doesNotMatch(text, /^[+−]0\.000/);
    }
});

test('the closed form adds up as it is shown, with a negative mean in brackets', () => {
  const slots = figure.formula.slots(of(0, 1, -1, 0.5));
  assert.equal(slots.mq, '(−1.00)');
  assert.deepEqual([slots.w, slots.s, slots.d], ['−0.6931', '4.0000', '2.8069']);
});

test('the picture holds the integrand, and turns to the wide view for curves outside the close one', () => {
  for (const m of [of(0, 1, 1, 1), of(0, 1, 1, 0.5), of(0, 2, 0, 1), of(-4, 0.2, 5, 0.1)]) {
    const room = roomFor(m);
    for (const [x, y] of drawing(m, 'close', room).integrand) {
      assert.ok(x >= 0 && x <= 1, `x at ${x}`);
      assert.ok(y >= -1e-9 && y <= 1 + 1e-9, `${y} of a room of ${room}`);
    }
    assert.ok(terms(room).at(0) > 0.2);
  }
  assert.equal(leaves(of(0, 1, 5, 5)), false);
  assert.equal(leaves(of(0, 1, 5.1, 1)), true);
  assert.equal(isWide(of(0, 1, 1, 2)), false);
  assert.equal(isWide(of(-4, 1, 1, 2)), true);
});

test('the sentence below the number names what the widths do', () => {
  assert.match(ko.note(of(0, 1, 0, 0.5)), /좁습니다/);
  assert.match(en.note(of(0, 1, 0, 2)), /wider/);
  assert.match(en.note(of(0, 1, 0, 1)), /equal:/);
});
