import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { descriptionOf, mostSigns } from '../../../src/components/course/description.ts';
import { sectionIds } from '../../../src/content/chapter.ts';
import { readCourse } from '../../../src/content/course.ts';
import {
  leaning,
  leansOn,
  sourcesIn,
  sourcesOf,
  treatedIn,
} from '../../../src/content/lectures.ts';
import { parseOutline } from '../../../src/content/outline.ts';
import { slidesOf } from '../../../src/content/slides.ts';
import { clock, secondsOf } from '../../../src/content/starts.ts';
import { languages } from '../../../src/i18n/lang.ts';
import { landingMistakes, startMistakes } from '../../../src/mdx/check-lectures.ts';
import { outline } from '../mistakes/samples.ts';

const lectures = readCourse().chapters.flatMap(({ slug, videos }) =>
  videos.map((video) => ({ slug, video })),
);
const lecture = (label: string) => {
  const found = lectures.find(({ video }) => video.label === label);
  assert.ok(found, `lecture ${label}`);
  return found;
};
const site = 'https://course.test';
const linksOf = (text: string) => text.match(/https:\/\/course\.test\S+/g) ?? [];

describe('from a lecture to its sections', () => {
  test('nine videos, each with sections, in the order of its slides', () => {
    assert.equal(lectures.length, 9);
    for (const { video } of lectures) assert.ok(treatedIn(video).length > 0, video.label);
    assert.deepEqual(
      treatedIn(lecture('03-1').video).map(({ slug, section }) => `${slug}#${section}`),
      [
        'information-entropy#average-information',
        'information#bits-and-nats',
        'information-entropy#definition',
        'information-entropy#bounds',
        'information-entropy#coin',
        'information-entropy#four-symbols',
        'information-entropy#dice',
      ],
    );
  });
  test('a lecture stands once in the line of a section, with its pages in as few parts as there are', () => {
    const [slides, practice] = sourcesOf('information-entropy', 'dice');
    assert.deepEqual(
      slides?.files.map(({ pages }) => pages),
      [[['10', '10']]],
    );
    assert.deepEqual(
      practice?.files.map(({ pages }) => pages),
      [[['3', '4']], []],
    );
    assert.deepEqual(sourcesOf('orientation', 'what-is-entropy')[0]?.files[0]?.pages, [['2', '4']]);
  });
  test('the earlier lectures that it leans on', () => {
    const names = (label: string) => leansOn(lecture(label).video).map(({ id }) => id);
    assert.deepEqual(names('03-1'), ['nvHyIScyQxs', 'iTxTGBOhzCA']);
    assert.deepEqual(names('03-2'), []);
    assert.deepEqual(names('04'), ['V0uyiu6X4Zs']);
    const [logits] = readCourse().earlier.filter(({ id }) => id === 'V0uyiu6X4Zs');
    assert.ok(logits);
    assert.deepEqual(leaning(logits), [
      { slug: 'entropy-in-deep-learning', section: 'logits-and-softmax' },
    ]);
  });
});

describe('what can be pasted below a video', () => {
  for (const { slug, video } of lectures)
    test(`${video.label} in both languages leads to the same sections, and the host takes it`, () => {
      const [ko = '', en = ''] = languages.map((lang) => descriptionOf(video, slug, lang, site));
      for (const text of [ko, en]) {
        assert.ok(text.length <= mostSigns);
        assert.doesNotMatch(text, /[<>\u2060\u00a0]|undefined/);
      }
      assert.deepEqual(
        linksOf(ko).map((link) => link.replace('/ko/', '/en/')),
        linksOf(en),
      );
      assert.equal(linksOf(en).length, treatedIn(video).length + 1);
    });
  test('the practice lectures lead to where their program is', () => {
    const first = (label: string) => {
      const { slug, video } = lecture(label);
      return linksOf(descriptionOf(video, slug, 'ko', site))[0];
    };
    assert.equal(first('03-2'), 'https://course.test/ko/3/#dice');
    assert.equal(first('05-2'), 'https://course.test/ko/5/#in-code');
    assert.equal(first('03-1'), 'https://course.test/ko/3/');
  });
});

describe('when a section begins in its lecture', () => {
  const started = (lines: string) =>
    parseOutline({ file: 'outline.yaml', text: `${outline.good}starts:\n${lines}` });
  const said = (lines: string) =>
    startMistakes(
      'information-entropy',
      sectionIds('information-entropy'),
      (section) => slidesOf('information-entropy', section),
      started(lines),
    ).map(({ message }) => message);

  test('is read as a player shows it, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (seconds) => {
        assert.equal(secondsOf(clock(seconds)), seconds);
        assert.equal(secondsOf(seconds), seconds);
      }),
    );
    for (const wrong of ['', '5', '5:1', '5:60', '1:5:00', '-5:00', 1.5, -1, null, ['5:00']])
      assert.equal(secondsOf(wrong), undefined, String(wrong));
  });
  test('goes to the lecture that treats it', () => {
    const { dice, coin } = started('  dice: { 03-1: 15:20, 03-2: 0:30 }\n  coin: 312\n').value
      .starts;
    const startsIn = (section: string, starts = {}) =>
      sourcesIn(slidesOf('information-entropy', section), starts).map(({ start }) => start);
    assert.deepEqual(startsIn('dice', dice), [920, 30]);
    assert.deepEqual(startsIn('coin', coin), [312]);
    assert.deepEqual(startsIn('coin'), [undefined]);
    assert.deepEqual(said('  dice: { 03-1: 15:20, 03-2: 0:30 }\n  coin: 5:12\n'), []);
  });
  test('names a section, and a lecture that treats it', () => {
    assert.match(
      said('  coins: 5:12\n').join(),
      /^outline\.yaml:11:10: starts\.coins: there is no section "coins" in information-entropy; one of average-information, /,
    );
    assert.deepEqual(said('  dice: 5:12\n'), [
      'outline.yaml:11:9: starts.dice: lectures 03-1 and 03-2 treat it; write { 03-1: 5:12, 03-2: 5:12 }',
    ]);
    assert.deepEqual(said('  coin: { 3: 5:12 }\n'), [
      `outline.yaml:11:9: starts.coin: lecture "3" does not treat it; one of '03-1', in quotes`,
    ]);
    assert.deepEqual(said('  summary: 5:12\n'), [
      'outline.yaml:11:12: starts.summary: no lecture treats this section, says the table of slides; leave its time out',
    ]);
  });
  test('and where a description leads is a section too', () => {
    const { chapters } = readCourse();
    assert.deepEqual(landingMistakes({ chapters }, sectionIds), []);
    assert.match(
      landingMistakes({ chapters }, () => ['coin'])
        .map(({ message }) => message)
        .join('\n'),
      /^src\/content\/course\.yaml: lecture 03-2: at: there is no section "dice" in information-entropy; one of coin$/m,
    );
  });
});
