import assert from 'node:assert/strict';
import test from 'node:test';
import * as lib from '../../src/lib/index.ts';

/** What the lecture on the losses computes, as it prints it: to every digit, by the library that the figures use. */
const three = (x: number) => x.toFixed(3);
const four = (x: number) => x.toFixed(4);
const bits = (label: number, prediction: number) =>
  three(lib.binaryCrossEntropy([label], [prediction], 'mean', 2));

test('one answer of 0.6: right it costs 0.737 bits, wrong 1.322; entropy says 0.971 either way', () => {
  assert.deepEqual([bits(1, 0.6), bits(0, 0.6)], ['0.737', '1.322']);
  assert.deepEqual(
    [0.6, 0.4].map((p) => three(lib.binaryEntropy(p, 2))),
    ['0.971', '0.971'],
  );
});

test('closer to the label 0.152 bits, further away 1.737', () => {
  assert.deepEqual([bits(1, 0.9), bits(1, 0.3)], ['0.152', '1.737']);
});

test('the batch of five, item by item and on average, in bits and in nats', () => {
  const batch = [
    [0, 1, 0, 1, 0],
    [0.1, 0.6, 0.3, 0.8, 0.1],
  ] as const;
  assert.deepEqual(lib.binaryCrossEntropy(...batch, 'none', 2).map(three), [
    '0.152',
    '0.737',
    '0.515',
    '0.322',
    '0.152',
  ]);
  assert.equal(four(lib.binaryCrossEntropy(...batch, 'mean', 2)), '0.3755');
  assert.equal(four(lib.binaryCrossEntropy(...batch, 'mean', 'e')), '0.2603');
});

test('the five outputs of figure 1.1 cost 2.184, 1.000 and 0.322 bits in the course of training', () => {
  const right = [0.22, 0.5, 0.8].map((p) => three(lib.selfInformation(p, 2)));
  assert.deepEqual(right, ['2.184', '1.000', '0.322']);
});

test('a weight of the last layer has the slope (p − y) h, as differences of the loss have it', () => {
  const h = [0.7, -1.3, 2.1];
  const w = [
    [0.2, -0.5, 0.1],
    [1.1, 0.3, -0.4],
    [-0.6, 0.8, 0.9],
  ];
  const logits = (weights: readonly (readonly number[])[]) =>
    weights.map((row) => row.reduce((sum, x, j) => sum + x * (h[j] as number), 0));
  for (const smoothing of [0, 0.1]) {
    const gradient = lib.categoricalCrossEntropyGrad(1, logits(w), smoothing);
    const moved = (i: number, j: number, by: number) =>
      lib.categoricalCrossEntropy(
        1,
        logits(w.map((row, a) => row.map((x, b) => (a === i && b === j ? x + by : x)))),
        'e',
        smoothing,
      );
    for (const i of [0, 1, 2])
      for (const j of [0, 1, 2]) {
        const slope = (moved(i, j, 1e-5) - moved(i, j, -1e-5)) / 2e-5;
        const product = (gradient[i] as number) * (h[j] as number);
        assert.ok(Math.abs(slope - product) < 1e-9, `w${i}${j}: ${slope}, ${product}`);
      }
  }
});
