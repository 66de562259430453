import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';
import { blots, drawSetting, runSetting, type Setting } from '../../reference/training-range.ts';

const losses = ['cross-entropy', 'squared-error'] as const;

/** A net with given weights, row by row, and biases 0 if none are given. */
const netOf = (...layers: readonly { weights: number[]; biases: number[] }[]): lib.Perceptron =>
  layers.map(({ weights, biases }) => ({
    inputs: weights.length / biases.length,
    outputs: biases.length,
    weights: Float64Array.from(weights),
    biases: Float64Array.from(biases),
  }));

const examplesOf = (width: number, inputs: number[], labels: number[]): lib.Examples => ({
  inputs: Float64Array.from(inputs),
  width,
  labels: Uint8Array.from(labels),
});

const numbersOf = (net: lib.Perceptron) =>
  net.map(({ weights, biases }) => [...weights, ...biases]);
const upTo = (n: number) => Int32Array.from({ length: n }, (_, i) => i);

/** The loss of one example, as a textbook has it. */
function plainLoss(net: lib.Perceptron, input: ArrayLike<number>, label: number, loss: lib.Loss) {
  let x = Array.from(input);
  net.forEach(({ inputs, outputs, weights, biases }, l) => {
    x = Array.from({ length: outputs }, (_, o) => {
      const sum = x.reduce((s, xi, i) => s + xi * (weights[o * inputs + i] ?? 0), biases[o] ?? 0);
      return l < net.length - 1 ? Math.max(0, sum) : sum;
    });
  });
  const total = x.reduce((s, z) => s + Math.exp(z), 0);
  if (loss === 'cross-entropy') return Math.log(total) - (x[label] ?? 0);
  return x.reduce((s, z, i) => s + (Math.exp(z) / total - (i === label ? 1 : 0)) ** 2, 0);
}

const plainMean = (net: lib.Perceptron, { inputs, width, labels }: lib.Examples, loss: lib.Loss) =>
  labels.reduce(
    (s, label, e) =>
      s + plainLoss(net, inputs.subarray(e * width, (e + 1) * width), label, loss) / labels.length,
    0,
  );

function near(got: number | undefined, expected: number, error: number, what = ''): void {
  assert.ok(Math.abs((got ?? Number.NaN) - expected) <= error, `${what} ${got}, not ${expected}`);
}

describe('over the whole range of the lab training gives numbers or says when and why it diverged', () => {
  test('at every corner', () => {
    for (const loss of losses)
      for (const rate of [0.001, 10])
        for (const hidden of [[1], [128], [1, 1, 1], [128, 128, 128]])
          for (const batchSize of [1, 1437])
            for (const [seed, temperature] of [
              [0, 0.05],
              [2 ** 32 - 1, 10],
            ] as const) {
              const corner = { loss, rate, hidden, batchSize, seed, temperature };
              const setting: Setting = { ...corner, examples: 25, scale: 1, epochs: 2 };
              assert.deepEqual(runSetting(setting).complaints, [], JSON.stringify(setting));
            }
  });
  test('in random places, of which some diverge', () => {
    const random = lib.randomGenerator(2);
    let diverged = 0;
    for (let run = 0; run < 60; run++) {
      const setting = drawSetting(random);
      const { complaints, divergence } = runSetting(setting);
      assert.deepEqual(complaints, [], JSON.stringify(setting));
      if (divergence !== undefined) diverged++;
    }
    assert.ok(diverged > 0, `${diverged} diverged`);
  });
});

describe('training that diverges', () => {
  test('keeps the weights of the step before, and every further epoch costs Infinity', () => {
    const make = () => {
      const random = lib.randomGenerator(3);
      const net = lib.createPerceptron([64, 64, 64, 64, 10], random);
      return { trainer: new lib.Trainer(net, 'cross-entropy'), random };
    };
    const examples = blots(300, 1, 1);
    const { trainer, random } = make();
    assert.equal(trainer.divergence, undefined);
    assert.equal(trainer.epoch(examples, 1, 10, random), Infinity);
    const { step, cause } = trainer.divergence ?? { step: 0, cause: undefined };
    assert.equal(cause, 'activation');
    assert.ok(step > 1 && step < 300, String(step));
    assert.equal(trainer.steps, step - 1);

    const again = make();
    const order = upTo(300);
    lib.shuffle(order, again.random);
    for (let s = 0; s < step - 1; s++) {
      assert.ok(again.trainer.computeGradient(examples, order, s, s + 1) < Infinity);
      again.trainer.descend(10);
    }
    assert.deepEqual(numbersOf(trainer.net), numbersOf(again.trainer.net));

    const before = numbersOf(trainer.net);
    assert.equal(trainer.epoch(examples, 100, 0.001, random), Infinity);
    trainer.computeGradient(examples, order, 0, 1);
    trainer.descend(0.001);
    assert.deepEqual(trainer.divergence, { step, cause });
    assert.equal(trainer.steps, step - 1);
    assert.deepEqual(numbersOf(trainer.net), before);
  });

  const biases = [0, 0];
  const cases = {
    activation: {
      net: () => netOf({ weights: [1e200], biases: [0] }, { weights: [1, 2], biases }),
      inputs: [1e200],
    },
    loss: { net: () => netOf({ weights: [1e308, -1e308], biases }), inputs: [1] },
    gradient: {
      net: () => netOf({ weights: [1e-200], biases: [0] }, { weights: [1e200, 0], biases }),
      inputs: [1e200],
    },
    weight: { net: () => netOf({ weights: [0, 0], biases }), inputs: [1.7e308] },
  } as const;
  for (const [cause, { net, inputs }] of Object.entries(cases)) {
    test(`says that the ${cause} became too large`, () => {
      const trainer = new lib.Trainer(net(), 'cross-entropy');
      const wrong = examplesOf(1, [...inputs], [1]);
      assert.equal(trainer.epoch(wrong, 1, 10, lib.randomGenerator(1)), Infinity);
      assert.deepEqual(trainer.divergence, { step: 1, cause });
      assert.equal(trainer.steps, 0);
      assert.deepEqual(numbersOf(trainer.net), numbersOf(net()));
      for (const slope of numbersOf(trainer.gradient).flat()) assert.ok(slope === 0);
    });
  }

  test('a bias too large stops the step, and none of the weights before it moves', () => {
    const make = () =>
      netOf({ weights: [1e-5], biases: [0] }, { weights: [0, 0], biases: [-1e308, -1.2e308] });
    const trainer = new lib.Trainer(make(), 'cross-entropy');
    const loss = trainer.computeGradient(examplesOf(1, [1], [1]), upTo(1), 0, 1);
    near(loss / 2e307, 1, 1e-15);
    trainer.descend(1.7e308);
    assert.deepEqual(trainer.divergence, { step: 1, cause: 'weight' });
    assert.deepEqual(numbersOf(trainer.net), numbersOf(make()));
  });

  test('a step back from the end of the doubles is no divergence', () => {
    const net = netOf({ weights: [0, 0], biases: [0, 1.5e308] });
    const trainer = new lib.Trainer(net, 'cross-entropy');
    trainer.computeGradient(examplesOf(1, [1], [0]), upTo(1), 0, 1);
    trainer.descend(1e308);
    assert.equal(trainer.divergence, undefined);
    assert.deepEqual([...(net[0]?.biases ?? [])], [1e308, 0.5e308]);
  });

  test('huge numbers that a double holds are no divergence', () => {
    const trainer = new lib.Trainer(netOf({ weights: [0, 0], biases }), 'cross-entropy');
    const examples = examplesOf(1, [1e300], [1]);
    near(trainer.epoch(examples, 1, 2, lib.randomGenerator(1)), Math.LN2, 1e-15);
    assert.equal(trainer.divergence, undefined);
    assert.deepEqual(numbersOf(trainer.net), [[-1e300, 1e300, -1, 1]]);
  });

  test('an infinite number of one batch is not lost in the batches after it', () => {
    const trainer = new lib.Trainer(cases.loss.net(), 'cross-entropy');
    const examples = examplesOf(1, [0, 1, 0, 1], [0, 1, 0, 1]);
    assert.equal(trainer.computeGradient(examples, upTo(4), 0, 4), Infinity);
    assert.equal(trainer.divergence?.cause, 'loss');
  });
});

describe('a last batch that is shorter', () => {
  for (const loss of losses) {
    const examples = blots(7, 1, 5);
    const make = () =>
      new lib.Trainer(lib.createPerceptron([64, 6, 10], lib.randomGenerator(1)), loss);

    test(`counts in the loss of an epoch with what it has: ${loss}`, () => {
      for (const batchSize of [1, 2, 3, 4, 5, 6, 7, 8, 100]) {
        const trainer = make();
        const expected = plainMean(trainer.net, examples, loss);
        // steps too small to move a weight
        const got = trainer.epoch(examples, batchSize, 1e-300, lib.randomGenerator(2));
        near(got, expected, 1e-14, `batches of ${batchSize}:`);
        assert.equal(trainer.steps, Math.ceil(7 / batchSize));
      }
    });

    test(`takes the mean of its own examples as gradient: ${loss}`, () => {
      for (const [from, to] of [
        [0, 1],
        [5, 7],
        [3, 7],
        [0, 7],
      ] as const) {
        const whole = make();
        const single = make();
        const order = Int32Array.of(3, 0, 6, 1, 5, 2, 4);
        whole.computeGradient(examples, order, from, to);
        const mean = numbersOf(whole.gradient).map((list) => list.map(() => 0));
        for (let at = from; at < to; at++) {
          single.computeGradient(examples, order, at, at + 1);
          numbersOf(single.gradient).forEach((list, l) => {
            list.forEach((g, i) => {
              (mean[l] as number[])[i] = (mean[l]?.[i] ?? 0) + g / (to - from);
            });
          });
        }
        numbersOf(whole.gradient).forEach((list, l) => {
          list.forEach((g, i) => {
            near(g, mean[l]?.[i] ?? Number.NaN, 1e-15);
          });
        });
      }
    });

    test(`moves the weights as its own step: ${loss}`, () => {
      const [trainer, steps] = [make(), make()];
      trainer.epoch(examples, 3, 0.5, lib.randomGenerator(9));
      const order = upTo(7);
      lib.shuffle(order, lib.randomGenerator(9));
      for (const [from, to] of [
        [0, 3],
        [3, 6],
        [6, 7],
      ] as const) {
        steps.computeGradient(examples, order, from, to);
        steps.descend(0.5);
      }
      assert.deepEqual(numbersOf(trainer.net), numbersOf(steps.net));
    });
  }
});

describe('the gradient of a whole net', () => {
  for (const loss of losses) {
    for (const sizes of [
      [3, 4],
      [3, 5, 2],
      [3, 6, 5, 4, 5],
    ]) {
      test(`agrees with differences of the fourth order: ${loss}, ${sizes.join('-')}`, () => {
        const random = lib.randomGenerator(8);
        const net = lib.createPerceptron(sizes, random);
        for (const layer of net)
          layer.biases.forEach((_, o) => {
            layer.biases[o] = random.next() - 0.5;
          });
        const n = 5;
        const inputs = Array.from({ length: 3 * n }, () => 4 * random.next() - 2);
        const labels = Array.from({ length: n }, (_, e) => e % (sizes.at(-1) ?? 1));
        const examples = examplesOf(3, inputs, labels);
        const trainer = new lib.Trainer(net, loss);
        near(
          trainer.computeGradient(examples, upTo(n), 0, n),
          plainMean(net, examples, loss),
          1e-14,
        );
        net.forEach((layer, l) => {
          for (const part of ['weights', 'biases'] as const) {
            layer[part].forEach((w, i) => {
              const at = (h: number) => {
                layer[part][i] = w + h;
                return plainMean(net, examples, loss);
              };
              const h = 1e-3;
              const slope = (8 * (at(h) - at(-h)) - at(2 * h) + at(-2 * h)) / (12 * h);
              layer[part][i] = w;
              near(trainer.gradient[l]?.[part][i], slope, 1e-10, `${part}[${i}] of layer ${l}:`);
            });
          }
        });
      });
    }
  }

  test('keeps its digits where the net is almost sure', () => {
    for (const label of [0, 1]) {
      const net = netOf({ weights: [50, 0], biases: [0, 0] });
      const trainer = new lib.Trainer(net, 'cross-entropy');
      const got = trainer.computeGradient(examplesOf(1, [1], [label]), upTo(1), 0, 1);
      const rest = Math.exp(-50);
      near(got, label === 0 ? rest : 50, label === 0 ? 1e-15 * rest : 0);
      const slope = trainer.gradient[0]?.biases[0] ?? 0;
      const expected = label === 0 ? -rest : 1;
      near(slope / expected, 1, 1e-15);
    }
  });
});

describe('a hidden neuron', () => {
  test('that is cut off is 0, never -0', () => {
    for (const outputs of [1, 2, 3]) {
      const hidden = {
        weights: Array(outputs).fill(-1),
        biases: Array(outputs).fill(-0),
      };
      const net = netOf(hidden, { weights: Array(outputs).fill(1), biases: [0] });
      for (const x of [3, 0]) {
        for (const y of lib.activations(net, [x])[1] ?? []) assert.ok(Object.is(y, 0), `at ${x}`);
      }
    }
    // the second beside a sum that leaves the doubles
    const beside = netOf(
      { weights: [1e200, -0], biases: [0, -0] },
      { weights: [0, 0], biases: [0] },
    );
    assert.deepEqual([...(lib.activations(beside, [1e200])[1] ?? [])], [Infinity, 0]);
  });
  test('that is cut off passes no gradient on', () => {
    const net = netOf(
      { weights: [-1, 1], biases: [0, 0] },
      { weights: [3, 1, -2, 2], biases: [0, 0] },
    );
    const trainer = new lib.Trainer(net, 'cross-entropy');
    trainer.computeGradient(examplesOf(1, [1], [0]), upTo(1), 0, 1);
    const [off, on] = trainer.gradient[0]?.weights ?? [];
    assert.equal(off, 0);
    assert.notEqual(on, 0);
    assert.notEqual(trainer.gradient[1]?.weights[1], 0);
    assert.equal(trainer.gradient[1]?.weights[0], 0);
  });
});

describe('values beyond the doubles', () => {
  const relative = (net: lib.Perceptron, input: number[]) => [
    ...(lib.activations(net, input).at(-1) ?? []),
  ];
  test('are Infinity in hidden layers, and the logits differences from the largest', () => {
    const net = netOf(
      { weights: [1e200, -1e200, 1], biases: [0, 0, 0] },
      { weights: [-1, 1, 1, 1, 0, 0, 2, 0, 0], biases: [0, 0, 0] },
    );
    const [input, hidden, logits] = lib.activations(net, [1e200]);
    assert.deepEqual([...(input ?? [])], [1e200]);
    assert.deepEqual([...(hidden ?? [])].slice(0, 2), [Infinity, 0]);
    near((hidden?.[2] ?? 0) / 1e200, 1, 1e-15);
    assert.deepEqual([...(logits ?? [])], [-Infinity, -Infinity, 0]);
  });
  test('may come back into their range in a later layer', () => {
    const net = netOf(
      { weights: [1e200], biases: [0] },
      { weights: [1e-300], biases: [1e100] },
      { weights: [1, 3], biases: [1e101, 0] },
    );
    const [, first, second, logits] = lib.activations(net, [1e200]);
    assert.equal(first?.[0], Infinity);
    near((second?.[0] ?? 0) / 2e100, 1, 1e-15);
    // 1.2e101 and 6e100
    assert.equal(logits?.[0], 0);
    near((logits?.[1] ?? 0) / -6e100, 1, 1e-14);
  });
  test('on the way of a sum do not spoil it', () => {
    const row = [1e308, -1.5e308, -1e308];
    const net = netOf({ weights: [...row, 0, 0, 0], biases: [1.5e308, -1.25e308] });
    const [a = 0, b = 0] = relative(net, [1, 1, 1]);
    assert.equal(a, 0);
    near(b / -1.25e308, 1, 1e-15);
  });
  test('add up with biases of their size', () => {
    const net = netOf(
      { weights: [1, 1], biases: [1e308, 1e308] },
      { weights: [1, 0, 0, 1, 1, 1], biases: [0, 1e307, 0] },
    );
    const [a = 0, b = 0, c] = relative(net, [0]);
    assert.equal(c, 0);
    near(a / -1e308, 1, 1e-15);
    near(b / -0.9e308, 1, 1e-15);
  });
  test('far below 0 are cut off like any other', () => {
    const net = netOf({ weights: [-1e200], biases: [0] }, { weights: [5, 7], biases: [1, 3] });
    assert.deepEqual(relative(net, [1e200]), [-2, 0]);
  });
});

test('an epoch over more or fewer examples than the one before takes them all', () => {
  const random = lib.randomGenerator(1);
  const trainer = new lib.Trainer(lib.createPerceptron([64, 10], random), 'cross-entropy');
  for (const n of [5, 9, 3]) {
    const expected = plainMean(trainer.net, blots(n, 1, n), 'cross-entropy');
    near(trainer.epoch(blots(n, 1, n), 4, 1e-300, random), expected, 1e-14);
  }
  assert.equal(trainer.steps, 2 + 3 + 1);
});
