import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { evaluate, evaluateNumber } from '../../../src/formula/evaluate.ts';

test('a formula follows the usual order of operations', () => {
  assert.equal(evaluate('2 + 3 * 4'), 14);
  assert.equal(evaluate('(2 + 3) * 4'), 20);
  assert.equal(evaluate('10 - 4 - 3'), 3);
  assert.equal(evaluate('12 / 2 / 3'), 2);
  assert.equal(evaluate('-2 * -3'), 6);
  assert.equal(evaluate('--1'), 1);
  assert.equal(evaluate('1e-9 * 1E9'), 1);
  assert.equal(evaluate('.5 + 2.'), 2.5);
});

test('lists count from 0 and may hold formulas and lists', () => {
  assert.equal(evaluate('[1, 2, 1 + 2][2]'), 3);
  assert.equal(evaluate('[[1, 2], [3, 4]][1][0]'), 3);
  assert.deepEqual(evaluate('[]'), []);
  assert.equal(evaluate('p[n - 1]', { p: [0.5, 0.25], n: 2 }), 0.25);
});

test('a comparison is 1 where it holds and 0 where not', () => {
  for (const [formula, value] of [
    ['1 < 2', 1],
    ['2 <= 2', 1],
    ['2 > 2', 0],
    ['2 >= 3', 0],
    ['2 == 2', 1],
    ['2 != 2', 0],
    ['both(1 < 2, 3 > 2)', 1],
    ['either(1 > 2, 3 > 2)', 1],
    ['5 * (2 > 1)', 5],
  ] as const)
    assert.equal(evaluate(formula), value, formula);
});

test('the library is called by its own names and order of inputs', () => {
  assert.equal(evaluate('entropy([1/2, 1/4, 1/8, 1/8], 2)'), 1.75);
  assert.equal(evaluate('binaryEntropy(1/2, 2)'), 1);
  assert.equal(evaluate('selfInformation(1/8, 2)'), 3);
  assert.equal(evaluate('huffmanAverageLength([4, 3, 2, 1])'), 1.9);
  assert.equal(evaluate('selfInformation(0, 2) == infinity'), 1);
  // Lecture 03-2: two dice whose 6 comes with probability 0.8.
  assert.equal(evaluateNumber('loadedDiceSumEntropy(2, 6, 6, 0.8, 2)').toFixed(2), '1.90');
  assert.equal(
    evaluateNumber('conditionalEntropy([[0.4, 0.1], [0.1, 0.4]], "y", "x", 2)').toFixed(6),
    '0.721928',
  );
});

test('steps of gradient descent on logits are as many as were counted elsewhere', () => {
  for (const [share, steps] of [
    [0.22, 0],
    [0.9, 9],
    [0.99, 82],
    [0.999, 803],
  ] as const)
    assert.equal(evaluate(`softmaxSteps([0.19, 0.2, 0.19, 0.2, 0.22], 4, ${share})`), steps);
  assert.throws(() => evaluate('softmaxSteps([1/2, 1/2], 0, 1)'), /does not reach 1/);
});

test('arithmetic in a formula is the arithmetic of JavaScript', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, number, number, (a, b, c) => {
      const names = { a, b, c };
      assert.equal(evaluate('a + b * c - (a - b) * -c', names), a + b * c - (a - b) * -c);
      assert.equal(evaluate(`${Math.abs(a)} + b`, names), Math.abs(a) + b);
    }),
  );
});

test('a logarithm in a formula is the one of the library, to the last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: Number.MIN_VALUE, max: 1, noNaN: true }), (p) => {
      for (const [name, base] of [
        ['log2', '2'],
        ['ln', '"e"'],
        ['log10', '10'],
      ])
        assert.equal(
          evaluate(`0 - ${name}(p)`, { p }),
          evaluate(`selfInformation(p, ${base})`, { p }),
        );
    }),
  );
  assert.equal(evaluate('log2(0)'), Number.NEGATIVE_INFINITY);
  assert.equal(evaluate('ln(infinity)'), Number.POSITIVE_INFINITY);
});

test('a wrong formula is refused with the formula, the place, the rule and the way out', () => {
  const cases: [formula: string, message: RegExp][] = [
    ['entropy([1/2, 1/2], 2', /formula "entropy\(\[1\/2, 1\/2\], 2", character 22: \) is missing/],
    ['1 +', /character 4: a value is missing before the end/],
    ['2 ^ 3', /character 3: cannot read \^.*pow\(2, 3\)/],
    ['1 − 2', /character 3: cannot read −/],
    ['entropie([1], 2)', /character 1: unknown function entropie\. Did you mean entropy\?/],
    ['x + 1', /character 1: unknown name x\. No name is known here/],
    ['1 < 2 < 3', /character 7: a second comparison.*both/],
    ['[1, 2][2]', /no item 2\. Items count from 0 to 1/],
    ['[1, 2] + 1', /counts with numbers only/],
    ['0 / 0', /gives no number here/],
    ['infinity - infinity', /gives no number here/],
    ['1 2', /character 3: 2 does not continue the formula/],
    ['binaryEntropy(2, 2)', /binaryEntropy refuses its inputs.*\[0, 1\], got 2/],
    ['dot([1, 2], [1])', /dot refuses its inputs.*equally long, got 2 and 1/],
    ['minus([1, 2], [1])', /minus refuses its inputs.*equally long, got 2 and 1/],
    ['', /a value is missing/],
    ['"e', /cannot read "/],
  ];
  for (const [formula, message] of cases)
    assert.throws(() => evaluate(formula), { name: 'FormulaError', message }, formula);
  assert.throws(() => evaluate('y', { p: 1 }), /Known here: p\./);
  assert.throws(() => evaluateNumber('[1, 2]'), /must give one number, got a list/);
});

test('a formula reaches nothing but its functions', () => {
  for (const formula of [
    'constructor',
    'toString(1)',
    'constructor(1)',
    '__proto__',
    'process',
    'eval("1")',
    '[1, 2]["length"]',
  ])
    assert.throws(() => evaluate(formula), { name: 'FormulaError' }, formula);
});

test('any text is a value or a FormulaError, never anything else', () => {
  const pieces = [
    '1',
    '0.5',
    'p',
    'entropy',
    '(',
    ')',
    '[',
    ']',
    ',',
    '+',
    '-',
    '*',
    '/',
    '<',
    '"e"',
    ' ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      try {
        evaluate(parts.join(''), { p: [0.5, 0.5] });
      } catch (error) {
        assert.equal((error as Error).name, 'FormulaError', (error as Error).stack ?? '');
      }
    }),
  );
});
