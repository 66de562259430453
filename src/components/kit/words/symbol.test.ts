import assert from 'node:assert/strict';
import { test } from 'node:test';
import { symbol } from './symbol.ts';

const symbolsIn = (text: string) => text.split(symbol).filter((_, i) => i % 2);

test('a letter that stands alone is a symbol, in both languages', () => {
  assert.deepEqual(symbolsIn('Swap p and q'), ['p', 'q']);
  assert.deepEqual(symbolsIn('q의 부호, D(p∥q)와 f(pq)'), ['q', 'D(p∥q)', 'f(pq)']);
  assert.deepEqual(symbolsIn('−ŷ log₂ ŷ, x₁, h¹'), ['−ŷ', 'log₂', 'ŷ', 'x', 'h']);
  assert.deepEqual(symbolsIn('log n, −log₁₀\u00a0p'), ['log', 'n', '−log₁₀', 'p']);
  assert.deepEqual(symbolsIn('ln of the sum, N(0, 1), contribution to I (bits)'), ['ln', 'N', 'I']);
});

test('brackets around letters alone and a difference belong to the symbol, brackets around words do not', () => {
  assert.deepEqual(symbolsIn('p(x, y), p(x) p(y)'), ['p(x, y)', 'p(x)', 'p(y)']);
  assert.deepEqual(symbolsIn('p\u00a0−\u00a0y'), ['p\u00a0−\u00a0y']);
  assert.deepEqual(symbolsIn('log₂(p/q)(높이, 비트)'), ['log₂', '(p/q)']);
  assert.deepEqual(symbolsIn('p(너비), q (width), 행(x)의 수'), ['p', 'q', 'x']);
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
