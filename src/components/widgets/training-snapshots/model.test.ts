import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeAt, wayTo } from '../../families/trainings/moments.ts';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { course, derive, label, moments } from './model.ts';

const { slots } = figure.formula;

const near = (got: number, want: number, why: string) =>
  assert.ok(Math.abs(got - want) <= 1e-12 * Math.max(1, Math.abs(want)), `${why}: ${got}, ${want}`);

test('the three moments are the outputs of the lecture, to the last bit', () => {
  assert.deepEqual(derive({ t: 0 }).p, [0.19, 0.2, 0.19, 0.2, 0.22]);
  assert.deepEqual(derive({ t: 1 }).p, [0.1, 0.15, 0.05, 0.2, 0.5]);
  assert.deepEqual(derive({ t: 2 }).p, [0.05, 0.04, 0.05, 0.06, 0.8]);
  assert.deepEqual(label, [0, 0, 0, 0, 1]);
});

test('squared error, entropy and cross entropy of the three moments', () => {
  const want = [
    [0, 0.7606, 2.319797540611012, 2.1844245711374275],
    [1, 0.325, 1.9232196723355077, 1],
    [2, 0.0502, 1.119023154332829, 0.3219280948873623],
  ] as const;
  for (const [t, squaredError, entropy, crossEntropy] of want) {
    const m = derive({ t });
    near(m.squaredError, squaredError, 'squared error');
    near(m.entropy, entropy, 'entropy');
    near(m.crossEntropy, crossEntropy, 'cross entropy');
  }
});

test('from the start to midway the squared error loses 57 %, the entropy only 17 %', () => {
  const { left } = derive({ t: 1 });
  assert.equal(Math.round(100 * (1 - left.squaredError)), 57);
  assert.equal(Math.round(100 * (1 - left.entropy)), 17);
});

test('between the moments log p moves in a straight line and the total stays 1', () => {
  // 0.22^½ · 0.5^½ and so on, divided by their total
  const m = derive({ t: 0.5 });
  near(m.entropy, 2.1999780883399485, 'entropy at t = 0.5');
  near(m.crossEntropy, 1.5032150296349251, 'cross entropy at t = 0.5');
  near(m.squaredError, 0.5303454120055497, 'squared error at t = 0.5');
  for (let t = 0; t <= 2; t += 0.01)
    near(
      derive({ t }).p.reduce((a, b) => a + b),
      1,
      `total at t = ${t}`,
    );
});

test('nothing jumps where a moment is passed', () => {
  for (const t of [1, 2]) {
    const before = derive({ t: t - 1e-9 }).p;
    before.forEach((p, i) => {
      assert.ok(Math.abs(p - (moments[t]?.[i] as number)) < 1e-8);
    });
  }
});

test('all three numbers fall all the way', () => {
  for (const name of ['entropy', 'crossEntropy', 'squaredError'] as const)
    course.slice(1).forEach(({ t, left }, i) => {
      assert.ok(left[name] < (course[i]?.left[name] as number), `${name} rises at t = ${t}`);
    });
});

test('the parts of a sum add up to it', () => {
  const m = derive({ t: 0.37 });
  near(
    m.squares.reduce((a, b) => a + b),
    m.squaredError,
    'squares',
  );
  near(
    m.parts.reduce((a, b) => a + b),
    m.entropy,
    'parts',
  );
});

test('playing goes from 0 to 2, never back, through each moment', () => {
  assert.deepEqual([0, 1, 2].map(timeAt), [0, 1, 2]);
  assert.deepEqual([0, 1, 2].map(wayTo), [0, 1, 2]);
  for (let way = 0.01; way < 2; way += 0.01) {
    assert.ok(timeAt(way) >= timeAt(way - 0.01));
    assert.ok(Math.abs(wayTo(timeAt(way)) - way) < 0.03);
  }
});

test('the terms in the formulas add up as they are shown at the three moments', () => {
  const want = ['0.7606', '0.3250', '0.0502'];
  for (const t of [0, 1, 2]) {
    const s = slots(derive({ t }));
    const squares = [s.l1, s.l2, s.l3, s.l4].map(Number).reduce((a, b) => a + b, 0);
    assert.equal(s.l, want[t]);
    assert.equal((squares + (Number(s.p5) - 1) ** 2).toFixed(4), s.l, `t = ${t}`);
    const parts = [s.h1, s.h2, s.h3, s.h4, s.h5].map(Number).reduce((a, b) => a + b, 0);
    assert.equal(parts.toFixed(4), s.h, `t = ${t}`);
  }
});

test('what is said of the network follows its bars, not the time', () => {
  for (const { phase } of [ko, en]) {
    const said = (t: number) => phase(derive({ t }));
    const [early, midway, late] = [0, 1, 2].map(said);
    assert.equal(new Set([early, midway, late]).size, 3);
    assert.equal(said(0.1), early);
    // 0.15, 0.18, 0.11, 0.21 and 0.35: no longer even.
    assert.equal(said(0.49), midway);
    assert.equal(said(1.2), midway);
    assert.equal(said(1.5), late);
  }
});
