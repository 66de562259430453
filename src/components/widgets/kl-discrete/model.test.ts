import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { concerned, derive, type Model, sight } from './model.ts';

const note = (words: typeof ko, m: Model) => words.note(sight(m), concerned(m));

const { slots } = figure.formula;
const of = (p: readonly number[], q: readonly number[]) => derive({ p, q });
const near = (got: number, want: number, why: string) =>
  assert.ok(Math.abs(got - want) <= 1e-14 * Math.max(1, Math.abs(want)), `${why}: ${got}, ${want}`);
const coin = of([1, 1], [9, 1]);

test('a fair coin taken for a loaded one: −0.424 and +1.161 make 0.737 bits', () => {
  // mpmath, 60 digits
  near(coin.terms[0] as number, -0.423998453277475, 'heads');
  near(coin.terms[1] as number, 1.160964047443681, 'tails');
  near(coin.klForward, 0.7369655941662062, 'D(p‖q)');
  near(coin.klReverse, 0.5310044064107188, 'D(q‖p)');
  near(coin.jsDivergence, 0.146793102436052, 'JS');
});

test('each term is the area of its block: width p, height log₂(p/q)', () => {
  for (const m of [coin, of([7, 2, 1], [5, 3, 2]), of([1, 1, 0], [2, 2, 1])])
    m.terms.forEach((term, i) => {
      near((m.p[i] as number) * (m.longer[i] as number), term, `term ${i}`);
    });
});

test('a term is negative where q gives more than is true, and never are all of them', () => {
  const m = of([7, 2, 1], [5, 3, 2]);
  assert.deepEqual(m.terms.map(Math.sign), [1, -1, -1]);
  near(m.klForward, 0.122806278874938, 'their sum');
});

test('no p and q save more than they pay', () => {
  for (let a = 0; a <= 10; a++)
    for (let b = 0; b <= 10; b++) {
      const m = of([a, 10 - a], [b, 10 - b]);
      assert.ok(m.paid > m.saved || (a === b && m.paid === 0 && m.saved === 0), `${a}, ${b}`);
    }
});

test('q = 0 where p > 0 is without end and says which; the other way round it is free', () => {
  const free = of([1, 1, 0], [2, 2, 1]);
  near(free.klForward, 0.32192809488736235, 'D(p‖q)');
  assert.equal(free.klReverse, Number.POSITIVE_INFINITY);
  near(free.jsDivergence, 0.10803154614560005, 'JS');
  assert.deepEqual(free.terms[2], 0);
  assert.equal(sight(free), 'wasted');
  const swapped = of([2, 2, 1], [1, 1, 0]);
  assert.equal(swapped.klForward, Number.POSITIVE_INFINITY);
  assert.deepEqual(swapped.forbidden, [2]);
  assert.match(note(ko, swapped), /^c는 실제로 나오는데 q는 확률 0을/);
  assert.match(note(en, swapped), /^c can happen, but q gives it probability 0/);
});

test('both ways may be the same by accident: 0.25 bits', () => {
  const m = of([4, 2, 1, 1], [1, 1, 1, 1]);
  assert.deepEqual([m.klForward, m.klReverse], [0.25, 0.25]);
});

test('the formula writes signed terms as a sum, an equals sign only where the digits add up', () => {
  assert.deepEqual(slots(coin), { r: '=', terms: '−0.4240 +\u00a01.1610', d: '0.7370' });
  const m = of([7, 2, 1], [5, 3, 2]);
  assert.deepEqual(slots(m), {
    r: '=',
    terms: '0.3398 −\u00a00.1170 −\u00a00.1000',
    d: '0.1228',
  });
  assert.match(slots(of([2, 2, 1], [1, 1, 0])).terms as string, /∞$/);
});
