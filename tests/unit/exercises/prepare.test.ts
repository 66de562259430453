import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepare } from '../../../src/components/course/exercise/prepare.ts';
import { type Exercise, parseExercises, readExercise } from '../../../src/content/exercises.ts';
import { exercises as samples } from '../mistakes/samples.ts';

const known = { sign: { ko: '글', en: 'text' } };

test('a text that cannot be computed or set is refused with its place, exercise and language', () => {
  const bad = (question: string) => {
    const text = samples.good.replace('en: text', () => `en: '${question}'`);
    const [first] = parseExercises({ file: 'coins.yaml', text }, 'coins', known);
    return () => prepare(first as Exercise, 'en', known);
  };
  assert.throws(bad('{q}'), {
    message: /^coins\.yaml:4:26: coins\/01-one: question\.en: formula "q".*unknown name q/,
  });
  assert.throws(bad('$\\frac{1$'), /coins\/01-one: question\.en: KaTeX parse error/);
  assert.throws(bad('$x'), /cannot read/);
  assert.throws(bad('$1\\val{p}$'), /touches another digit/);
  assert.throws(bad('{= [p, p]}'), /is a list\. Show it in maths/);
  assert.doesNotThrow(bad('$p = \\val{p}$, {p}, {= 2 * p : 1}'));
});

test('an exercise that is not there is refused with those that are', () => {
  assert.throws(
    () => readExercise('information/99-none'),
    /^ContentError: src\/content\/exercises\/information\.yaml: there is no exercise "information\/99-none"; one of information\/01-bits-of-an-event, /,
  );
});
