import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineBits, perturbMath } from '../../reference/engine-bits.ts';
import { browserScript, engineCases } from '../../reference/engine-cases.ts';

const expected = engineBits(engineCases);

test('the cases cover every function and the training', () => {
  assert.ok(engineCases.length > 1000);
  assert.ok(expected['training/cross-entropy']?.startsWith('[[3f'));
});

test('results are the same when the logarithms and exponentials of the engine are one ulp off', () => {
  const log3 = Math.log(3);
  const undo = perturbMath();
  try {
    assert.equal(Math.log(3) - log3, 2 ** -52);
    assert.deepEqual(engineBits(engineCases), expected);
  } finally {
    undo();
  }
});

test('results are the same in the script for a browser, in a fresh realm', async () => {
  const { createContext, runInContext } = await import('node:vm');
  const realm = createContext({ cases: JSON.stringify(engineCases), TextEncoder });
  runInContext(await browserScript(), realm);
  const bits = runInContext('perturbMath(); JSON.stringify(engineBits(JSON.parse(cases)))', realm);
  assert.deepEqual(JSON.parse(bits), expected);
});
