import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChapters } from '../../../src/content/chapter.ts';
import { readCourse } from '../../../src/content/course.ts';
import { loadFigures } from '../../../src/content/figure-modules.ts';
import { parseOutline } from '../../../src/content/outline.ts';
import { ContentError } from '../../../src/content/source.ts';
import {
  courseMistakes,
  figuresTwice,
  pictureMistakes,
  settingMistakes,
  strangers,
} from '../../../src/mdx/check-course.ts';
import { outline } from './samples.ts';

test('the course has no mistake', async (t) => {
  assert.deepEqual(
    (await courseMistakes()).map((m) => m.message),
    [],
  );
  for (const { chapter, texts } of readChapters())
    t.diagnostic(`${chapter.slug}: ${texts.en.words} English, ${texts.ko.words} Korean words`);
});

test('a broken figure is told alone: all that names a figure would count as a mistake beside it', async () => {
  const error = new ContentError({ file: 'state.ts', line: 1, column: 1 }, 'change the default');
  assert.deepEqual(await courseMistakes(() => Promise.reject(error)), [error]);
});

test('a folder or a file of exercises that no chapter has is noticed, and so is a slip in its name', () => {
  const chapters = readCourse().chapters.filter(({ slug }) => slug === 'orientation');
  const said = strangers({ chapters }, ['orientation', 'orientaton'], ['novelty', 'orientation']);
  const way = 'add it to src/content/course.yaml, or name this after one of orientation';
  assert.deepEqual(
    said.map((m) => m.message),
    [
      `src/content/exercises/orientaton.yaml: there is no chapter "orientaton"; ${way}`,
      `src/content/chapters/novelty: there is no chapter "novelty"; ${way}`,
    ],
  );
});

test('a figure stands in one chapter, and another leads to it', () => {
  const [first, second] = readCourse().chapters;
  assert.ok(first && second);
  const said = (there: readonly string[]) =>
    figuresTwice([
      { chapter: first, figures: ['coin-entropy', 'kl-fit'] },
      { chapter: second, figures: there },
    ]).map((m) => m.message);
  assert.deepEqual(said(['dice-entropy']), []);
  assert.deepEqual(said(['coin-entropy']), [
    'src/content/chapters/information/ko.mdx: <CoinEntropy /> stands in chapter 1, orientation, already; lead to it with <State of="coin-entropy" set={{ … }}>, or take it out there, in both languages',
  ]);
});

test('an exercise asks to set a figure of its own chapter', async () => {
  const figures = await loadFigures();
  const record = readChapters().find(({ chapter }) => chapter.slug === 'information');
  assert.ok(record);
  const said = (here: readonly string[]) =>
    settingMistakes({ ...record, figures: here }, figures).map((m) => m.message);
  assert.deepEqual(said(record.figures), []);
  assert.match(
    said(['additivity']).join(),
    /information\.yaml:\d+:\d+: information\/\d\d-[a-z-]+: widget: self-information does not stand in this chapter, so it cannot be set there; ask about additivity$/,
  );
  assert.match(said([]).join(), /; ask another kind of question$/);
});

test('the picture that a chapter opens with is its own, and a figure stands once on a page', async () => {
  const record = readChapters().find(({ chapter }) => chapter.slug === 'information');
  assert.ok(record);
  const figures = await loadFigures();
  const said = (lines: string) =>
    pictureMistakes(
      record,
      figures,
      parseOutline({ file: 'outline.yaml', text: outline.good + lines }),
    ).map(({ message }) => message.replace(/^outline.yaml:\d+:\d+: /, ''));
  const one = (key: string, figure: string, state: string) =>
    said(`${key}: { figure: ${figure}, state: '${state}' }\n`);
  const plate = (figure: string, state = '?') => one('plate', figure, state);

  assert.deepEqual(plate('self-information', '?self-information.p=1/8'), []);
  assert.deepEqual(one('opens', 'training-snapshots', '?training-snapshots.t=2'), []);
  assert.match(
    one('opens', 'coins', '?').join(),
    /^opens.figure: there is no figure "coins"; one of additivity, /,
  );
  assert.deepEqual(one('opens', 'self-information', '?'), [
    'opens.figure: self-information stands in the text too; take it out there, or show it as a plate',
  ]);
  assert.match(
    plate('coin-entropy').join(),
    /^plate.figure: there is no figure "coin-entropy" in the text; one of /,
  );
  for (const state of ['?self-information.p=2', '?self-information.q=1', '?p=1'])
    assert.match(
      plate('self-information', state).join(),
      /^plate.state: .* is no state; see /,
      state,
    );
  assert.deepEqual(
    said(
      "opens: { figure: training-snapshots, state: '?' }\nplate: { figure: additivity, state: '?' }\n",
    ),
    ['plate: the chapter opens with a figure; leave one of them out'],
  );
});
