import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sides } from './digits.ts';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { curve, curveWithin, derive } from './model.ts';

const { slots } = figure.formula;

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

test('tails that are all but certain keep their small information', () => {
  // Computed elsewhere, with 60 digits.
  const wanted = {
    '1e-16': [1.442695040888963e-16, 1.442695040888963e-16, 5.459354455908676e-15],
    '1e-17': [1.442695040888963e-17, 1.442695040888963e-17, 5.791547265397413e-16],
    '5e-10': [7.213475206248186e-10, 7.213475202641449e-10, 1.6170023947257276e-8],
  };
  for (const [text, numbers] of Object.entries(wanted)) {
    const { tails, partTails, partHeads, entropy } = derive({ p: Number(text) });
    [tails, partTails, partHeads + partTails, entropy].forEach((x, i) => {
      const want = numbers[Math.min(i, 2)] as number;
      assert.ok(Math.abs(x - want) <= 1e-15 * want, `p = ${text}: ${x} is not ${want}`);
    });
  }
});

test('only a certain side is written 1', () => {
  const written = (p: number) => sides(derive({ p }));
  assert.deepEqual(written(1), ['1.0000', '0.0000']);
  assert.deepEqual(written(0.99996), ['0.99996', '4 × 10⁻⁵']);
  assert.deepEqual(written(1e-9), ['1 × 10⁻⁹', '0.999999999']);
  assert.deepEqual(written(1e-17), ['1 × 10⁻¹⁷', '≈1']);
  assert.equal(slots(derive({ p: 1e-17 })).q, '(≈1)');
  for (const words of [ko, en]) assert.match(words.says(derive({ p: 0.99996 })), / 0\.99996[, ]/);
});

test('an equals sign stands before two shares only where they add up as they are shown', () => {
  const { is, a, b, h } = slots(derive({ p: 0.11 }));
  assert.deepEqual([is, a, b, h], ['=', '0.3503', '0.1496', '0.4999']);
  const signs = new Set<string | undefined>();
  for (let percent = 0; percent <= 100; percent++) {
    const { is, a, b, h } = slots(derive({ p: percent / 100 }));
    const adds = (Number(a) + Number(b)).toFixed(4) === h;
    assert.equal(is, adds ? '=' : '≈', `${percent} %`);
    signs.add(is);
  }
  assert.equal(signs.size, 2);
});

test('the part of the curve between two probabilities begins and ends there', () => {
  const part = curveWithin(0.31, 0.5);
  assert.equal(part[0]?.[0], 0.31);
  assert.equal(part.at(-1)?.[0], 0.5);
  assert.ok(
    part.length > 10 && part.every(([p], i) => i === 0 || p > (part[i - 1]?.[0] as number)),
  );
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
