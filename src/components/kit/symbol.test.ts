import assert from 'node:assert/strict';
import { test } from 'node:test';
import { symbol } from './symbol.ts';

const symbolsIn = (text: string) => text.split(symbol).filter((_, i) => i % 2);

test('a letter that stands alone is a symbol, in both languages', () => {
  assert.deepEqual(symbolsIn('Swap p and q'), ['p', 'q']);
  assert.deepEqual(symbolsIn('q의 부호, D(p‖q)와 f(pq)'), ['q', 'D', 'p', 'q', 'f', 'pq']);
  assert.deepEqual(symbolsIn('−ŷ log₂ ŷ, x₁, h¹'), ['−ŷ', 'log₂', 'ŷ', 'x', 'h']);
  assert.deepEqual(symbolsIn('log n, −log₁₀\u00a0p'), ['log', 'n', '−log₁₀', 'p']);
  assert.deepEqual(symbolsIn('ln of the sum, N(0, 1), contribution to I (bits)'), ['ln', 'N', 'I']);
});

test('a letter of a word or of a name is none', () => {
  for (const text of [
    'step by step',
    'KL 발산',
    'PyTorch, BCE',
    'a tail, I see',
    'logit, logarithm',
    'a training log with ten classes',
  ])
    assert.deepEqual(symbolsIn(text), [], text);
});
