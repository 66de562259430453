import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { curve, derive, edgeOf, everyday, stages, tossesTo, valueAt } from './model.ts';
import { halvings } from './state.ts';

const near = (got: number, want: number, tolerance = 1e-6) =>
  assert.ok(Math.abs(got - want) <= tolerance, `${got} is not ${want}`);
const at = (p: number, base: '2' | 'e' | '10' = '2') => derive({ p, base, stage: 'inverse' });

test('1/p, log₂ p and −log₂ p of 1, 1/2, 1/4 and 1/10', () => {
  const want = [
    [1, 1, 0, 0],
    [1 / 2, 2, -1, 1],
    [1 / 4, 4, -2, 2],
    [1 / 10, 10, -3.321928, 3.321928],
  ] as const;
  for (const [p, inverse, log, information] of want) {
    const { values } = at(p);
    near(values.inverse, inverse);
    near(values.log, log);
    near(values['negative-log'], information);
  }
});

test('the information of everyday events in bits', () => {
  assert.equal(at(1 / everyday.coin).information, 1);
  near(at(1 / everyday.die).information, 2.584963);
  near(at(1 / everyday.birthday).information, 8.511753);
  near(at(1 / everyday.lottery).information, 22.957494);
});

test('the lottery draws 6 of 45 numbers', () => {
  const ways = [1, 2, 3, 4, 5, 6].reduce((product, k) => (product * (45 - 6 + k)) / k, 1);
  assert.equal(everyday.lottery, ways);
});

test('the face of a die in bits, nats and hartleys', () => {
  near(at(1 / 6, '2').information, 2.584963);
  near(at(1 / 6, 'e').information, 1.791759);
  near(at(1 / 6, '10').information, 0.778151);
  assert.deepEqual(
    (['2', 'e', '10'] as const).map((base) => at(1 / 6, base).unit),
    ['bits', 'nats', 'hartleys'],
  );
});

test('something certain tells 0, something impossible without bound, and never −0', () => {
  assert.ok(Object.is(at(1).values.log, 0));
  assert.equal(at(1).information, 0);
  assert.deepEqual(at(0).values, {
    inverse: Infinity,
    log: -Infinity,
    'negative-log': Infinity,
  });
});

test('the information does not depend on the stage', () => {
  for (const stage of stages)
    assert.equal(derive({ p: 0.3, base: 'e', stage }).information, at(0.3, 'e').information);
});

test('halving p doubles 1/p and adds one bit, wherever one is', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1, noNaN: true }), (p) => {
      near(at(p / 2).values.inverse / at(p).values.inverse, 2, 1e-12);
      near(at(p / 2).information - at(p).information, 1, 1e-12);
    }),
  );
});

test('the lottery is as rare as 23 heads in a row, the last one almost whole', () => {
  const tosses = tossesTo(
    derive({ p: 1 / everyday.lottery, base: '2', stage: 'negative-log' }),
    26,
  );
  assert.equal(tosses.length, 23);
  near(tosses.at(-1)?.part as number, 0.957494);
  assert.ok(tosses.slice(0, -1).every(({ part }) => part === 1));
});

test('each coin lifts −log₂ p by one step, and 1/p twice as far as the one before', () => {
  const steps = (stage: (typeof stages)[number]) =>
    tossesTo(derive({ p: 1 / 8, base: '2', stage }), 8).map(({ before, after }) => after - before);
  assert.deepEqual(steps('negative-log'), [1, 1, 1]);
  assert.deepEqual(steps('log'), [-1, -1, -1]);
  assert.deepEqual(steps('inverse'), [1, 2, 4]);
  assert.deepEqual(tossesTo(derive({ p: 1, base: '2', stage: 'log' }), 8), []);
});

test('coins beyond the axis are left out, of what is impossible too', () => {
  assert.equal(tossesTo(derive({ p: 0, base: '2', stage: 'negative-log' }), 8).length, 8);
  assert.equal(tossesTo(derive({ p: 1e-6, base: '2', stage: 'inverse' }), 8).length, 3);
});

test('every curve goes from the edge of the chart to what p = 1 gives', () => {
  for (const base of ['2', 'e', '10'] as const)
    for (const stage of stages)
      for (const rare of [false, true]) {
        const edge = edgeOf(stage, base, rare);
        const points = curve(stage, base, edge);
        near(Math.abs(points[0]?.[1] as number), edge, 1e-9);
        assert.deepEqual(points.at(-1), [1, valueAt(stage, 1, base)]);
      }
});

test('the slider counts halvings, and its left end is 0', () => {
  assert.equal(halvings.from(-3), 1 / 8);
  assert.equal(halvings.from(0), 1);
  assert.equal(halvings.from(-25), 0);
  assert.equal(halvings.to(0), -25);
  assert.equal(halvings.to(0.25), -2);
  assert.equal(halvings.from(-0.1), 0.933);
});
