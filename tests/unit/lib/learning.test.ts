import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';

/** Points in four quarters; the class tells whether the quarters are equal in sign: no line parts them. */
function quarters(n: number, seed: number): lib.Examples {
  const random = lib.randomGenerator(seed);
  const inputs = Float64Array.from({ length: 2 * n }, () => 2 * random.next() - 1);
  const labels = Uint8Array.from({ length: n }, (_, e) =>
    (inputs[2 * e] as number) * (inputs[2 * e + 1] as number) > 0 ? 1 : 0,
  );
  return { inputs, width: 2, labels };
}

const losses = ['cross-entropy', 'squared-error'] as const;

/** The loss of a net by the library's own losses, in two words. */
function meanLoss(net: lib.Perceptron, { inputs, labels }: lib.Examples, loss: lib.Loss): number {
  const each = Array.from(labels, (label, e) => {
    const logits =
      lib.activations(net, inputs.slice(2 * e, 2 * e + 2)).at(-1) ?? new Float64Array();
    if (loss === 'cross-entropy') return lib.categoricalCrossEntropy(label, logits, 'e');
    return lib.meanSquaredError(
      lib.smoothedTarget(label, logits.length, 0),
      lib.softmax(logits, 1),
      'sum',
    );
  });
  return lib.sum(each) / each.length;
}

for (const loss of losses) {
  describe(`training with ${loss}`, () => {
    const examples = quarters(12, 3);
    const all = Int32Array.from(examples.labels, (_, e) => e);

    test('the loss of a batch is the mean of the losses of its items', () => {
      const trainer = new lib.Trainer(
        lib.createPerceptron([2, 5, 4, 3], lib.randomGenerator(1)),
        loss,
      );
      const got = trainer.computeGradient(examples, all, 0, all.length);
      assert.ok(Math.abs(got - meanLoss(trainer.net, examples, loss)) < 1e-14);
    });

    test('every derivative agrees with a central difference', () => {
      const net = lib.createPerceptron([2, 5, 4, 3], lib.randomGenerator(1));
      const trainer = new lib.Trainer(net, loss);
      trainer.computeGradient(examples, all, 0, all.length);
      net.forEach((layer, l) => {
        for (const part of ['weights', 'biases'] as const) {
          layer[part].forEach((w, i) => {
            const at = (h: number) => {
              layer[part][i] = w + h;
              return meanLoss(net, examples, loss);
            };
            const slope = (at(1e-6) - at(-1e-6)) / 2e-6;
            layer[part][i] = w;
            const got = trainer.gradient[l]?.[part][i] ?? Number.NaN;
            assert.ok(
              Math.abs(got - slope) < 1e-8,
              `${part}[${i}] of layer ${l}: ${got} and ${slope}`,
            );
          });
        }
      });
    });

    test('the derivatives by the last biases sum to 0', () => {
      const trainer = new lib.Trainer(
        lib.createPerceptron([2, 6, 3], lib.randomGenerator(2)),
        loss,
      );
      trainer.computeGradient(examples, all, 0, all.length);
      assert.ok(Math.abs(lib.sum(trainer.gradient.at(-1)?.biases ?? [1])) < 1e-15);
    });

    test('a step takes the gradient, times the rate, from every weight and bias', () => {
      const net = lib.createPerceptron([2, 3, 2], lib.randomGenerator(1));
      const trainer = new lib.Trainer(net, loss);
      trainer.computeGradient(examples, all, 0, all.length);
      const before = net.map(({ weights, biases }) => [...weights, ...biases]);
      trainer.descend(0.5);
      net.forEach(({ weights, biases }, l) => {
        const slope = trainer.gradient[l] as lib.Layer;
        const slopes = [...slope.weights, ...slope.biases];
        assert.ok(slopes.some((g) => g !== 0));
        assert.deepEqual(
          [...weights, ...biases],
          before[l]?.map((w, i) => w - 0.5 * (slopes[i] as number)),
        );
      });
    });

    test('an epoch of one batch tells the loss before its step', () => {
      const random = lib.randomGenerator(4);
      const trainer = new lib.Trainer(lib.createPerceptron([2, 4, 3], random), loss);
      const before = meanLoss(trainer.net, examples, loss);
      assert.ok(Math.abs(trainer.epoch(examples, 12, 0.1, random) - before) < 1e-14);
      assert.ok(meanLoss(trainer.net, examples, loss) < before);
    });

    test('one seed gives one training, another seed another', () => {
      const run = (seed: number) => {
        const random = lib.randomGenerator(seed);
        const trainer = new lib.Trainer(lib.createPerceptron([2, 6, 2], random), loss);
        return Array.from({ length: 3 }, () => trainer.epoch(quarters(50, 1), 7, 0.1, random));
      };
      assert.deepEqual(run(5), run(5));
      assert.notDeepEqual(run(5), run(6));
    });
  });
}

test('logits two thousand apart cost their distance where they are wrong, and nothing where right', () => {
  for (const weights of [
    [2000, 0],
    [0, 2000],
  ]) {
    const [layer] = lib.createPerceptron([1, 2], lib.randomGenerator(1)) as [lib.Layer];
    layer.weights.set(weights);
    const costs = (loss: lib.Loss) =>
      [0, 1].map((label) =>
        new lib.Trainer([layer], loss).computeGradient(
          { inputs: Float64Array.of(1), width: 1, labels: Uint8Array.of(label) },
          Int32Array.of(0),
          0,
          1,
        ),
      );
    const right = weights.indexOf(2000);
    assert.deepEqual(costs('cross-entropy'), right === 0 ? [0, 2000] : [2000, 0]);
    assert.deepEqual(costs('squared-error'), right === 0 ? [0, 2] : [2, 0]);
  }
});

test('a hidden layer learns what no line can part', () => {
  const random = lib.randomGenerator(11);
  const trainer = new lib.Trainer(lib.createPerceptron([2, 16, 2], random), 'cross-entropy');
  const examples = quarters(400, 1);
  const course = Array.from({ length: 60 }, () => trainer.epoch(examples, 10, 0.2, random));
  assert.ok((course[0] as number) > 0.5 && (course.at(-1) as number) < 0.1, String(course.at(-1)));
  const unseen = quarters(200, 99);
  const right = Array.from(unseen.labels).filter((label, e) => {
    const [a = 0, b = 0] =
      lib.activations(trainer.net, unseen.inputs.slice(2 * e, 2 * e + 2)).at(-1) ?? [];
    return (b > a ? 1 : 0) === label;
  });
  assert.ok(right.length >= 190, `${right.length} of 200`);
});

test('weights of a new net have variance 2 / inputs, biases are 0', () => {
  const [layer] = lib.createPerceptron([100, 200], lib.randomGenerator(1));
  const weights = layer?.weights ?? new Float64Array();
  const uniform = lib.normalize(Array.from(weights, () => 1));
  // of 20000 weights: standard deviation of the variance 0.0002
  assert.ok(Math.abs(lib.variance(weights, uniform) - 0.02) < 0.0008);
  assert.ok(layer?.biases.every((b) => b === 0));
});

test('examples that do not fit are refused', () => {
  const random = lib.randomGenerator(1);
  const trainer = new lib.Trainer(lib.createPerceptron([2, 2], random), 'cross-entropy');
  const { inputs, labels } = quarters(4, 1);
  const run =
    (examples: lib.Examples, batch = 2, rate = 0.1) =>
    () =>
      trainer.epoch(examples, batch, rate, random);
  const fit = { inputs, width: 2, labels };
  assert.throws(
    run({ ...fit, width: 3 }),
    /^RangeError: epoch: examples\.width must be 2, got 3\./,
  );
  assert.throws(
    run({ ...fit, inputs: new Float64Array(7) }),
    /epoch: examples\.inputs must have 8 entries/,
  );
  assert.throws(
    run({ ...fit, labels: Uint8Array.of(0, 1, 2, 0) }),
    /epoch: examples\.labels\[2\] must be a whole number from 0 to 1, got 2\./,
  );
  assert.throws(
    run({ ...fit, labels: Uint8Array.of(2, 0, 0, 0) }),
    /epoch: examples\.labels\[0\] must be a whole number from 0 to 1, got 2\./,
  );
  assert.throws(
    run(fit, 0),
    /epoch: batchSize must be a whole number from 1 to 2147483647, got 0\./,
  );
  assert.throws(run(fit, 2 ** 31), /epoch: batchSize must be/);
  assert.throws(
    run({ ...fit, labels: [0, 1] as unknown as Uint8Array }),
    /^TypeError: epoch: examples\.labels must be a Uint8Array, got a list of 2\./,
  );
  assert.throws(
    run({ ...fit, inputs: inputs.map((x, i) => (i === 3 ? Number.NaN : x)) }),
    /epoch: examples\.inputs\[3\] must be finite, got NaN\./,
  );
  assert.throws(
    run({ ...fit, inputs: new Float64Array(), labels: new Uint8Array() }),
    /epoch: examples\.labels\.length must be a whole number from 1 to 2147483647, got 0\./,
  );
  assert.throws(
    () => trainer.epoch(fit, 2, 0.1, undefined as unknown as lib.RandomGenerator),
    /^TypeError: epoch: random must be a generator, got undefined\./,
  );
  assert.throws(run(fit, 2, 0), /epoch: rate must be finite and > 0, got 0\./);
});

test('shuffling keeps every number once', () => {
  const list = Int32Array.from({ length: 50 }, (_, i) => i);
  lib.shuffle(list, lib.randomGenerator(4));
  assert.notDeepEqual(
    [...list],
    [...list].sort((a, b) => a - b),
  );
  assert.deepEqual(
    [...list].sort((a, b) => a - b),
    Array.from({ length: 50 }, (_, i) => i),
  );
});

test('one number has one order: no random number is spent on it', () => {
  const random = lib.randomGenerator(1);
  lib.shuffle(Int32Array.of(7), random);
  assert.equal(random.next(), lib.randomGenerator(1).next());
});

test('shuffling makes all orders equally likely', () => {
  const random = lib.randomGenerator(2);
  const counts = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const list = Int32Array.of(1, 2, 3);
    lib.shuffle(list, random);
    counts.set(list.join(), (counts.get(list.join()) ?? 0) + 1);
  }
  // of 6000 with chance 1/6: standard deviation 29
  assert.equal(counts.size, 6);
  for (const [order, count] of counts)
    assert.ok(Math.abs(count - 1000) < 4 * 29, `${order}: ${count}`);
});

describe('calibration', () => {
  test('a confidence on a border belongs to the bin below it, 0 to the first', () => {
    const binOf = (confidence: number, bins: number) =>
      lib.reliabilityBins([true], [confidence], bins).findIndex(({ count }) => count === 1);
    for (let bins = 1; bins <= 60; bins++) {
      assert.equal(binOf(0, bins), 0);
      for (let k = 1; k <= bins; k++) {
        const border = k / bins;
        assert.equal(binOf(border, bins), k - 1, `${k} / ${bins}`);
        if (k < bins) assert.equal(binOf(border * (1 + 2 ** -52), bins), k, `above ${k} / ${bins}`);
      }
    }
  });
  test('empty bins have no confidence and no accuracy', () => {
    const [first, second] = lib.reliabilityBins([false], [0.9], 2);
    assert.deepEqual(first, {
      low: 0,
      high: 0.5,
      count: 0,
      confidence: undefined,
      accuracy: undefined,
    });
    assert.deepEqual(second, { low: 0.5, high: 1, count: 1, confidence: 0.9, accuracy: 0 });
  });
  test('the accuracy of a bin is its share of right predictions', () => {
    const correct = [true, true, false, true];
    const [, upper] = lib.reliabilityBins(correct, [0.75, 0.625, 0.875, 0.75], 2);
    assert.deepEqual(upper, { low: 0.5, high: 1, count: 4, confidence: 0.75, accuracy: 0.75 });
  });
  test('the error weighs bins by their predictions', () => {
    // bin (0.5, 1]: 3 predictions, confidence 0.8, accuracy 2/3; bin [0, 0.5]: 1 prediction, confidence 0.4, accuracy 1
    const error = lib.expectedCalibrationError([true, true, false, true], [0.7, 0.8, 0.9, 0.4], 2);
    assert.ok(Math.abs(error - (3 * (0.8 - 2 / 3) + 0.6) / 4) < 1e-15);
  });
});
