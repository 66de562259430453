import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { derive, type Model, parts, sight } from './model.ts';

const { slots } = figure.formula;
const of = (p: readonly number[], q: readonly number[]) => derive({ p, q });
const near = (got: number, want: number, why: string) =>
  assert.ok(Math.abs(got - want) <= 1e-14 * Math.max(1, Math.abs(want)), `${why}: ${got}, ${want}`);
const photos = of([7, 2, 1], [5, 3, 2]);
/** Every pair of distributions of three outcomes in tenths, where q rules out nothing. */
function* tenths(): Generator<Model> {
  const some = [...Array(11).keys()].flatMap((a) =>
    [...Array(11 - a).keys()].map((b) => [a, b, 10 - a - b]),
  );
  for (const p of some) for (const q of some) if (!q.includes(0)) yield of(p, q);
}

test('1.157 bits of entropy and 0.123 of divergence make 1.280 of cross entropy', () => {
  // mpmath, 60 digits
  near(photos.entropy, 1.1567796494470395, 'H(p)');
  near(photos.divergence, 0.122806278874938, 'D');
  near(photos.crossEntropy, 1.2795859283219775, 'H(p, q)');
  assert.deepEqual(slots(photos), { h: '1.1568', d: '0.1228', r: '=', ce: '1.2796' });
});

test('the cross entropy is never shorter than both others; each of these can be', () => {
  const shortest = { h: 0, d: 0 };
  for (const m of tenths()) {
    near(m.entropy + m.divergence, m.crossEntropy, 'H + D');
    const least = Math.min(m.entropy, m.divergence);
    assert.ok(m.crossEntropy >= least, `${m.p} ${m.q}`);
    if (m.entropy < m.divergence) shortest.h++;
    if (m.divergence < m.entropy) shortest.d++;
  }
  assert.ok(shortest.h > 0 && shortest.d > 0);
});

test('what the entropy lacks below its roof is its divergence from equal shares', () => {
  near(photos.below, 0.4281828512741167, 'log2 3 less H(p)');
  for (const p of [
    [7, 2, 1],
    [1, 0, 0],
    [4, 3, 2, 1],
  ])
    near(
      of(p, p).below,
      of(
        p,
        p.map(() => 1),
      ).divergence,
      `${p}`,
    );
  assert.equal(of([1, 1, 1], [1, 1, 1]).below, 0);
});

test('with one right answer the whole cost is divergence', () => {
  const net = of([0, 0, 0, 0, 1], [5, 4, 5, 6, 80]);
  assert.equal(net.entropy, 0);
  near(net.divergence, 0.32192809488736235, '−log2 0.8');
  near(net.crossEntropy, net.divergence, 'all of it');
});

test('q = 0 where p > 0: both sums are infinite and say which outcome is to blame, the entropy stays', () => {
  const m = of([7, 2, 1], [1, 0, 0]);
  assert.deepEqual([m.divergence, m.crossEntropy], [Infinity, Infinity]);
  near(m.entropy, 1.1567796494470395, 'H(p)');
  assert.deepEqual(
    parts.map((part) => sight(m, part)),
    ['forbidden', 'forbidden', 'forbidden', 'same', 'most'],
  );
  assert.match(ko.note('forbidden', m), /^b, c는 실제로 나오는데 q는 확률 0을/);
  assert.match(en.note('forbidden', m), /^b, c can happen, but q gives it probability 0/);
  assert.deepEqual(slots(m), { h: '1.1568', d: '∞', r: '=', ce: '∞' });
});

test('the other way round, what never comes costs nothing', () => {
  const m = of([1, 1, 0], [1, 1, 2]);
  assert.deepEqual([m.entropy, m.divergence, m.crossEntropy], [1, 1, 2]);
  assert.deepEqual(m.forbidden, []);
});

test('where q is p, every part of q says that the strip is gone', () => {
  const m = of([3, 1], [3, 1]);
  assert.deepEqual(
    parts.map((part) => sight(m, part)),
    ['equal', 'equal', 'equal', 'equal', 'most'],
  );
});

test('at rest no sentence tells which bar cannot be the shortest', () => {
  for (const words of [ko, en]) {
    const rest = `${words.try} ${words.note('all', photos)}`;
    assert.doesNotMatch(rest, /H\(p, q\)|교차|cross|짧|short/i);
  }
});
