import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { chapterFile, readCourse, standing } from '../src/content/read.ts';
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
        e >= 1200 && e <= 2500,
        `${en.file} has ${e} words; a chapter has 1,200 to 2,500, apart from what is folded`,
      );
      // A Korean text of the same content has about three quarters as many spaced words.
      assert.ok(
        k >= 0.6 * e && k <= 1.1 * e,
        `${ko.file} has ${k} words beside ${e} English ones: one of them says less`,
      );
    });
  }
});

test('every section of a standing chapter has the ids that videos and slides link to', () => {
  const rows = readFileSync('src/content/slides.tsv', 'utf8').split('\n').slice(1).filter(Boolean);
  const slugs = new Set(standing().map((c) => c.slug));
  for (const row of rows) {
    const [chapter = '', section = ''] = row.split('\t');
    if (!slugs.has(chapter)) continue;
    const text = readFileSync(chapterFile(chapter, 'ko.mdx'), 'utf8');
    assert.match(
      text,
      new RegExp(`^## .*\\[#${section}\\]$`, 'm'),
      `src/content/chapters/${chapter}/ko.mdx lacks the section [#${section}] that src/content/slides.tsv names`,
    );
  }
  assert.equal(readCourse().chapters.length, 7);
});
