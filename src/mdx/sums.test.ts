import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unevenSum } from './sums.ts';

test('a sum and its parts have the same decimals', () => {
  assert.deepEqual(unevenSum('1.157 + 0.123 = 1.28'), ['1.157', '0.123', '1.28']);
  assert.deepEqual(unevenSum('\\loss{H} = \\h{0.5} + \\loss{0.311} = \\h{0.811}'), [
    '0.5',
    '0.311',
  ]);
  assert.deepEqual(unevenSum('12{,}345.25 - 0.5'), ['12{,}345.25', '0.5']);
  assert.equal(unevenSum('1.157 + 0.123 = 1.280'), undefined);
});

test('whole numbers, factors, powers and other equations are left alone', () => {
  for (const tex of [
    '2 - 1.722 = 0.278',
    '0.7 \\cdot 1 + 0.2 \\cdot 1.737 = 1.280',
    '-\\log_2 0.15 = 1 + 1.737',
    '0.5 = 0.50',
    '0.19^2 + (1 - 0.22)^2 = 0.7606',
    'x = 0.5 + 0.1,\\quad y = 0.25 + 0.35',
    '(0.5, 0.25) + z',
    '\\begin{aligned} a &= 0.5 + 0.1 \\\\ b &= 0.25 \\end{aligned}',
  ])
    assert.equal(unevenSum(tex), undefined, tex);
});
