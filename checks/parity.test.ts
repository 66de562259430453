import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { chapterFile, readCourse, readGlossary, standing } from '../src/content/read.ts';
import { sectionsOf } from '../src/content/sections.ts';
import { exercises } from '../tests/unit/exercises/files.ts';
import { type Outline, outlineOf } from './outline.ts';

/**
 * Both languages of a chapter have one skeleton: headings, formulas, figures, exercises, folds in the same order;
 * terms, computed values and links to states as sets, since word order differs.
 */
describe('a chapter is the same in both languages', () => {
  for (const { slug } of standing()) {
    const both = (['ko', 'en'] as const).map((lang) => {
      const file = chapterFile(slug, `${lang}.mdx`);
      return outlineOf(readFileSync(file, 'utf8'), `src/content/chapters/${slug}/${lang}.mdx`);
    }) as [Outline, Outline];
    const [ko, en] = both;

    test(`${slug}: the same skeleton, in the same order`, () => {
      const n = Math.max(ko.skeleton.length, en.skeleton.length);
      for (let i = 0; i < n; i++) {
        const [a, b] = [ko.skeleton[i], en.skeleton[i]];
        assert.equal(
          a?.what,
          b?.what,
          `${ko.file}:${a?.line ?? 'end'} has ${a?.what ?? 'nothing'} where ${en.file}:${b?.line ?? 'end'} has ${b?.what ?? 'nothing'}; both languages need it`,
        );
      }
    });
    test(`${slug}: the same terms, values, states and references`, () => {
      for (const [a, b] of [
        [ko, en],
        [en, ko],
      ] as [Outline, Outline][])
        for (const [what, line] of a.inline)
          assert.ok(
            b.inline.has(what),
            `${a.file}:${line} has ${what}, which ${b.file} lacks; say it there too, or in neither`,
          );
    });
    test(`${slug}: words a section are printed, and the chapter is as long as a chapter`, (t) => {
      for (const [id, words] of en.words)
        t.diagnostic(`${slug}#${id}: ${words} English, ${ko.words.get(id) ?? 0} Korean words`);
      const total = (o: Outline) => [...o.words.values()].reduce((a, b) => a + b, 0);
      const [k, e] = [total(ko), total(en)];
      t.diagnostic(`${slug}: ${e} English, ${k} Korean words`);
      assert.ok(
        e >= 1200 && e <= 2700,
        `${en.file} has ${e} words; a chapter has 1,200 to 2,700, apart from what is folded`,
      );
      // A Korean text of the same content has about three quarters as many spaced words.
      assert.ok(
        k >= 0.6 * e && k <= 1.1 * e,
        `${ko.file} has ${k} words beside ${e} English ones: one of them says less`,
      );
    });
  }
});

test('sections are named alike by headings, slides, exercises and glossary', () => {
  const rows = readFileSync('src/content/slides.tsv', 'utf8').split('\n').slice(1).filter(Boolean);
  const inSlides = (slug: string) =>
    rows.map((row) => row.split('\t')).filter((cells) => cells[0] === slug);
  const wrong: string[] = [];
  for (const { slug } of standing()) {
    const ids = sectionsOf(slug, 'ko').map((s) => s.id);
    const known = `the sections of ${slug} are ${ids.join(', ')}`;
    for (const [, section = ''] of inSlides(slug))
      if (!ids.includes(section))
        wrong.push(`src/content/slides.tsv: no section ${slug}#${section}; ${known}`);
    for (const id of ids)
      if (!inSlides(slug).some(([, section]) => section === id))
        wrong.push(
          `src/content/slides.tsv has no row for ${slug}#${id}: add one (without a video where the lecture has nothing on it)`,
        );
    for (const item of exercises.chapters.get(slug) ?? [])
      if (!ids.includes(item.section))
        wrong.push(`exercise ${item.id}: no section '${item.section}'; ${known}`);
    for (const term of readGlossary().values())
      if (term.at?.startsWith(`${slug}#`) && !ids.includes(term.at.slice(slug.length + 1)))
        wrong.push(`glossary, ${term.id}: no section ${term.at}; ${known}`);
  }
  assert.deepEqual(wrong, []);
});

test('the course has its seven chapters', () => {
  assert.equal(readCourse().chapters.length, 7);
});
