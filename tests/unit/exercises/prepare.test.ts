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
    return () => prepare(first as Exercise, 'en', new Map(), known);
  };
  assert.throws(bad('<V f="q" />'), {
    message:
      /^coins\.yaml:4:26: coins\/01-one: question\.en: the formula q has no value: formula "q".*unknown name q/,
  });
  assert.throws(bad('$\\frac{1$'), /coins\/01-one: question\.en: KaTeX cannot set this formula/);
  assert.throws(bad('a <b>b</b>'), /question\.en: <b> has no place here/);
  assert.doesNotThrow(bad('$p = \\val{p}$, <V f="p" />, <V f="2 * p" d={1} />'));
});

test('an exercise that is not there is refused with those that are', () => {
  assert.throws(
    () => readExercise('information/99-none'),
    /^ContentError: src\/content\/exercises\/information\.yaml: there is no exercise "information\/99-none"; one of information\/01-bits-of-an-event, /,
  );
});
