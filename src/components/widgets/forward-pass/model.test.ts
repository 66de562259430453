import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Perceptron } from '../../../lib/learning/layer.ts';
import { activations } from '../../../lib/learning/perceptron.ts';
import { softmax } from '../../../lib/learning/softmax.ts';
import { figure } from './figure.ts';
import { fullness, railOf } from './layout.ts';
import { derive, times } from './model.ts';
import { netOf, sizes, weightOf } from './net.ts';
import { short } from './short.ts';
import { state } from './state.ts';

function allNear(got: readonly number[], want: readonly number[], within = 1e-12): void {
  assert.equal(got.length, want.length);
  for (const [i, x] of got.entries())
    assert.ok(Math.abs(x - (want[i] as number)) <= within, `${got} is not ${want}`);
}
const inputs = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
  minLength: 3,
  maxLength: 3,
});
const seeds = fc.nat();

test('the first net gives what a reader gets with pencil and paper', () => {
  // The weights were drawn again by a program of its own; the sums are exact decimals.
  const m = derive(state.defaults);
  const layers = [
    [2, -1, 0.5],
    [0, 0, 2.35, 0.35, 0.3],
    [0.64, 0, 0, 1.715],
    [0, 1.7765, 0, 1.564],
    [-0.9095, 0.80325, 0.51935, 1.67025, 1.2087],
  ];
  layers.forEach((want, l) => {
    allNear(m.values[l] as number[], want);
  });
  allNear(m.p, [0.0310288, 0.1720297, 0.1295112, 0.4093896, 0.2580407], 5e-8);
  allNear([m.entropy], [2.0059774], 5e-8);
});

test('doubling the inputs doubles every neuron, and half a temperature is what softmax sees', () => {
  const once = derive(state.defaults);
  const twice = derive({ x: times(once.x, 2) as number[], seed: 1 });
  assert.deepEqual(twice.x, [4, -2, 1]);
  allNear(
    twice.logits,
    once.logits.map((z) => 2 * z),
  );
  allNear([twice.entropy], [1.5494818], 5e-8);
});

test('nothing in gives equal outputs and the most that five classes can leave open', () => {
  const m = derive({ x: [0, 0, 0], seed: 1 });
  assert.deepEqual(m.logits, [0, 0, 0, 0, 0]);
  assert.ok(m.logits.every((z) => Object.is(z, 0)));
  allNear([m.entropy], [Math.log2(5)], 1e-15);
  assert.equal(m.path, undefined);
  assert.equal(figure.formula.slots(m).zterms, '0');
});

test('weights are tenths from −1 to 1, none is 0, and the seed decides them', () => {
  const seen = new Set<number>();
  for (let seed = 0; seed < 40; seed++) for (const tenths of netOf(seed).flat(2)) seen.add(tenths);
  assert.deepEqual(
    [...seen].sort((a, b) => a - b),
    [-10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  assert.deepEqual(netOf(5), netOf(5));
  assert.notDeepEqual(netOf(5), netOf(6));
});

/** Every way from the inputs to a logit, with what it adds; found the long way round. */
function* paths(x: readonly number[], seed: number, end: number) {
  const { net, values } = derive({ x, seed });
  const neurons = (l: number) => Array.from({ length: sizes[l] as number }, (_, i) => i);
  const open = (l: number, i: number) => ((values[l] as number[])[i] as number) > 0;
  for (const a of neurons(0))
    for (const b of neurons(1))
      for (const c of neurons(2))
        for (const d of neurons(3))
          if (open(1, b) && open(2, c) && open(3, d))
            yield {
              neurons: [a, b, c, d, end],
              adds:
                (x[a] as number) *
                weightOf(net, 0, a, b) *
                weightOf(net, 1, b, c) *
                weightOf(net, 2, c, d) *
                weightOf(net, 3, d, end),
            };
}

test('a logit is the sum of all its paths, and the bold one adds most', () => {
  fc.assert(
    fc.property(inputs, seeds, (x, seed) => {
      const m = derive({ x, seed });
      const all = [...paths(x, seed, m.top)];
      allNear([all.reduce((sum, p) => sum + p.adds, 0)], [m.logits[m.top] as number], 1e-9);
      if (!m.path) return;
      const most = Math.max(...all.map((p) => p.adds));
      allNear([m.path.adds], [most], 1e-9);
      const product = (m.factors as number[]).reduce((a, b) => a * b);
      allNear([product], [most], 1e-9);
    }),
    { numRuns: 200 },
  );
});

test('what the last hidden layer adds makes the largest logit', () => {
  fc.assert(
    fc.property(inputs, seeds, (x, seed) => {
      const m = derive({ x, seed });
      allNear([m.terms.reduce((a, b) => a + b, 0)], [m.logits[m.top] as number], 1e-9);
    }),
    { numRuns: 100 },
  );
});

test('what cancels in tenths is 0, not a trace of rounding', () => {
  // Added up in doubles, the second neuron of this layer is left with 4 × 10⁻¹⁶.
  assert.deepEqual(derive({ x: [5, -5, 5], seed: 1 }).values[2], [4.5, 0, 0, 3.15]);
});

test('it is a perceptron of the library without biases, and softmax as the library has it', () => {
  fc.assert(
    fc.property(inputs, seeds, (x, seed) => {
      const m = derive({ x, seed });
      const perceptron: Perceptron = m.net.map((layer) => ({
        inputs: (layer[0] as number[]).length,
        outputs: layer.length,
        weights: Float64Array.from(layer.flat(), (tenths) => tenths / 10),
        biases: new Float64Array(layer.length),
      }));
      activations(perceptron, x).forEach((layer, l) => {
        allNear(m.values[l] as number[], Array.from(layer), 1e-9);
      });
      assert.deepEqual(m.p, softmax(m.logits));
    }),
    { numRuns: 100 },
  );
});

test('no input is pushed out of its range', () => {
  assert.equal(times([2.6, 0, 0], 2), undefined);
  assert.deepEqual(times([2.5, -2.5, 0.1], 2), [5, -5, 0.2]);
  assert.deepEqual(times([5, -5, 0.1], 0.5), [2.5, -2.5, 0.05]);
});

test('a rail holds its input from end to end, apart from its neighbours', () => {
  const ends = sizes
    .slice(0, 1)
    .flatMap((n) =>
      Array.from({ length: n }, (_, i) => [railOf(i).at(-5), railOf(i).at(5)] as const),
    );
  ends.forEach(([low, high], i) => {
    allNear([railOf(i).value(low), railOf(i).value(high)], [-5, 5]);
    assert.ok(low > i / 3 && high < (i + 1) / 3);
  });
});

test('a neuron is fuller the larger its value, and never quite full', () => {
  assert.equal(fullness(0), 0);
  assert.equal(fullness(1.5), 0.5);
  assert.equal(fullness(-1.5), 0.5);
  assert.ok(fullness(960) < 1 && fullness(960) > fullness(100));
});

test('a value takes six characters at most, and only 0 is written 0', () => {
  assert.deepEqual([0, 1.715, -0.9095, 0.004, -0.004, -12.345, 240, -960].map(short), [
    '0.00',
    '1.72',
    '−0.91',
    '≈0.00',
    '≈0.00',
    '−12.35',
    '240',
    '−960',
  ]);
});
