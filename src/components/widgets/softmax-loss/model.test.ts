import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoricalCrossEntropy } from '../../../lib/learning/categorical-cross-entropy.ts';
import { slots } from './digits.ts';
import { words as en } from './en.ts';
import { words as ko } from './ko.ts';
import { derive, logitFor, stepped } from './model.ts';
import { steady } from './naive.ts';
import { state } from './state.ts';

const of = (logits: readonly number[], label = 1, smoothing = 0) =>
  derive({ logits, label, smoothing });
const near = (x: number, want: number, by = 1e-6) =>
  assert.ok(Math.abs(x - want) <= by, `${x} is not ${want}`);
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

test('logits (2, 1, 0.1) with class 1 right cost 0.417 nats; the gradient is (−0.341, 0.242, 0.099)', () => {
  const m = of([2, 1, 0.1]);
  near(m.loss, 0.41703, 5e-7);
  [-0.340999, 0.242433, 0.098566].forEach((g, i) => {
    near(m.gradient[i] as number, g, 5e-7);
  });
});

test('the gradient is what differences of the loss give', () => {
  for (const smoothing of [0, 0.1, 0.5]) {
    const z = [2, 1, 0.1, -3];
    const { gradient } = of(z, 2, smoothing);
    z.forEach((_, i) => {
      const moved = (by: number) =>
        categoricalCrossEntropy(
          1,
          z.map((x, j) => (i === j ? x + by : x)),
          'e',
          smoothing,
        );
      near(gradient[i] as number, (moved(1e-5) - moved(-1e-5)) / 2e-5, 1e-9);
    });
  }
});

test('the gradient adds up to 0, and only the right class is pushed up', () => {
  for (const logits of [
    [2, 1, 0.1],
    [0, 0],
    [5, -5, 3, 8, 1],
    [1000, -1000],
  ]) {
    const { gradient } = of(logits, 2);
    near(sum(gradient), 0, 1e-15);
    gradient.forEach((g, i) => {
      assert.ok(i === 1 ? g <= 0 : g >= 0, `${logits}: ${gradient}`);
    });
  }
});

test('an untrained net pays ln K', () => {
  near(of([0, 0, 0]).loss, Math.log(3), 1e-15);
  near(of(Array(8).fill(0), 5).loss, Math.log(8), 1e-15);
});

test('smoothing by 0.1 has a floor of 0.291 nats, which steps come down to and never pass', () => {
  const m = of([2, 1, 0.1], 1, 0.1);
  near(m.loss, 0.513697);
  near(m.floor, 0.29114);
  let z: readonly number[] = m.logits;
  let before = m.loss;
  for (let i = 0; i < 12; i++) {
    z = stepped(z, 1, 0.1, 10);
    const { loss } = of(z, 1, 0.1);
    assert.ok(loss <= before && loss >= m.floor - 1e-12, `${before} then ${loss}`);
    before = loss;
  }
  near(before, m.floor, 1e-3);
  near((z[0] as number) - (z[1] as number), m.bestGap, 0.1);
  for (const words of [ko, en]) assert.match(words.note(of(z, 1, 0.1)), /바닥|floor/);
});

test('the best gap is ln(1 + K(1 − ε)/ε), and there the gradient is nothing', () => {
  near(of(Array(8).fill(0), 1, 0.1).bestGap, Math.log(73), 1e-14);
  const { bestGap } = of([0, 0, 0], 1, 0.1);
  for (const g of of([bestGap, 0, 0], 1, 0.1).gradient) near(g, 0, 1e-15);
  assert.equal(of([0, 0, 0]).bestGap, Infinity);
});

test('the smallest smoothing still has its best gap: ln 3 − ln ε', () => {
  // mpmath, 60 digits
  assert.equal(of([2, 1, 0.1], 1, 5e-324).bestGap, 745.5386842100494);
  near(of([2, 1, 0.1], 1, 1.5e-308).bestGap, 709.889355822726, 1e-13);
});

test('without smoothing steps lower the loss for ever and never reach 0', () => {
  const z = stepped([2, 1, 0.1], 1, 0, 100);
  const { loss } = of(z);
  assert.ok(loss > 0 && loss < 0.02, `${loss}`);
});

test('at ±1000 the formula as it stands has no value, or says ∞; the truth is finite', () => {
  const m = of([1000, -1000], 2);
  assert.equal(m.loss, 2000);
  assert.deepEqual(m.naive.exps, [Infinity, 0]);
  assert.deepEqual(m.naive.shares, [undefined, 0]);
  assert.equal(m.naive.loss, Infinity);
  assert.equal(of([1000, -1000]).naive.loss, undefined);
  const far = of([0, -1000], 2);
  assert.equal(far.loss, 1000);
  assert.equal(far.naive.loss, Infinity);
  for (const words of [ko, en])
    for (const state of [m, far, of([1000, -1000]), of([-1000, -1000])])
      assert.doesNotMatch(words.naive.verdict(state), /NaN|undefined/);
});

test('where nothing overflows both ways agree', () => {
  for (const logits of [
    [2, 1, 0.1],
    [20, -20],
    [300, 290, 0],
  ])
    near(of(logits).naive.loss as number, of(logits).loss, 1e-9);
});

test('with the largest taken out, ln of the sum and what the target lies below it make the loss', () => {
  for (const smoothing of [0, 0.1, 0.5])
    for (const logits of [
      [2, 1, 0.1],
      [1000, -1000],
      [-1000, -1000, -999],
    ]) {
      const m = of(logits, 2, smoothing);
      const { logTotal, below } = steady(logits, m.target);
      near(logTotal + below, m.loss, 1e-9);
    }
});

test('a bar that is dragged gets its probability, and the others keep their logits', () => {
  for (const p of [0.1, 0.5, 0.9]) {
    const z = [2, 1, 0.1];
    z[1] = logitFor(z, 1, p);
    near(of(z).p[1] as number, p, 0.005);
  }
  for (const p of [-1, 0, 1, 2]) assert.ok(Number.isFinite(logitFor([1000, -1000], 0, p)));
});

test('one-hot leaves one term of the sum; smoothing brings the others back, and = stands only where they add up as shown', () => {
  assert.deepEqual(slots(of([2, 1, 0.1])), {
    terms: '0.4170 +\u00a00.0000 +\u00a00.0000',
    r: '=',
    l: '0.4170',
  });
  for (let e = 1; e <= 50; e++) {
    const { terms, r, l } = slots(of([2, 1, 0.1], 1, e / 100));
    const shown = (terms as string).split(' +').map(Number);
    assert.equal(shown.length, 3);
    assert.match(l, /^\d\.\d{4}$/);
    assert.equal(r, sum(shown).toFixed(4) === l ? '=' : '≈', `${e} %: ${terms} and ${l}`);
  }
});

test('a label beyond the logits is refused by name', () => {
  const fit = state.fit?.({ logits: [1, 2], label: 3, smoothing: 0 }, new Set(['label']));
  assert.deepEqual(fit?.refused, ['label']);
  assert.equal(fit?.values.label, 1);
});
