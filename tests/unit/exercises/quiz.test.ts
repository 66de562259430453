import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keep, parsed } from '../../../src/components/course/exercise/client/keep.ts';
import {
  answered,
  fresh,
  metIn,
  type Round,
  roundForm,
} from '../../../src/components/course/exercise/client/quiz/round.ts';
import { chapterOf, readCourse } from '../../../src/content/course.ts';
import { exercisesFile, readExercises } from '../../../src/content/exercises.ts';

const [first, second, third] = ['summary/01-a', 'summary/02-b', 'summary/03-c'] as const;
const wrong = (round: Round, id: string, mistake?: number, seed = 0) =>
  answered(round, id, { seed, given: 'x', right: false, mistake });
const right = (round: Round, id: string, seed = 0) =>
  answered(round, id, { seed, given: 'y', right: true });

test('a mistake stays met when the right answer has come, and is met once', () => {
  let round = wrong(fresh(0), first, 2);
  round = wrong(round, first, 2);
  round = wrong(round, first);
  round = right(round, first);
  assert.deepEqual(round.answers[first], { seed: 0, given: 'y', right: true, met: [2, -1] });
});

test('what was right stays right when the reader tries something else', () => {
  const round = wrong(right(fresh(0), first), first, 1);
  assert.equal(round.answers[first]?.right, true);
  assert.deepEqual(round.answers[first]?.met, [1]);
});

test('other numbers are another answer, but what was met is not forgotten', () => {
  const round = wrong(right(fresh(0), first), first, 2, 5);
  assert.deepEqual(round.answers[first], { seed: 5, given: 'x', right: false, met: [2] });
});

test('a misunderstanding of several questions comes to light once, in the order of the quiz', () => {
  let round = wrong(fresh(0), third, 1);
  round = wrong(round, first, 0);
  round = wrong(round, second, 4, 9);
  round = wrong(round, second, undefined, 9);
  const shared = (id: string, index: number) =>
    id === second || id === third ? 'nats-for-bits' : `${id} ${index}`;
  assert.deepEqual(metIn(round, [first, second, third], shared), [
    { id: first, index: 0, seed: 0, ids: [first] },
    { id: second, index: 4, seed: 9, ids: [second, third] },
  ]);
});

test('a round is read as it was written', () => {
  const round = { ...wrong(right(fresh(7), first), second, 3), at: 12 };
  assert.deepEqual(parsed(roundForm, JSON.stringify(round)), {
    value: round,
    odd: 0,
  });
});

test('an answer that is none costs that answer, a text that is no round the round', () => {
  const good = { seed: 0, given: '1', right: true, met: [0, -1] };
  const odd = [7, null, { ...good, seed: -1 }, { ...good, met: [-2] }, { ...good, met: 'x' }];
  for (const bad of odd) {
    const text = JSON.stringify({ seed: 1, at: 2, answers: { [first]: good, [second]: bad } });
    assert.deepEqual(parsed(roundForm, text), {
      value: { seed: 1, at: 2, answers: { [first]: good } },
      odd: 1,
    });
  }
  for (const text of ['', '{', 'null', '7', '[]', '{}', '{"seed":1,"at":-1,"answers":{}}'])
    assert.equal(parsed(roundForm, text), undefined, text);
});

test('no text in the store makes the quiz throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const entries = new Map([[roundForm.key, text]]);
      const record = keep(
        () => ({
          getItem: (key) => entries.get(key) ?? null,
          setItem: (key, value) => void entries.set(key, value),
          removeItem: (key) => void entries.delete(key),
        }),
        roundForm,
      );
      record.change((round) => right(round, first));
      assert.equal(record.now().answers[first]?.right, true);
      assert.equal(parsed(roundForm, entries.get(roundForm.key) as string)?.odd, 0);
    }),
  );
});

test('the quiz asks about every chapter before its own, and each question says what mends it', () => {
  const all = readExercises('summary').map(({ data }) => data);
  assert.equal(all.length, 24);
  const asked = new Set(all.map(({ mends }) => mends?.split('#')[0]));
  const { number: own } = chapterOf('summary');
  const lacking = readCourse()
    .chapters.filter(({ slug, number }) => number < own && !asked.has(slug))
    .map(({ slug }) => `${exercisesFile('summary')}: no question mends: ${slug}#…; write one`);
  assert.deepEqual(lacking, []);
  for (const { id, section, kind, ...data } of all) {
    assert.equal(section, 'final-quiz', id);
    assert.ok(kind === 'widget-setting' || ('figure' in data && data.figure), `${id}: no figure`);
  }
});
