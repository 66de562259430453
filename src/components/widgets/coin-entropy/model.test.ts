import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curve, derive } from './model.ts';

test('a fair coin has 1 bit, and each side shares in it equally', () => {
  const { entropy, heads, tails, partHeads, partTails } = derive({ p: 0.5 });
  assert.deepEqual([entropy, heads, tails, partHeads, partTails], [1, 1, 1, 0.5, 0.5]);
});

test('the lecture’s coin: p = 1/4 gives 0.811 bits', () => {
  const { entropy, heads, tails } = derive({ p: 0.25 });
  assert.equal(entropy, 0.8112781244591328);
  assert.equal(heads, 2);
  assert.equal(tails, 0.4150374992788438);
});

test('the shares of heads and tails add up to the entropy, and sides can be exchanged', () => {
  for (const p of [1e-9, 0.1, 1 / 3, 0.9, 1 - 1e-9]) {
    const { entropy, partHeads, partTails } = derive({ p });
    assert.ok(Math.abs(partHeads + partTails - entropy) < 1e-15, `p = ${p}`);
    assert.ok(Math.abs(derive({ p: 1 - p }).entropy - entropy) < 1e-15, `1 − ${p}`);
  }
});

test('a coin that always falls the same way has 0 bits; the side that never comes has no end of them', () => {
  assert.deepEqual(derive({ p: 0 }), {
    p: 0,
    complement: 1,
    entropy: 0,
    heads: Number.POSITIVE_INFINITY,
    tails: 0,
    partHeads: 0,
    partTails: 0,
  });
  assert.equal(derive({ p: 1 }).entropy, 0);
  assert.equal(derive({ p: 1 }).tails, Number.POSITIVE_INFINITY);
});

test('the curve starts and ends at 0, rises to 1 bit in the middle and falls again', () => {
  assert.deepEqual(curve[0], [0, 0]);
  assert.deepEqual(curve.at(-1), [1, 0]);
  const half = curve.slice(0, 61);
  assert.ok(Math.abs((half.at(-1)?.[0] as number) - 0.5) < 1e-15);
  half.slice(1).forEach(([p, h], i) => {
    const [before, lower] = half[i] as readonly [number, number];
    assert.ok(p > before && h > lower, `at p = ${p}`);
  });
});
