import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../../kit/state/address.ts';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { derive, type Model, sight } from './model.ts';

const note = (words: typeof ko, m: Model, compared: boolean) =>
  words.note(sight(m, compared), m.forbidden, m.divergence);

const { slots } = figure.formula;
const of = (p: readonly number[], q: readonly number[]) => derive({ p, q });
const near = (got: number, want: number, why: string) =>
  assert.ok(Math.abs(got - want) <= 1e-14 * Math.max(1, Math.abs(want)), `${why}: ${got}, ${want}`);
const lecture = of([7, 2, 1], [5, 3, 2]);

test('0.7, 0.2, 0.1 believed to be 0.5, 0.3, 0.2 cost 1.280 bits, 0.123 more than 1.157', () => {
  // mpmath, 60 digits
  near(lecture.crossEntropy, 1.2795859283219775, 'H(p, q)');
  near(lecture.entropy, 1.1567796494470395, 'H(p)');
  near(lecture.divergence, 0.122806278874938, 'D');
  near(lecture.shares[0] as number, 0.7, 'what the first block adds');
});

test('what is paid too much less what is saved is what the level stands above the entropy', () => {
  near(lecture.paid, 0.3397987790191692, 'paid');
  near(lecture.saved, 0.21699250014423124, 'saved');
  for (const m of [lecture, of([1, 2, 3, 4], [9, 1, 1, 5]), of([1, 1, 0], [2, 2, 1])])
    near(m.paid - m.saved, m.divergence, 'paid less saved');
});

test('no q brings the level below the entropy, and only q = p brings it there', () => {
  for (let a = 0; a <= 20; a++)
    for (let b = 0; a + b <= 20; b++) {
      const m = of([14, 4, 2], [a, b, 20 - a - b]);
      const equal = a === 14 && b === 4;
      assert.equal(m.crossEntropy <= m.entropy, equal, `q = ${a}, ${b}, ${20 - a - b}`);
      assert.equal(sight(m, false) === 'down', equal);
    }
});

test('betting all on the likeliest outcome costs without end', () => {
  const m = of([7, 2, 1], [1, 0, 0]);
  assert.equal(m.crossEntropy, Number.POSITIVE_INFINITY);
  assert.equal(m.paid, Number.POSITIVE_INFINITY);
  assert.deepEqual(m.forbidden, [1, 2]);
  assert.match(note(ko, m, false), /b, c는 실제로 나오는데 q는 확률 0을/);
  assert.match(note(en, m, false), /b, c can happen, but q gives it probability 0/);
});

test('swapped, the same two cost something else', () => {
  near(of([5, 3, 2], [7, 2, 1]).crossEntropy, 1.6182506338585603, 'H(q, p)');
});

test('what q gives to an outcome that never comes adds no area', () => {
  const m = of([1, 1, 0], [1, 1, 0]);
  assert.equal(m.shares[2], 0);
  assert.equal(m.crossEntropy, 1);
  assert.equal(sight(m, false), 'down');
});

test('before the reader has compared the two levels no sentence speaks of the strip', () => {
  for (const words of [ko, en]) {
    assert.doesNotMatch(note(words, lecture, false), /띠|strip|0\.123/);
    assert.match(note(words, lecture, true), /0\.123/);
    assert.doesNotMatch(words.note(sight(lecture, false, 1.2), [], 1.2), /띠|strip|0\.123/);
    assert.doesNotMatch(words.try, /H\(p\)|엔트로피|entropy/);
  }
});

test('lists of different lengths are refused together, and the defaults stand', () => {
  const read = (search: string) => readAddress(search, 'cross-entropy', figure.state);
  const both = read('?cross-entropy.p=1,1&cross-entropy.q=1,1,1');
  assert.deepEqual(both.values, { p: [7, 2, 1], q: [5, 3, 2] });
  assert.deepEqual(
    both.refused.map(({ name }) => name),
    ['p', 'q'],
  );
  assert.deepEqual(
    read('?cross-entropy.p=1,1').refused.map(({ name }) => name),
    ['p'],
  );
  assert.deepEqual(read('?cross-entropy.p=1,1&cross-entropy.q=9,1').refused, []);
});

test('the formula keeps four digits, and an equals sign stands only where the digits add up', () => {
  const s = slots(lecture);
  assert.deepEqual(s, {
    r: '=',
    terms: '0.7000 +\u00a00.3474 +\u00a00.2322',
    ce: '1.2796',
    h: '1.1568',
    s: '=',
    d: '0.1228',
  });
  assert.equal(slots(of([1, 1, 1], [1, 1, 1])).r, '≈');
  const eight = of([1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1]);
  assert.match(slots(eight).terms as string, /^0\.3750 .*⋯.*0\.3750$/);
  assert.equal(slots(of([1, 1], [1, 0])).d, '∞');
});
