import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prepare } from '../../../src/components/course/exercise/prepare.ts';
import { defineState, number } from '../../../src/components/kit/state/state.ts';
import { chapterText, parseText } from '../../../src/content/chapter-text.ts';
import { parseConceptMap } from '../../../src/content/concept-map.ts';
import { parseCourse, readCourse } from '../../../src/content/course.ts';
import { parseExercises, parseMisconceptions } from '../../../src/content/exercises.ts';
import { loadFigures, wrongDefaults } from '../../../src/content/figure-modules.ts';
import { parseFormulaSheet } from '../../../src/content/formula-sheet.ts';
import { parseGlossary, readGlossary, type Term } from '../../../src/content/glossary.ts';
import { parseOutline } from '../../../src/content/outline.ts';
import { parseSlides } from '../../../src/content/slides.ts';
import { sourceOf } from '../../../src/content/source.ts';
import { twinMistakes } from '../../../src/content/twins.ts';
import { addressMistakes, mistakesInTexts } from '../../../src/mdx/check-course.ts';
import { figureMistakes } from '../../../src/mdx/check-exercise.ts';
import { conceptMapMistakes, formulaSheetMistakes } from '../../../src/mdx/check-sheets.ts';
import { earlyTerms, forbiddenSpellings, wrongParticles } from '../../../src/mdx/check-words.ts';
import { type Prose, proseOfChapter, proseOfScript, proseOfYaml } from '../../../src/mdx/prose.ts';
import {
  chapter,
  course,
  exercises,
  glossary,
  map,
  outline,
  set,
  sheet,
  slides,
  terms,
} from './samples.ts';

/**
 * Everything that an author may get wrong, what is said, and where: a mistake never reaches the site. A row is what the
 * mistake is, the text with it, and the beginning of what the build says, place included.
 */
type Row = readonly [what: string, text: string, said: string];

const check = (kind: string, rows: readonly Row[], read: (text: string) => unknown) =>
  describe(`${kind} stops the build with file, line, column and the way out`, () => {
    for (const [what, text, said] of rows)
      test(what, async () => {
        await assert.rejects(
          async () => read(text),
          (error: Error) => {
            const lines = error.message.split('\n');
            assert.ok(
              lines.some((line) => line.startsWith(said)),
              `expected: ${said}\n     got: ${error.message}`,
            );
            return true;
          },
        );
      });
  });

const source = (file: string) => (text: string) => ({ file, text });
const en = 'src/content/chapters/information-entropy/en.mdx';
const ko = 'src/content/chapters/information-entropy/ko.mdx';

check('a mistake in the text of a chapter', chapter.mistakes, (text) => set(text, 'en'));
check(
  'a mistake in the Korean text of a chapter',
  [
    [
      'an English sentence in Korean',
      '엔트로피입니다.\n\nThis whole sentence was left in English.',
      `${ko}:3:1: the Korean text says “This whole sentence was left in English.”; write it in Korean, what is quoted as <span lang="en">`,
    ],
    [
      'Hangul between two dollar signs',
      '가격은 $5와 $6입니다',
      `${ko}:1:5: KaTeX cannot set this formula: `,
    ],
  ],
  (text) => set(text, 'ko'),
);

check(
  'a text that is no Markdown with words',
  [
    [
      'a tag that is not closed',
      'One\n\na <Term id="entropy">x',
      `${en}:3:1: Expected a closing tag for \`<Term>\``,
    ],
    ['a brace that is not closed', 'a {b', `${en}:1:5: Unexpected end of file in expression`],
  ],
  (t) => parseText({ file: en, text: t }),
);

const text = (body: string, lang: 'ko' | 'en') =>
  chapterText({ file: lang === 'ko' ? ko : en, text: body }, 'information-entropy', lang);
const long = { ko: `${'가나 '.repeat(900)}\n`, en: `${'word '.repeat(1200)}\n` };
describe('a difference between the languages stops the build with file, line, column and the way out', () => {
  const rows: readonly (readonly [what: string, ko: string, en: string, said: string])[] = [
    [
      'a paragraph that stands in Korean only',
      '하나.\n\n둘.\n\n## 가 [#a]\n',
      'One.\n\n## A [#a]\n',
      `${ko}:3:1: a paragraph stands here, but a heading ## #a in ${en}:3; both languages have the same blocks`,
    ],
    [
      'a paragraph that stands in English only',
      '하나.\n',
      'One.\n\nTwo.\n',
      `${en}:3:1: a paragraph stands here, but nothing in ${ko}; both`,
    ],
    [
      'a section that the other language lacks',
      '## 가 [#a]\n\n하나.\n\n## 나 [#b]\n\n둘.\n',
      '## A [#a]\n\nOne.\n',
      `${ko}:5:1: a heading ## #b stands here, but nothing in ${en}; both`,
    ],
    [
      'sections whose ids differ',
      '## 가 [#a]\n',
      '## A [#b]\n',
      `${ko}:1:1: a heading ## #a stands here, but a heading ## #b in ${en}:1; both`,
    ],
    [
      'a paragraph that says much less',
      `${'가나 '.repeat(20)}\n`,
      'Only so much.\n',
      `${en}:1:1: this paragraph has 3 words, its twin in ${ko}:1 has 20; say all of it in both languages`,
    ],
    [
      'a section of a few words',
      `${long.ko}\n## 가 [#a]\n\n몇 낱말입니다.\n`,
      `${long.en}\n## A [#a]\n\nA few words.\n`,
      `${en}:3:1: the section #a has 4 words; write at least 15, or join it to another`,
    ],
    [
      'a figure out of order',
      '<CoinEntropy />\n\n<DiceEntropy />\n',
      '<DiceEntropy />\n\n<CoinEntropy />\n',
      `${ko}:1:1: <CoinEntropy> stands here, but <DiceEntropy> in ${en}:1; both`,
    ],
    [
      'a formula that differs',
      '$$\nx\n$$\n',
      '$$\ny\n$$\n',
      `${ko}:1:1: the formula x stands here, but the formula y in ${en}:1; both`,
    ],
    [
      'an answer that differs',
      '<Predict>\n\n- 가\n- 나\n\n<Answer right={1}>\n\n다\n\n</Answer>\n</Predict>\n',
      '<Predict>\n\n- a\n- b\n\n<Answer right={2}>\n\nc\n\n</Answer>\n</Predict>\n',
      `${ko}:6:1: an answer, choice 1 stands here, but an answer, choice 2 in ${en}:6; both`,
    ],
    [
      'a term in one language only',
      '값은 <Term id="entropy">엔트로피</Term>입니다.\n',
      'The value is entropy.\n',
      `${ko}:1:4: the term entropy stands here and nowhere in ${en}; say it there too, or in neither`,
    ],
    [
      'a number in one language only',
      '값입니다.\n',
      'It is <V f="1/4" />.\n',
      `${en}:1:7: the value 1/4 stands here and nowhere in ${ko}; say it there too`,
    ],
    [
      'a chapter that is too long',
      `${'가나 '.repeat(2800)}\n`,
      `${'word '.repeat(3201)}\n`,
      `${en}: the chapter has 3201 words; it has 1200 to 3200, apart from what is folded: cut or fold 1`,
    ],
    [
      'a chapter that is too short',
      `${'가나 '.repeat(1000)}\n`,
      `${'word '.repeat(1150)}\n`,
      `${en}: the chapter has 1150 words; it has 1200 to 3200, apart from what is folded: write 50 more`,
    ],
    [
      'a language that says less',
      `${'가나 '.repeat(700)}\n`,
      `${'word '.repeat(1300)}\n`,
      `${ko}: the chapter has 700 words beside 1300 English ones; one of the languages says less`,
    ],
  ];
  for (const [what, korean, english, said] of rows)
    test(what, () => {
      const mistakes = twinMistakes({
        ko: text(korean, 'ko'),
        en: text(english, 'en'),
      }).map((m) => m.message);
      assert.ok(
        mistakes.some((m) => m.startsWith(said)),
        `expected: ${said}\n     got: ${mistakes.join('\n')}`,
      );
    });
});

check('a mistake in course.yaml', course.mistakes, (t) =>
  parseCourse(source('src/content/course.yaml')(t)),
);
check('a mistake in the outline of a chapter', outline.mistakes, (t) =>
  parseOutline(source('outline.yaml')(t)),
);
check('a mistake in the glossary', glossary.mistakes, (t) =>
  parseGlossary(source('glossary.yaml')(t)),
);
const known = parseMisconceptions({ file: 'm.yaml', text: 'sign: { ko: 글, en: text }' }).value;
check('a mistake in the exercises', exercises.mistakes, (t) =>
  parseExercises(source('coins.yaml')(t), 'coins', known),
);
const figures = await loadFigures();
const raise = (errors: readonly Error[]) => {
  for (const error of errors) throw error;
};
check('a section that an exercise sends back to in vain', exercises.ofSections, (t) =>
  raise(
    parseExercises(source('coins.yaml')(t), 'coins', known).flatMap(({ data, at }) =>
      addressMistakes(data.mends, () => at(['mends']), data.id),
    ),
  ),
);
check('what an exercise asks of a figure in vain', exercises.ofFigures, (t) =>
  raise(
    parseExercises(source('coins.yaml')(t), 'coins', known).flatMap((e) =>
      figureMistakes(e, figures),
    ),
  ),
);
check('a mistake in a text of an exercise', exercises.texts, (t) => {
  const all = parseExercises(source('coins.yaml')(t), 'coins', known);
  raise(all.flatMap(({ data, at }) => mistakesInTexts(data, at, data.id, figures)));
  for (const exercise of all) prepare(exercise, 'en', figures, known);
});
check('a mistake in the formula sheet', sheet.mistakes, (t) =>
  parseFormulaSheet(source('formula-sheet.yaml')(t)),
);
check('a row of the formula sheet that leads nowhere', sheet.links, async (t) =>
  raise(
    formulaSheetMistakes(parseFormulaSheet(source('formula-sheet.yaml')(t)), await loadFigures()),
  ),
);
check('a mistake in the map of questions', map.mistakes, (t) =>
  parseConceptMap(source('concept-map.yaml')(t)),
);
check('a question of the map that leads nowhere', map.links, (t) =>
  raise(conceptMapMistakes(parseConceptMap(source('concept-map.yaml')(t)))),
);
check('a mistake in the table of slides', slides.mistakes, (t) =>
  parseSlides(source('slides.tsv')(t)),
);

/** As if it stood in the second chapter. */
const words = (prose: Prose, of = prose) => {
  const all = [...readGlossary().values()];
  const slugs = readCourse().chapters.map((c) => c.slug);
  const introduced = (term: Term) => slugs.indexOf(term.at?.split('#')[0] ?? '') + 1;
  return [
    ...forbiddenSpellings(prose, all),
    ...wrongParticles(prose, all),
    ...earlyTerms(prose, all, { lang: 'ko', number: 2, chapter: of, introduced }),
  ];
};
const inChapter = (t: string) => proseOfChapter({ file: 'ko.mdx', text: t }, 'ko');
check('a term in a chapter', terms.chapter, (t) => raise(words(inChapter(t))));
check('a term in a YAML file', terms.yaml, (t) =>
  raise(words(proseOfYaml({ file: 'a.yaml', text: t }, 'ko'), inChapter(''))),
);
check('a term in the sentences of a figure', terms.script, (t) =>
  raise(words(proseOfScript({ file: 'ko.ts', text: t }, 'ko'), inChapter(''))),
);
test('what is said as the glossary says it has no mistake', () => {
  const marked = terms.good.find((t) => t.includes('id="entropy"')) ?? '';
  for (const t of terms.good)
    assert.deepEqual(
      words(inChapter(`${marked}\n${t}`)).map((m) => m.message),
      [],
      t,
    );
});

describe('a file that is no text stops the build with file, line, column and the way out', () => {
  const bytes = (...parts: (string | readonly number[])[]) =>
    Buffer.concat(parts.map((p) => (typeof p === 'string' ? Buffer.from(p) : Buffer.from(p))));
  const rows: readonly (readonly [what: string, bytes: Uint8Array, said: string])[] = [
    [
      'EUC-KR',
      bytes('- id: a\n  ko: ', [0xb5, 0xbf, 0xc0, 0xfc], '\n'),
      'a.yaml:2:7: this is not UTF-8; save the file as UTF-8',
    ],
    ['one broken byte', bytes('동전 ', [0xff], '동전\n'), 'a.yaml:1:4: this is not UTF-8; save'],
    ['half a letter at the end', bytes('a\n', [0xeb, 0x8f]), 'a.yaml:2:1: this is not UTF-8; save'],
    [
      'NUL',
      bytes('a: 1\nb: ', [0], '\n'),
      'a.yaml:2:4: a NUL byte stands here; save the file as UTF-8 text',
    ],
    ['UTF-16', Buffer.from('\ufeffa: 1\n', 'utf16le'), 'a.yaml:1:1: this is not UTF-8; save'],
    [
      'a letter that was lost',
      bytes('a: 동\ufffd\n'),
      'a.yaml:1:5: U+FFFD stands here for a letter that was lost; type it again',
    ],
  ];
  for (const [what, input, said] of rows)
    test(what, () => {
      assert.throws(
        () => sourceOf('a.yaml', input),
        (error: Error) => {
          assert.ok(error.message.startsWith(said), error.message);
          return true;
        },
      );
    });
});

test('a byte order mark and CRLF are nothing special', async () => {
  const plain = '## 동전 [#coin]\n\n하나.\n둘.\n';
  const marked = sourceOf('a', Buffer.from(`\ufeff${plain.replaceAll('\n', '\r\n')}`));
  assert.equal(marked.text, plain);
  assert.equal(await set(`\ufeff${plain.replaceAll('\n', '\r\n')}`, 'ko'), await set(plain, 'ko'));
  const yaml = glossary.good.replaceAll('\n', '\r\n');
  const read = parseGlossary(sourceOf('glossary.yaml', Buffer.from(`\ufeff${yaml}`)));
  assert.deepEqual(read.value, parseGlossary({ file: 'glossary.yaml', text: glossary.good }).value);
});

test('a default outside its range is said with the file of the figure', () => {
  const state = defineState({ p: number({ min: 0, max: 1, default: 2 }) });
  assert.match(
    wrongDefaults('coin-entropy', state)[0]?.message ?? '',
    /^src\/components\/widgets\/coin-entropy\/state\.ts:4:36: the default 2 of p is outside what p may be; change/,
  );
});

test('what the tables start from has no mistake', async () => {
  for (const good of chapter.good) await set(good, 'en');
  await set('MacKay의 *Information Theory, Inference, and Learning Algorithms*입니다.', 'ko');
  await set('- <span lang="en">This is a title in English</span>', 'ko');
  parseCourse({ file: 'c', text: course.good });
  parseOutline({ file: 'o', text: outline.good });
  parseGlossary({ file: 'g', text: glossary.good });
  const rows = parseFormulaSheet({ file: 'f', text: sheet.good });
  assert.deepEqual(formulaSheetMistakes(rows, await loadFigures()), []);
  assert.deepEqual(conceptMapMistakes(parseConceptMap({ file: 'm', text: map.good })), []);
  assert.equal(parseExercises({ file: 'e', text: exercises.good }, 'coins', known).length, 4);
  assert.equal(parseSlides({ file: 's', text: slides.good }).length, 2);
});

test('every mistake of a file is told at once', () => {
  const two = glossary.good.replace('en: coin', 'en: 1').replace('ko: 동전', 'ko: 2');
  assert.throws(() => parseGlossary({ file: 'g.yaml', text: two }), {
    message:
      'g.yaml:2:7: coin: ko: must be a text, got 2\ng.yaml:3:7: coin: en: must be a text, got 1',
  });
});
