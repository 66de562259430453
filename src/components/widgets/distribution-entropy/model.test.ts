import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { derive, weightFor } from './model.ts';

const { slots } = figure.formula;

const near = (got: number, want: number, why: string) =>
  assert.ok(Math.abs(got - want) <= 1e-14 * Math.max(1, Math.abs(want)), `${why}: ${got}, ${want}`);

test('the lecture’s four symbols 4, 2, 1, 1 have 1.75 bits of at most 2', () => {
  const m = derive({ weights: [4, 2, 1, 1], base: '2' });
  assert.deepEqual(m.p, [0.5, 0.25, 0.125, 0.125]);
  assert.deepEqual(m.information, [1, 2, 3, 3]);
  assert.deepEqual(m.parts, [0.5, 0.5, 0.375, 0.375]);
  assert.deepEqual([m.entropy, m.maxEntropy, m.unit], [1.75, 2, 'bits']);
});

test('equal outcomes reach the largest entropy, log n, and count as n', () => {
  for (const n of [2, 5, 12]) {
    const m = derive({ weights: Array.from({ length: n }, () => 3), base: '2' });
    near(m.entropy, Math.log2(n), `entropy of ${n}`);
    near(m.perplexity, n, `perplexity of ${n}`);
    assert.equal(m.entropy, m.maxEntropy);
  }
});

test('an outcome that is certain leaves nothing to learn; those that never come add nothing', () => {
  const m = derive({ weights: [0, 7, 0], base: '2' });
  assert.deepEqual([m.entropy, m.perplexity], [0, 1]);
  assert.deepEqual(m.parts, [0, 0, 0]);
  assert.equal(m.information[0], Number.POSITIVE_INFINITY);
});

test('another base is another unit of the same amount; the perplexity knows no unit', () => {
  const [bits, nats, hartleys] = (['2', 'e', '10'] as const).map((base) =>
    derive({ weights: [5, 4, 4, 4, 4, 3], base }),
  );
  assert.deepEqual([bits?.unit, nats?.unit, hartleys?.unit], ['bits', 'nats', 'hartleys']);
  near(nats?.entropy as number, (bits?.entropy as number) * Math.LN2, 'nats');
  near(hartleys?.entropy as number, (bits?.entropy as number) * Math.log10(2), 'hartleys');
  assert.equal(nats?.perplexity, bits?.perplexity);
});

test('a bar that is dragged gets the weight that gives it the wanted share', () => {
  for (const share of [0, 0.1, 0.5, 0.9]) {
    const weights = [4, 2, 1, 1];
    weights[1] = weightFor(weights, 1, share);
    const p = derive({ weights, base: '2' }).p[1] as number;
    assert.ok(Math.abs(p - share) < 0.005 * Math.max(share, 0.1), `${share}: ${p}`);
  }
});

test('a share of 1 is the heaviest weight there is, and a single outcome keeps its own', () => {
  assert.equal(weightFor([4, 2, 1, 1], 0, 1), 1000);
  assert.equal(weightFor([1000, 1000, 1], 0, 0.999), 1000);
  assert.equal(weightFor([3, 0, 0], 0, 0.2), 3);
});

test('an equals sign stands before the terms only where they add up as they are shown', () => {
  const shown = (weights: readonly number[], base: '2' | 'e' | '10') =>
    slots(derive({ weights, base }));
  assert.equal(shown([4, 2, 1, 1], '2').h, '1.7500');
  for (const weights of [
    [4, 2, 1, 1],
    [4, 2, 1],
    [1, 1, 1],
  ])
    for (const base of ['2', 'e', '10'] as const) {
      const { is, terms = '', h = '' } = shown(weights, base);
      const sum = terms.split(/\s\+\s/u).reduce((a, b) => a + Number(b), 0);
      assert.equal(is, sum.toFixed(4) === h ? '=' : '≈', `${weights} to base ${base}`);
    }
});

test('only a certain outcome is written 1', () => {
  const [p] = derive({ weights: [1, 0.0004], base: '2' }).p as [number];
  for (const words of [ko, en]) assert.match(words.bar('a', p), / 0\.9996$/);
});
