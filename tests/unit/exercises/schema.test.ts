import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findExercise, loadExercises } from '../../../src/components/course/exercise/load.ts';
import { prepare } from '../../../src/components/course/exercise/prepare.ts';

const text = '{ ko: 글, en: text }';
const common = `section: coin
  question: ${text}
  hints: [${text}, ${text}]
  solution: [${text}]`;
const numeric = `- id: coins/01-one
  kind: numeric
  ${common}
  params: { p: [0.2, 0.3] }
  answer: { formula: p, value: 0.2, unit: bits, tolerance: 0.005 }
  diagnoses: [{ misconception: sign, formula: 0 - p, value: -0.2 }]
`;
const choice = `- id: coins/02-two
  kind: choice
  ${common}
  options:
    - { id: a, text: ${text}, correct: true }
    - { id: b, text: ${text}, feedback: ${text} }
    - { id: c, text: ${text}, feedback: ${text} }
`;
const order = `- id: coins/03-three
  kind: order
  ${common}
  direction: ascending
  items: [{ id: a, text: ${text}, value: '1' }, { id: b, text: ${text}, value: '2' }, { id: c, text: ${text}, value: '3' }]
  answer: [a, b, c]
  diagnoses: [{ order: [c, b, a], feedback: ${text} }]
`;
const setting = `- id: coins/04-four
  kind: widget-setting
  ${common}
  widget: coin
  start: { p: 0.5 }
  quantities: { entropy: 'binaryEntropy(p, 2)' }
  goal: [{ quantity: entropy, max: 0.5 }]
  answer: { p: 0.1 }
  diagnoses: [{ when: [{ setting: p, min: 0.4 }], example: { p: 0.5 }, feedback: ${text} }]
`;
const load = (yaml: string) =>
  loadExercises({ 'coins.yaml': yaml, 'misconceptions.yaml': `sign: ${text}` });

test('the four kinds are read', () => {
  const all = load(numeric + choice + order + setting);
  assert.deepEqual(
    all.chapters.get('coins')?.map((e) => e.kind),
    ['numeric', 'choice', 'order', 'widget-setting'],
  );
  assert.equal(findExercise(all, 'coins/03-three').kind, 'order');
});

test('an exercise that breaks a rule is refused with file, exercise, place and rule', () => {
  const cases: [yaml: string, message: RegExp][] = [
    [
      numeric.replace('unit: bits', 'unit: bit'),
      /coins\.yaml: coins\/01-one: exercise\.answer\.unit: must be one of pure, bits/,
    ],
    [numeric.replace('value: 0.2,', ''), /coins\/01-one: exercise\.answer\.value: is missing/],
    [
      numeric.replace('tolerance: 0.005', "tolerance: '0.005'"),
      /answer\.tolerance: must be a number, got "0\.005"/,
    ],
    [
      numeric.replace('kind: numeric', 'kind: number'),
      /coins\/01-one: kind: must be one of numeric, choice/,
    ],
    [
      numeric.replace('coins/01-one', 'coins/one'),
      /id: must be chapter\/NN-name, got "coins\/one"/,
    ],
    [
      numeric.replace('coins/01-one', 'dice/01-one'),
      /coins\.yaml: dice\/01-one must begin with coins\//,
    ],
    [numeric + numeric, /coins\/01-one: has an id that is there already/],
    [
      numeric.replace('misconception: sign', 'misconception: signs'),
      /diagnoses\[0\]\.misconception: signs is not in misconceptions\.yaml/,
    ],
    [
      numeric.replace('misconception: sign, ', ''),
      /diagnoses\[0\]: needs a misconception or feedback/,
    ],
    [numeric.replace(`question: ${text}`, 'question: { ko: 글 }'), /question\.en: is missing/],
    [
      numeric.replace(`question: ${text}`, 'question: { ko: 글, en: t, de: Satz }'),
      /question\.de: is no language/,
    ],
    [
      numeric.replace(`hints: [${text}, ${text}]`, `hints: [${text}]`),
      /hints: must be a list of at least 2/,
    ],
    [
      numeric.replace('section: coin', 'section: coin\n  seed: 3'),
      /seed: is unknown here; known are id, section/,
    ],
    [
      numeric.replace('{ p: [0.2, 0.3] }', '{ p: [0.2, 0.3], q: [1, 2, 3] }\n  draw: together'),
      /params: drawn together, so all need equally many choices/,
    ],
    [
      choice.replace(', correct: true', `, feedback: ${text}`),
      /coins\/02-two: options: exactly one must be correct, got 0/,
    ],
    [
      choice.replace(`id: b, text: ${text}, feedback: ${text}`, `id: b, text: ${text}`),
      /options: b: needs feedback/,
    ],
    [choice.replace('id: b', 'id: a'), /options: ids must differ/],
    [
      order.replace('answer: [a, b, c]', 'answer: [a, b, d]'),
      /coins\/03-three: answer: must order a, b, c/,
    ],
    [
      setting.replace('quantity: entropy, max: 0.5', 'quantity: entropy'),
      /goal\[0\]: must say min, max or is/,
    ],
    [
      setting.replace('quantity: entropy, max: 0.5', 'max: 0.5'),
      /goal\[0\]: must name either a quantity or a setting/,
    ],
    ['a: 1', /coins\.yaml: must be a list of exercises/],
    ['- [', /coins\.yaml: is no YAML/],
  ];
  for (const [yaml, message] of cases)
    assert.throws(() => load(yaml), { name: 'ExerciseError', message }, String(message));
});

test('an exercise that is not there is refused with those that are', () => {
  const all = load(numeric + choice);
  assert.throws(
    () => findExercise(all, 'coins/09-nine'),
    /<Exercise id="coins\/09-nine" \/>: no such exercise\. Known are coins\/01-one, coins\/02-two/,
  );
  assert.throws(
    () => findExercise(all, 'dice/01-one'),
    /src\/content\/exercises\/dice\.yaml is missing/,
  );
});

test('a text that cannot be computed or set is refused with exercise, place and language', () => {
  const bad = (question: string) => {
    const all = load(
      numeric.replace(`question: ${text}`, () => `question: { ko: 글, en: '${question}' }`),
    );
    return () => prepare(findExercise(all, 'coins/01-one'), 'en', all.misconceptions);
  };
  assert.throws(bad('{q}'), /coins\/01-one: question\.en: formula "q".*unknown name q/);
  assert.throws(bad('$\\frac{1$'), /coins\/01-one: question\.en: KaTeX parse error/);
  assert.throws(bad('$x'), /cannot read/);
  assert.throws(bad('$1\\val{p}$'), /touches another digit/);
  assert.throws(bad('{= [p, p]}'), /is a list\. Show it in maths/);
  assert.doesNotThrow(bad('$p = \\val{p}$, {p}, {= 2 * p : 1}'));
});
