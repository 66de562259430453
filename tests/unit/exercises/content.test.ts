import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toString as plain } from 'mdast-util-to-string';
import {
  digitsOfTolerance,
  judge,
  type Key,
  readAnswer,
} from '../../../src/components/course/exercise/answer.ts';
import { drawOrder, drawRow, drawStart } from '../../../src/components/course/exercise/draw.ts';
import {
  type FigureReader,
  met,
  mistakeOf,
  type NumericModel,
  type SettingModel,
} from '../../../src/components/course/exercise/model.ts';
import { prepare, rowsOf, stateText } from '../../../src/components/course/exercise/prepare.ts';
import { strings } from '../../../src/components/course/exercise/strings.ts';
import { readAddress } from '../../../src/components/kit/state/address.ts';
import { readChapters } from '../../../src/content/chapter.ts';
import { parseText } from '../../../src/content/chapter-text.ts';
import {
  type ExerciseData,
  type Setting,
  type SettingData,
  units,
} from '../../../src/content/exercise-schema.ts';
import {
  type Exercise,
  exercisesFile,
  readMisconceptions,
} from '../../../src/content/exercises.ts';
import { loadFigures, quantityOf } from '../../../src/content/figure-modules.ts';
import { evaluate, evaluateNumber } from '../../../src/formula/evaluate.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { numbersOf } from '../../../src/mdx/rich-text.ts';
import { slots } from '../../../src/mdx/slots.ts';
import { setValues } from '../../../src/mdx/values.ts';
import { all, exercises, textsOf } from './files.ts';

const seeds = [...Array(1000).keys()];
const figures = await loadFigures();
const kind = <K extends ExerciseData['kind']>(wanted: K) =>
  all.filter((data): data is Extract<ExerciseData, { kind: K }> => data.kind === wanted);
const misconceptions = readMisconceptions();
const whole = (data: ExerciseData) => exercises.find((e) => e.data === data) as Exercise;
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

test('every chapter that stands has exercises, of every kind that it can have', () => {
  const lacking = readChapters().flatMap(({ chapter, exercises, figures: own }) =>
    ['numeric', 'choice', 'order', ...(own.length > 0 ? ['widget-setting'] : [])]
      .filter((wanted) => !exercises.some(({ data }) => data.kind === wanted))
      .map((wanted) => `${exercisesFile(chapter.slug)}: no exercise of kind ${wanted}; write one`),
  );
  assert.deepEqual(lacking, []);
});

test('every answer and every mistake is the value that was computed elsewhere', () => {
  for (const { id, answer, diagnoses } of kind('numeric')) {
    const [defaults = {}] = rowsOf(all.find((data) => data.id === id) as ExerciseData);
    for (const { formula, value } of [answer, ...diagnoses]) {
      const computed = evaluateNumber(formula, defaults);
      assert.ok(close(computed, value), `${id}: ${formula} is ${computed}, not ${value}`);
    }
  }
});

test('over 1,000 seeds a number has exactly its key, and no mistake is seen in a right answer', () => {
  for (const data of kind('numeric')) {
    const model = prepare(whole(data), 'ko', figures).model as NumericModel;
    const seen = new Set<number>();
    for (const seed of seeds) {
      const index = drawRow(seed, model.rows.length);
      if (seen.has(index)) continue;
      seen.add(index);
      const row = model.rows[index] as NumericModel['rows'][number];
      const where = `${data.id}, seed ${seed}`;
      const answer = row.answer ?? Number.POSITIVE_INFINITY;
      const key: Key = {
        answer,
        tolerance: model.tolerance,
        digits: model.digits,
        mistakes: row.mistakes.map((value, i) => ({
          value: value ?? Number.POSITIVE_INFINITY,
          tolerance: model.tolerances[i] as number,
        })),
      };
      // Anything a reader may type that is right: exact, at both ends of the tolerance, rounded as asked.
      const rightOnes = [answer, answer - model.tolerance, answer + model.tolerance];
      if (Number.isFinite(answer))
        rightOnes.push(Number(answer.toFixed(digitsOfTolerance(model.tolerance))));
      for (const x of rightOnes) {
        assert.deepEqual(judge({ value: x }, key), { is: 'right' }, `${where}: ${x}`);
        for (const mistake of key.mistakes)
          assert.ok(
            Math.abs(x - mistake.value) > mistake.tolerance,
            `${where}: ${mistake.value} is a mistake and right`,
          );
      }
      for (const [i, mistake] of key.mistakes.entries()) {
        const told = judge({ value: mistake.value }, key);
        assert.deepEqual(told, { is: 'mistake', index: i }, `${where}: ${mistake.value}`);
      }
    }
    assert.equal(seen.size, model.rows.length, `${data.id}: 1,000 seeds draw every combination`);
  }
});

test('the shown answer is itself accepted', () => {
  for (const data of kind('numeric'))
    for (const lang of languages) {
      const { model, unit } = prepare(whole(data), lang, figures);
      const numeric = model as NumericModel;
      for (const [i, names] of rowsOf(data).entries()) {
        const shown = (names.answer as number).toFixed(data.answer.digits ?? 3);
        const typed = readAnswer(`${shown} ${unit}`, unit);
        const { answer } = numeric.rows[i] as NumericModel['rows'][number];
        const key = {
          answer: answer as number,
          mistakes: [],
          digits: numeric.digits,
          tolerance: numeric.tolerance,
        };
        assert.ok(typed && judge(typed, key).is === 'right', `${data.id}: ${shown}`);
      }
    }
});

test('over 1,000 seeds a choice shows each option once, and one of them holds', () => {
  for (const data of kind('choice')) {
    const { options } = data;
    for (const seed of seeds) {
      const shown = drawOrder(seed, options.length).map((i) => options[i]);
      assert.equal(shown.filter((option) => option?.correct).length, 1, data.id);
      assert.equal(new Set(shown).size, options.length, data.id);
    }
    for (const names of rowsOf(data))
      for (const { id, truth, correct } of options)
        if (truth !== undefined)
          assert.equal(Boolean(evaluate(truth, names)), correct === true, `${data.id}: ${id}`);
  }
});

test('over 1,000 seeds an order is never solved at the start, and its key is the order of the values', () => {
  for (const data of kind('order')) {
    const value = new Map(data.items.map((item) => [item.id, evaluateNumber(item.value)]));
    const sign = data.direction === 'ascending' ? 1 : -1;
    const sorted = [...value.keys()].sort(
      (a, b) => sign * ((value.get(a) as number) - (value.get(b) as number)),
    );
    assert.deepEqual(sorted, data.answer, data.id);
    assert.equal(new Set(value.values()).size, value.size, `${data.id}: two items tie`);
    for (const { order } of data.diagnoses) assert.notDeepEqual(order, data.answer, data.id);
    const right = data.answer.map((id) => data.items.findIndex((item) => item.id === id));
    for (const seed of seeds)
      assert.notDeepEqual(drawStart(seed, right), right, `${data.id}, seed ${seed}`);
  }
});

/** A figure in a state, with its quantities as it computes them itself. */
function figureIn(data: SettingData, setting: Setting): FigureReader {
  const state: Setting = { ...data.start, ...setting };
  const figure = figures.get(data.widget);
  assert.ok(figure, `${data.id}: there is no figure ${data.widget}`);
  return {
    quantity: (name) => quantityOf(figure, `?${stateText(data.widget, state)}`, name),
    setting: (name) => (state[name] === undefined ? undefined : String(state[name])),
  };
}

test('a figure starts unsolved, its stated setting solves it, and each diagnosis is told for its example', () => {
  for (const data of kind('widget-setting')) {
    const model = prepare(whole(data), 'ko', figures).model as SettingModel;
    const solved = (setting: Setting) =>
      model.goal.every((wish) => met(wish, figureIn(data, setting)));
    assert.equal(solved({}), false, `${data.id}: the start meets the goal`);
    assert.equal(solved(data.answer), true, `${data.id}: the answer does not meet the goal`);
    assert.equal(
      mistakeOf(model, figureIn(data, data.answer)),
      -1,
      `${data.id}: a mistake is seen in the answer`,
    );
    for (const [i, { example }] of data.diagnoses.entries()) {
      assert.equal(solved(example), false, `${data.id}: example ${i} meets the goal`);
      assert.equal(mistakeOf(model, figureIn(data, example)), i, `${data.id}: example ${i}`);
    }
  }
});

test('the state in which a figure is offered is one that it knows', () => {
  for (const data of all)
    for (const { id, search } of figureStates(data)) {
      const figure = figures.get(id);
      assert.ok(figure, `${data.id}: there is no figure ${id}`);
      const { refused } = readAddress(`?${search}`, id, figure.state);
      assert.deepEqual(refused, [], `${data.id}: ${search}`);
      for (const pair of search.split('&').filter(Boolean)) {
        const name = pair.slice(id.length + 1).split('=')[0] as string;
        assert.ok(name in figure.state.fields, `${data.id}: ${id} has no ${name}`);
      }
    }
});

function figureStates(data: ExerciseData): { id: string; search: string }[] {
  if (data.kind === 'widget-setting')
    return [data.start, data.answer, ...data.diagnoses.map((d) => d.example)].map((setting) => ({
      id: data.widget,
      search: stateText(data.widget, setting),
    }));
  const { model, figure } = prepare(whole(data), 'en', figures);
  if (!figure) return [];
  return model.rows.map((row) => ({ id: figure.id, search: row.figure ?? figure.state }));
}

test('every text can be set in both languages, for every combination', () => {
  for (const data of all)
    for (const lang of languages) {
      const { question, hints, solution, notes, items, model } = prepare(
        whole(data),
        lang,
        figures,
      );
      for (const html of [question, ...hints, ...solution, ...notes, ...items])
        for (const [, slot] of html.matchAll(/data-slot="(\d+)"/g))
          for (const row of model.rows)
            assert.ok(row.slots[Number(slot)], `${data.id}: slot ${slot} is empty`);
    }
});

const shared = Object.entries(misconceptions).map(
  ([name, text]) => ['misconceptions', [[name, text]]] as const,
);
const texts = [...all.map((data) => [data.id, textsOf(data)] as const), ...shared].flatMap(
  ([id, list]) => list.map(([place, text]) => ({ where: `${id}: ${place}`, text })),
);

test('both languages say the same numbers', () => {
  for (const { where, text } of texts) {
    // A number may be said once more where a sentence needs it, so sets are compared.
    const [ko, en] = [text.ko, text.en].map((t) => [...new Set(numbersOf(t))]);
    assert.deepEqual(ko, en, where);
  }
});

test('each misconception is used', () => {
  const used = new Set(
    kind('numeric').flatMap((data) => data.diagnoses.map((d) => d.misconception)),
  );
  for (const name of Object.keys(misconceptions)) assert.ok(used.has(name), name);
});

test('every unit has a word in both languages', () => {
  for (const lang of languages)
    for (const unit of units)
      if (unit !== 'pure') assert.notEqual(strings[lang].units[unit], '', `${lang}: ${unit}`);
});

// What the glossary avoids is looked for in every text, by checks/words.test.ts.
const avoided = /크로스|우도|바랍니다|되어집니다|하였습니다|까닭|낱말/;
const particle =
  /^(?:을|를|은|는|가|와|과|로|으로|이(?![다에었며고므어]))(?![가-힣])|^[을은이과]\([를는가와]\)/;

test('Korean is polite and plain', () => {
  for (const { where, text } of texts) {
    assert.doesNotMatch(text.ko, avoided, where);
    if (/^(?!.*: (option|item) )/.test(where))
      for (const sentence of text.ko.replace(/\([^()]*\)/g, '').split(/(?<=[.?])\s+/))
        assert.match(sentence, /(니다|니까|십시오)[.?]?$/, `${where}: ${sentence}`);
  }
});

test('English has no Korean letters, and no exclamation mark stands anywhere', () => {
  for (const { where, text } of texts) {
    assert.doesNotMatch(text.en, /[가-힣]/, where);
    assert.doesNotMatch(text.ko + text.en, /!(?!=)/, where);
  }
});

test('the first step of a solution gives nothing away, and no hint holds the answer', () => {
  for (const data of all)
    for (const text of [
      ...data.hints,
      ...(data.solution.length > 1 ? data.solution.slice(0, 1) : []),
    ])
      for (const lang of languages)
        assert.ok(!numbersOf(text[lang]).includes('answer'), `${data.id}: ${text[lang]}`);
});

test('a hint is more than a step of the solution', () => {
  for (const data of all)
    for (const lang of languages) {
      const steps = new Set(data.solution.map((step) => step[lang]));
      for (const hint of data.hints) assert.ok(!steps.has(hint[lang]), `${data.id}: ${hint[lang]}`);
    }
});

test('no Korean particle depends on a number that is drawn', () => {
  const endsInNumber = /\\val\{([^{}]*)\}(?:\{\d+\})?[)}]*\$$|^<V f=(["'])(.*?)\2[^>]*\/>$/;
  let seen = 0;
  for (const data of all) {
    const drawn = [...Object.keys('params' in data ? (data.params ?? {}) : {}), 'answer'];
    for (const [place, text] of textsOf(data))
      for (const [said] of text.ko.matchAll(/\$[^$]*\$|<V [^>]*\/>/g)) {
        const formula = endsInNumber.exec(said);
        const names = (formula?.[1] ?? formula?.[3] ?? '').match(/[a-z]\w*/gi) ?? [];
        if (/\^\{[^{}]*\\val/.test(said) || !names.some((name) => drawn.includes(name))) continue;
        seen += 1;
        for (const after of text.ko.split(said).slice(1))
          assert.doesNotMatch(after, particle, `${data.id}: ${place}: ${said}${after.slice(0, 8)}`);
      }
  }
  assert.ok(seen > 50, 'numbers that are drawn are found');
});

test('English says 1 bit and 2 bits, whatever is drawn', () => {
  for (const data of all)
    for (const row of rowsOf(data))
      for (const [place, text] of textsOf(data)) {
        const tree = parseText({ file: data.id, text: text.en });
        setValues(tree, {
          lang: 'en',
          rows: [row],
          figures,
          slots: slots(),
          fail: (_, what) => assert.fail(`${data.id}: ${place}: ${what}`),
        });
        const said = plain(tree).replace(/[{}]/g, '');
        assert.doesNotMatch(
          said,
          /(?<![\d.])1 (?:bits|nats|hartleys|questions|points)\b/,
          `${data.id}: ${place} can say "${said}"; write the number as <V f="…" unit="…" />, whose unit follows it, or draw no 1`,
        );
      }
});
