import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pouredAt } from '../../kit/blocks/pour-way.ts';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { derive, longestSights, sight } from './model.ts';

const { slots } = figure.formula;
const of = (...weights: number[]) => derive({ weights });
const near = (got: number, want: number, why: string) =>
  assert.ok(Math.abs(got - want) <= 1e-14 * Math.max(1, Math.abs(want)), `${why}: ${got}, ${want}`);

test('the coin of 1/4: 0.311 and 0.5 make 0.811 bits', () => {
  const m = of(3, 1);
  assert.deepEqual(m.p, [0.75, 0.25]);
  assert.deepEqual(m.information, [0.4150374992788438, 2]);
  near(m.contributions[0] as number, 0.3112781244591329, 'area of a');
  assert.equal(m.contributions[1], 0.5);
  assert.equal(m.entropy, 0.8112781244591328);
  assert.equal(m.roof, 1);
});

test('the areas add up to the level times the whole width', () => {
  for (const weights of [
    [99, 1],
    [4, 2, 1, 1],
    [19, 20, 19, 20, 22],
    [1000, 0.001, 5],
  ]) {
    const { contributions, entropy } = derive({ weights });
    near(
      contributions.reduce((a, b) => a + b),
      entropy,
      `${weights}`,
    );
  }
});

test('no block has a larger area than that of width 1/e, 0.5307 bits', () => {
  const area = (percent: number) => of(percent, 100 - percent).contributions[0] as number;
  const peak = area(100 / Math.E);
  // 1 / (e ln 2), computed apart with 60 digits.
  near(peak, 0.530737845423043, 'the peak');
  for (let percent = 0; percent <= 100; percent += 0.5)
    assert.ok(area(percent) < peak, `${percent} %`);
  // Both guesses beside it give half a bit.
  assert.deepEqual([area(25), area(50)], [0.5, 0.5]);
});

test('what never comes has no end of information and adds nothing; the roof stays', () => {
  const m = of(1, 1, 0);
  assert.deepEqual(m.information, [1, 1, Number.POSITIVE_INFINITY]);
  assert.deepEqual(m.contributions, [0.5, 0.5, 0]);
  assert.equal(m.entropy, 1);
  near(m.roof, 1.584962500721156, 'log₂ 3');
});

test('the axis keeps its range whatever the weights are', () => {
  assert.deepEqual(
    [of(3, 1), of(999, 1), of(1, 0)].map((m) => m.top),
    [3, 3, 3],
  );
});

test('each state is told by what there is to see in it', () => {
  assert.deepEqual(sight(of(3, 1)), { kind: 'some', above: [1] });
  assert.deepEqual(sight(of(0, 7)), { kind: 'sure', sure: 1, never: [0] });
  assert.deepEqual(sight(of(1, 1, 0)), { kind: 'never', never: [2] });
  assert.deepEqual(sight(of(99, 1)), { kind: 'thin', rarest: 1 });
  assert.deepEqual(sight(of(5, 5, 5)), { kind: 'equal' });
  for (const words of [ko, en]) {
    const said = [of(3, 1), of(0, 7), of(1, 1, 0), of(99, 1), of(5, 5, 5)].map(words.note);
    assert.equal(new Set(said).size, 5);
  }
  assert.match(
    ko.note(of(99, 1)),
    /6\.644비트로 높지만 너비가 0\.01뿐이라 넓이는 0\.066비트에 그칩니다/,
  );
  assert.match(en.note(of(99, 1)), /6\.644 bits high but only 0\.01 wide.*0\.066 bits/);
  assert.match(en.note(of(1, 0, 0)), /always a\. b, c never come/);
});

test('no note is longer than those whose room is held', () => {
  for (const words of [ko, en])
    for (const n of [2, 3, 8]) {
      const room = Math.max(...longestSights(n).map((m) => words.note(m).length));
      for (const first of [0, 1, 3, 7, 40, 900]) {
        const said = words.note(
          derive({ weights: Array.from({ length: n }, (_, i) => i * first + 1) }),
        );
        assert.ok(said.length <= room + 1, `${said.length} > ${room}: ${said}`);
      }
    }
});

test('the formula keeps four digits, so that nothing moves', () => {
  assert.deepEqual(slots(of(3, 1)), { terms: '0.3113 +\u00a00.5000', h: '0.8113' });
  assert.deepEqual(slots(of(1, 0)), { terms: '0.0000 +\u00a00.0000', h: '0.0000' });
  assert.match(slots(of(1, 1, 1, 1, 1, 1, 1, 1)).terms as string, /⋯/);
});

test('pouring goes from its start to its end without a jump', () => {
  assert.deepEqual([0, 1].map(pouredAt), [0, 1]);
  for (let way = 0.01; way <= 1; way += 0.01)
    assert.ok(Math.abs(pouredAt(way) - pouredAt(way - 0.01)) < 0.02);
});
