import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readAddress, writeAddress } from './address.ts';
import {
  choice,
  codewords,
  defineState,
  list,
  number,
  probability,
  seed,
  text,
  weights,
} from './state.ts';

/** A figure with a parameter of every kind. */
const state = defineState({
  p: probability({ default: 0.25 }),
  dice: number({ min: 1, max: 20, whole: true, default: 2 }),
  weights: weights({ min: 2, max: 4, default: [4, 2, 1, 1] }),
  logits: list({
    item: number({ min: -1000, max: 1000, default: 0 }),
    min: 2,
    max: 3,
    default: [2, 1, 0.1],
  }),
  base: choice(['2', 'e', '10']),
  text: text({ default: '간장 공장', maxLength: 40 }),
  codewords: codewords({ default: ['0', '10'], min: 2, max: 4, pattern: /^[01]{1,16}$/ }),
  seed: seed(),
});
const read = (search: string) => readAddress(search, 'fig', state);
const refusals = (search: string) => read(search).refused.map((r) => `${r.name} ${r.why}`);
const write = (search: string, values: Partial<typeof state.defaults>) =>
  writeAddress(search, 'fig', state, { ...state.defaults, ...values });

describe('an address is read', () => {
  test('nothing gives the defaults', () => {
    for (const search of ['', '?', '?other=1', '?#', '?fig.unknown=1', '?fig=1', '?fig.=1'])
      assert.deepEqual(read(search), { values: state.defaults, refused: [] }, search);
  });

  test('all the notations that fields take', () => {
    const { values, refused } = read(
      '?fig.p=12.5%25&fig.dice=2e1&fig.weights=1/3,25%25,1e-9&fig.base=e',
    );
    assert.deepEqual(refused, []);
    assert.equal(values.p, 0.125);
    assert.equal(values.dice, 20);
    assert.deepEqual(values.weights, [1 / 3, 0.25, 1e-9]);
    assert.equal(values.base, 'e');
  });

  test('commas as they are and as %2C, spaces as + and as %20', () => {
    assert.deepEqual(read('?fig.weights=1%2C2%2C3').values.weights, [1, 2, 3]);
    assert.equal(read('?fig.text=a+b').values.text, 'a b');
    assert.equal(read('?fig.text=a%20b').values.text, 'a b');
    assert.equal(read('?fig.text=a%2Bb').values.text, 'a+b');
    assert.equal(read('?fig.text=').values.text, '');
  });

  test('an encoded name is the same name', () =>
    assert.equal(read('?%66ig%2Ep=1/6').values.p, 1 / 6));
});

describe('a bad value is refused by name and the others are kept', () => {
  const cases: readonly (readonly [search: string, refused: string])[] = [
    ['fig.p=many', 'p not-a-number'],
    ['fig.p=', 'p empty'],
    ['fig.p', 'p empty'],
    ['fig.p=1e999', 'p not-a-number'],
    ['fig.p=NaN', 'p not-a-number'],
    ['fig.p=1.5', 'p above'],
    ['fig.p=-0.1', 'p below'],
    ['fig.p=%', 'p not-a-number'],
    ['fig.p=%E0%A4%A', 'p not-a-number'],
    ['fig.dice=2.5', 'dice not-whole'],
    ['fig.base=3', 'base not-a-number'],
    ['fig.base=', 'base not-a-number'],
    ['fig.weights=', 'weights below'],
    ['fig.weights=1', 'weights below'],
    ['fig.weights=1,2,3,4,5', 'weights above'],
    ['fig.weights=1,,2', 'weights empty'],
    ['fig.weights=1,2,', 'weights empty'],
    ['fig.weights=0,0', 'weights empty'],
    ['fig.weights=1,1001', 'weights above'],
    ['fig.weights=1,x', 'weights not-a-number'],
    ['fig.codewords=0', 'codewords below'],
    ['fig.codewords=0,12', 'codewords not-a-number'],
    ['fig.codewords=0,', 'codewords not-a-number'],
    [`fig.codewords=0,${'1'.repeat(17)}`, 'codewords not-a-number'],
    [`fig.text=${'x'.repeat(41)}`, 'text above'],
    ['fig.seed=4294967296', 'seed above'],
    ['fig.seed=-1', 'seed below'],
  ];
  for (const [search, expected] of cases)
    test(search, () => {
      const { values, refused } = read(`?fig.logits=1,2&${search}`);
      assert.deepEqual(
        refused.map((r) => `${r.name} ${r.why}`),
        [expected],
      );
      assert.deepEqual(values, { ...state.defaults, logits: [1, 2] });
    });

  test('64 items', () =>
    assert.deepEqual(refusals(`?fig.weights=${Array(64).fill(1).join()}`), ['weights above']));

  test('given twice, even with the same value', () => {
    assert.deepEqual(refusals('?fig.p=0.5&fig.dice=3&fig.p=0.5'), ['p twice']);
    assert.equal(read('?fig.p=0.5&fig.dice=3&fig.p=0.5').values.dice, 3);
    assert.equal(read('?fig.p=0.5&fig%2Ep=0.75').values.p, 0.25);
  });

  test('a percent sign that stands alone is a percent', () =>
    assert.equal(read('?fig.p=50%').values.p, 0.5));

  test('no text throws', () => {
    const names = Object.keys(state.fields);
    const raw = fc.string({ unit: fc.constantFrom(...'%2C,=&+.0129/eab-١가\ud800') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), raw)), (pairs) => {
        const { values, refused } = read(`?${pairs.map(([k, v]) => `fig.${k}=${v}`).join('&')}`);
        for (const { name } of refused)
          assert.deepEqual(values[name as 'p'], state.defaults[name as 'p'], name);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an address is written', () => {
  test('only what differs from the default, in the order of declaration', () => {
    assert.equal(write('', {}), '');
    assert.equal(
      write('', { weights: [1, 0.5], p: 0.3, text: 'a/b c,가' }),
      '?fig.p=0.3&fig.weights=1,0.5&fig.text=a/b+c,%EA%B0%80',
    );
  });

  test('everything else stays as it was, in its order, broken or not', () => {
    const others = [
      'z.p=1',
      'x.some%20thing',
      'utm=%E0%A4%A',
      'figure.p=2',
      'fi.p=%',
      'a=1',
      'a=1',
    ];
    assert.equal(
      write(`?${others[0]}&fig.p=0.5&${others.slice(1).join('&')}&fig.old=1`, { p: 0.75 }),
      `?${others.join('&')}&fig.p=0.75`,
    );
    assert.equal(write('?fig.p=0.5', {}), '');
  });

  test('a text of any characters comes back as it was', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(texts, (typed) => {
        const parsed = state.fields.text.parse(typed);
        if (!parsed.ok) return;
        const { values, refused } = read(write('?a=%', { text: parsed.value }));
        assert.deepEqual(refused, []);
        assert.equal(values.text, parsed.value);
      }),
      { numRuns: 2000 },
    );
  });

  test('a text counts as it is kept: composed', () => {
    // U+0958 is composed of two characters in NFC; 40 of them are 80.
    assert.deepEqual(refusals(`?fig.text=${'\u0958'.repeat(40)}`), ['text above']);
    assert.equal(
      read(`?fig.text=${'각'.normalize('NFD').repeat(40)}`).values.text,
      '각'.repeat(40),
    );
  });

  test('half of a surrogate pair cannot stand in an address and does not break it', () => {
    assert.equal(read(write('', { text: 'a\ud83d' })).values.text, 'a\ufffd');
    assert.equal(read(write('', { text: '\ude00a' })).values.text, '\ufffda');
    assert.equal(read(write('', { text: '😀' })).values.text, '😀');
  });
});

describe('values that must fit each other', () => {
  const pair = defineState(
    {
      p: weights({ min: 2, max: 4, default: [7, 2, 1] }),
      q: weights({ min: 2, max: 4, default: [5, 3, 2] }),
      n: number({ min: 1, max: 9, whole: true, default: 1 }),
    },
    (values, given) =>
      values.p.length === values.q.length
        ? { values }
        : {
            values: { ...values, p: [7, 2, 1], q: [5, 3, 2] },
            refused: ['p', 'q'].filter((name) => given.has(name)),
          },
  );
  test('are used together or refused together, by name', () => {
    assert.deepEqual(readAddress('?f.p=1,1&f.q=1,3', 'f', pair).values.q, [1, 3]);
    const { values, refused } = readAddress('?f.p=1,1&f.n=3', 'f', pair);
    assert.deepEqual(values, { p: [7, 2, 1], q: [5, 3, 2], n: 3 });
    assert.deepEqual(refused, [{ name: 'p', text: '1,1', why: 'does-not-fit' }]);
  });
});
