import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';
import { fuzz, makers } from '../../reference/fuzz.ts';

const calls = Number(process.env.FUZZ_CALLS ?? 10_000);

for (const name of Object.keys(makers)) {
  test(`${name}: ${calls} random calls give no NaN, and refuse what is wrong`, () => {
    assert.equal(fuzz(name, calls, 1), undefined);
  });
}

test('every function of one number or list is called at random', () => {
  const elsewhere = new Set([
    // checked by tests of their own
    ...[
      'pmf',
      'joint',
      'normalizeJoint',
      'maxEntropy',
      'sum',
      'smoothedTarget',
      'softmaxAtInfinity',
    ],
    ...[
      'huffmanCode',
      'kraftSum',
      'isPrefixFree',
      'isUniquelyDecodable',
      'encode',
      'decodings',
      'countItems',
    ],
    ...['randomGenerator', 'sample', 'shuffle', 'gaussianSamples', 'gaussianLogRatio'],
    ...[
      'monteCarloGaussianKl',
      'runningEstimates',
      'klFromMixture',
      'klToMixture',
      'forwardFit',
      'reverseFit',
    ],
    ...[
      'reliabilityBins',
      'createPerceptron',
      'activations',
      'Trainer',
      'Evaluation',
      'NgramModel',
    ],
  ]);
  const missing = Object.keys(lib).filter((name) => !(name in makers) && !elsewhere.has(name));
  assert.deepEqual(missing, []);
});
