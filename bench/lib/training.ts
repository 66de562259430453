// @ts-nocheck: its packages are not in the root install
/** What there is to compare in training: an epoch of the same net on the same examples by this library, a plain net and tfjs. */
import * as tf from '@tensorflow/tfjs-core';
import * as lib from '../../src/lib/index.ts';
import { blots } from '../../tests/reference/training-range.ts';
import { plainStep } from './plain-net.ts';

/** An epoch each; all start from the same weights, at a rate that leaves them where they are. */
export function trainers(sizes: number[], batch: number, n: number): Record<string, () => number> {
  const rate = 1e-6;
  const random = lib.randomGenerator(1);
  const examples = blots(n, 1, 1);
  const net = lib.createPerceptron(sizes, random);
  const trainer = new lib.Trainer(net, 'cross-entropy');

  const rowsOf = ({ weights, inputs, outputs }: lib.Layer) =>
    Array.from({ length: outputs }, (_, o) => [...weights.subarray(o * inputs, (o + 1) * inputs)]);
  const plain = { weights: net.map(rowsOf), biases: net.map(({ biases }) => [...biases]) };
  const rows = Array.from({ length: n }, (_, e) => [
    ...examples.inputs.subarray(64 * e, 64 * (e + 1)),
  ]);
  const labels = [...examples.labels];

  const layers = net.map(({ biases }, l) => ({
    w: tf.variable(tf.transpose(tf.tensor2d(plain.weights[l]))),
    b: tf.variable(tf.tensor1d([...biases])),
  }));
  const input = tf.tensor2d(rows);
  const target = tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), 10), 'float32');
  // the way back is composed of matrix products: the core package has no derivatives of its own
  const tfStep = (from: number, size: number) =>
    tf.tidy(() => {
      const values = [tf.slice(input, [from, 0], [size, -1])];
      layers.forEach(({ w, b }, l) => {
        const z = tf.add(tf.matMul(values[l], w), b);
        values.push(l < layers.length - 1 ? tf.relu(z) : z);
      });
      const y = tf.slice(target, [from, 0], [size, -1]);
      const loss = tf.neg(tf.mean(tf.sum(tf.mul(y, tf.logSoftmax(values.at(-1))), 1)));
      let error = tf.div(tf.sub(tf.softmax(values.at(-1)), y), size);
      for (let l = layers.length - 1; l >= 0; l--) {
        const { w, b } = layers[l];
        const slope = tf.matMul(values[l], error, true);
        const sum = tf.sum(error, 0);
        if (l > 0) error = tf.mul(tf.matMul(error, w, false, true), tf.step(values[l]));
        w.assign(tf.sub(w, tf.mul(slope, rate)));
        b.assign(tf.sub(b, tf.mul(sum, rate)));
      }
      return loss.dataSync()[0];
    });

  const batches = (step: (from: number, to: number) => number) => () => {
    let total = 0;
    for (let from = 0; from < n; from += batch) total += step(from, Math.min(n, from + batch));
    return total;
  };
  return {
    'this library': () => trainer.epoch(examples, batch, rate, random),
    'plain net': batches((from, to) =>
      plainStep(plain, rows.slice(from, to), labels.slice(from, to), rate),
    ),
    tfjs: batches((from, to) => tfStep(from, to - from)),
  };
}
