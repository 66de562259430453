/** Alone in its process: only compiled modules, not those that the mutation check loads, make no objects of numbers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getHeapStatistics } from 'node:v8';
import * as lib from '../../src/lib/index.ts';
import { blots } from '../reference/training-range.ts';

test('neither steps nor evaluations make arrays or objects', () => {
  const examples = blots(80, 1, 4);
  const random = lib.randomGenerator(1);
  const net = lib.createPerceptron([64, 12, 10], random);
  const trainer = new lib.Trainer(net, 'cross-entropy');
  const evaluation = new lib.Evaluation(net, examples, 'cross-entropy', 10);
  const order = Int32Array.from(examples.labels, (_, e) => e);
  const work = {
    'a step': {
      most: 1500,
      once: () => {
        trainer.computeGradient(examples, order, 0, 8);
        trainer.descend(0.01);
      },
    },
    'an evaluation': { most: 4000, once: () => evaluation.evaluate(1.5) },
    'an epoch': { most: 6000, once: () => trainer.epoch(examples, 8, 0.01, random) },
  };
  for (const [what, { most, once }] of Object.entries(work)) {
    // until its code is compiled the engine makes an object of a number now and then: the best of many rounds counts
    let least = Infinity;
    for (let round = 0; round < 400 && least >= most; round++) {
      const before = getHeapStatistics().used_heap_size;
      for (let i = 0; i < 30; i++) once();
      const taken = (getHeapStatistics().used_heap_size - before) / 30;
      if (taken >= 0) least = Math.min(least, taken);
    }
    assert.ok(least < most, `${what}: ${least} bytes`);
  }
});
