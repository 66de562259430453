import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';
import { blots, wrongWith } from '../../reference/training-range.ts';

const losses = ['cross-entropy', 'squared-error'] as const;
const examples = blots(80, 1, 4);

/** A net that has learned a little: right and wrong, sure and unsure. */
function learned(loss: lib.Loss): lib.Perceptron {
  const random = lib.randomGenerator(3);
  const net = lib.createPerceptron([64, 12, 10], random);
  const trainer = new lib.Trainer(net, loss);
  for (let epoch = 0; epoch < 3; epoch++) trainer.epoch(examples, 8, 0.3, random);
  return net;
}

/** Logits that are the input itself. */
const mirror = (n: number): lib.Perceptron => [
  {
    inputs: n,
    outputs: n,
    weights: Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0)),
    biases: new Float64Array(n),
  },
];
const examplesOf = (rows: readonly (readonly number[])[], labels: number[]): lib.Examples => ({
  inputs: Float64Array.from(rows.flat()),
  width: rows[0]?.length ?? 0,
  labels: Uint8Array.from(labels),
});

const average = (list: readonly number[]) => list.reduce((s, x) => s + x, 0) / list.length;

function near(got: number | undefined, expected: number | undefined, what: string): void {
  if (expected === undefined) assert.equal(got, undefined, what);
  else {
    const off = Math.abs((got ?? Number.NaN) - expected);
    assert.ok(off < 1e-13 * Math.max(1, Math.abs(expected)), `${what}: ${got}, not ${expected}`);
  }
}

/** The results by the textbook, one after the other. */
function plainly(net: lib.Perceptron, loss: lib.Loss, T: number, bins: number) {
  const each = Array.from(examples.labels, (label, e) => {
    const z = [
      ...(lib.activations(net, examples.inputs.subarray(64 * e, 64 * e + 64)).at(-1) ?? []),
    ];
    const max = Math.max(...z);
    const exps = z.map((x) => Math.exp((x - max) / T));
    const total = exps.reduce((s, x) => s + x, 0);
    const p = exps.map((x) => x / total);
    const confidence = Math.max(...p);
    const prediction = p.indexOf(confidence);
    return {
      p,
      confidence,
      prediction,
      isRight: prediction === label,
      entropy: -p.reduce((s, x) => s + (x > 0 ? x * Math.log(x) : 0), 0),
      loss:
        loss === 'cross-entropy'
          ? -Math.log(p[label] ?? 0)
          : p.reduce((s, x, i) => s + (x - (i === label ? 1 : 0)) ** 2, 0),
      bin: Math.max(0, Math.ceil(confidence * bins) - 1),
    };
  });
  return each;
}

describe('an evaluation', () => {
  for (const loss of losses) {
    for (const [temperature, bins] of [
      [1, 10],
      [0.05, 15],
      [10, 3],
      [2.5, 1],
    ] as const) {
      test(`gives what the textbook gives: ${loss}, temperature ${temperature}, ${bins} bins`, () => {
        const net = learned(loss);
        const evaluation = new lib.Evaluation(net, examples, loss, bins);
        evaluation.evaluate(temperature);
        const each = plainly(net, loss, temperature, bins);
        assert.deepEqual(
          [...evaluation.predictions],
          each.map((one) => one.prediction),
        );
        each.forEach((one, e) => {
          near(evaluation.losses[e], one.loss, `loss ${e}`);
          near(evaluation.entropies[e], one.entropy, `entropy ${e}`);
          near(evaluation.confidences[e], one.confidence, `confidence ${e}`);
          const p = evaluation.probabilities(e, temperature);
          one.p.forEach((x, i) => {
            near(p[i], x, `p[${i}] of ${e}`);
          });
        });
        const [right, wrong] = [each.filter((o) => o.isRight), each.filter((o) => !o.isRight)];
        assert.ok(right.length > 10 && wrong.length > 10);
        const entropies = (list: typeof each) => average(list.map((one) => one.entropy));
        near(evaluation.loss, average(each.map((one) => one.loss)), 'loss');
        near(evaluation.accuracy, right.length / each.length, 'accuracy');
        near(evaluation.meanEntropy, entropies(each), 'entropy');
        near(evaluation.meanEntropyOfRight, entropies(right), 'entropy of right answers');
        near(evaluation.meanEntropyOfWrong, entropies(wrong), 'entropy of wrong answers');
        let error = 0;
        assert.equal(evaluation.bins.length, bins);
        evaluation.bins.forEach((bin, k) => {
          const inside = each.filter((one) => one.bin === k);
          const share = average(inside.map((one) => (one.isRight ? 1 : 0)));
          const claimed = average(inside.map((one) => one.confidence));
          assert.deepEqual(
            [bin.low, bin.high, bin.count],
            [k / bins, (k + 1) / bins, inside.length],
          );
          near(bin.accuracy, inside.length === 0 ? undefined : share, `accuracy of bin ${k}`);
          near(bin.confidence, inside.length === 0 ? undefined : claimed, `confidence of bin ${k}`);
          if (inside.length > 0) error += (inside.length / each.length) * Math.abs(share - claimed);
        });
        near(evaluation.calibrationError, error, 'calibration error');
      });
    }
  }

  test('overwrites the one before, and follows the weights of its net', () => {
    const net = learned('cross-entropy');
    const evaluation = new lib.Evaluation(net, examples, 'cross-entropy', 10);
    const results = () => [
      evaluation.loss,
      evaluation.meanEntropy,
      evaluation.calibrationError,
      ...evaluation.bins.map(({ count, accuracy, confidence }) => [count, accuracy, confidence]),
    ];
    const first = results();
    evaluation.evaluate(3);
    assert.notDeepEqual(results(), first);
    evaluation.evaluate(1);
    assert.deepEqual(results(), first);
    (net[0] as lib.Layer).weights.fill(0);
    (net[1] as lib.Layer).weights.fill(0);
    (net[1] as lib.Layer).biases.fill(0);
    evaluation.evaluate(1);
    near(evaluation.loss, Math.log(10), 'loss of a net that knows nothing');
    near(evaluation.meanEntropy, Math.log(10), 'its entropy');
  });

  test('at a temperature never changes which class is likeliest, the first of equals', () => {
    const rows = [
      [1, 2, 2],
      [0, -1, 0],
      [5, 4, 3],
    ];
    const evaluation = new lib.Evaluation(
      mirror(3),
      examplesOf(rows, [1, 2, 0]),
      'squared-error',
      4,
    );
    for (const temperature of [1e-300, 0.05, 1, 10, 1e300]) {
      evaluation.evaluate(temperature);
      assert.deepEqual([...evaluation.predictions], [1, 0, 0]);
      near(evaluation.accuracy, 2 / 3, 'accuracy');
    }
  });

  test('keeps the digits of losses and entropies that are almost 0', () => {
    const evaluation = new lib.Evaluation(
      mirror(2),
      examplesOf([[60, 0]], [0]),
      'cross-entropy',
      10,
    );
    const rest = Math.exp(-60);
    near(evaluation.loss / rest, 1, 'loss');
    near((evaluation.meanEntropyOfRight ?? 0) / (61 * rest), 1, 'entropy');
    assert.equal(evaluation.meanEntropyOfWrong, undefined);
  });

  test('of a net beyond the doubles is sure, and wrong answers cost Infinity', () => {
    const rows = [
      [1.5e308, -1.5e308],
      [-1.5e308, 1.5e308],
      [1e308, 1e308],
    ];
    const given = examplesOf(rows, [0, 0, 1]);
    for (const loss of losses) {
      const evaluation = new lib.Evaluation(mirror(2), given, loss, 5);
      assert.deepEqual(
        wrongWith(evaluation).filter((what) => what !== 'confidences'),
        [],
      );
      const wrong = loss === 'cross-entropy' ? Infinity : 2;
      const even = loss === 'cross-entropy' ? Math.LN2 : 0.5;
      assert.deepEqual([...evaluation.losses].slice(0, 2), [0, wrong]);
      near(evaluation.losses[2], even, 'loss between equals');
      assert.deepEqual([...evaluation.confidences], [1, 1, 0.5]);
      assert.deepEqual([...evaluation.predictions], [0, 1, 0]);
      near(evaluation.meanEntropy, Math.LN2 / 3, 'entropy');
    }
    const big = mirror(2);
    (big[0] as lib.Layer).weights.forEach((w, i, weights) => {
      weights[i] = 1e200 * w;
    });
    const beyond = new lib.Evaluation(
      big,
      examplesOf(
        [
          [1e200, 1],
          [1, 1e200],
        ],
        [0, 0],
      ),
      'cross-entropy',
      5,
    );
    assert.deepEqual([...beyond.losses], [0, Infinity]);
    assert.deepEqual([beyond.loss, beyond.accuracy, beyond.calibrationError], [Infinity, 0.5, 0.5]);
    assert.deepEqual([...beyond.probabilities(1, 10)], [0, 1]);
  });
});
