import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainTex } from './maths-text.ts';

test('a copied formula is plain TeX: the colours are gone, everything else stays', () => {
  assert.equal(
    plainTex('\\loss{H(\\p{p}, \\q{q})} = \\h{H(\\p{p})} + \\loss{D(\\p{p} \\,\\|\\, \\q{q})}'),
    'H(p, q) = H(p) + D(p \\,\\|\\, q)',
  );
  assert.equal(plainTex('\\q{\\sigma_{q}}^2 \\h{\\{x\\}}'), '\\sigma_{q}^2 \\{x\\}');
  assert.equal(plainTex('\\frac{\\p{p(x)}}{\\q{q(x)}}'), '\\frac{p(x)}{q(x)}');
  // What only begins like a colour is none.
  assert.equal(plainTex('\\partial \\hat y \\pm \\log{2}'), '\\partial \\hat y \\pm \\log{2}');
});
