import { existsSync, writeFileSync } from 'node:fs';
import { toString as plain } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { chapterFile } from '../src/content/chapter.ts';
import { parseText } from '../src/content/chapter-text.ts';
import { readCourse } from '../src/content/course.ts';
import { loadFigures } from '../src/content/figure-modules.ts';
import { readSource } from '../src/content/source.ts';
import { type Lang, languages } from '../src/i18n/lang.ts';
import { slots } from '../src/mdx/slots.ts';
import { setValues } from '../src/mdx/values.ts';

/**
 * Freezes the prose of the course as a text that a language model learns from: `node tools/course-prose.ts VERSION` writes
 * public/course-prose-VERSION.txt. What stands there stays, since recorded numbers and addresses come from it; later
 * prose is another version.
 *
 * A line on what it is, then four parts with an empty line before each: what is learned and what is kept back, each in
 * Korean and in English. A paragraph is a line; sentences with formulas or code are left out.
 */
const learned = [1, 2, 3, 4];
const keptBack = [6];

const [version = ''] = process.argv.slice(2);
const file = `public/course-prose-${version}.txt`;
if (!/^[1-9]\d*$/.test(version)) throw new Error('expected a version, a whole number from 1 on');
if (existsSync(file)) throw new Error(`${file} is frozen; take the next version`);

const figures = await loadFigures();
const chapters = readCourse().chapters;

/** The paragraphs of a chapter, one a line. */
function proseOf(slug: string, lang: Lang): string[] {
  const source = readSource(chapterFile(slug, `${lang}.mdx`));
  const tree = parseText(source);
  setValues(tree, {
    lang,
    rows: [{}],
    figures,
    slots: slots(),
    fail: (_, what) => {
      throw new Error(`${source.file}: ${what}`);
    },
  });
  const paragraphs: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'list' || node.type === 'table') return SKIP;
    if (node.type !== 'paragraph') return undefined;
    visit(node, (inside) => {
      if (inside.type !== 'inlineMath' && inside.type !== 'inlineCode') return;
      inside.value = '\0';
    });
    // A sentence is a line of the source.
    const sentences = plain(node)
      .replaceAll('\u2060', '')
      .replaceAll('\u00a0', ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !line.includes('\0'));
    if (sentences.length > 0) paragraphs.push(sentences.join(' '));
    return SKIP;
  });
  return paragraphs;
}

const part = (numbers: readonly number[], lang: Lang) =>
  numbers.flatMap((n) => proseOf(chapters[n - 1]?.slug ?? '', lang)).join('\n');

writeFileSync(
  file,
  `${[
    `Prose of the course, version ${version}: chapters ${learned.join(', ')}, then ${keptBack.join(', ')}, each in Korean and in English. CC BY 4.0`,
    ...[learned, keptBack].flatMap((numbers) => languages.map((lang) => part(numbers, lang))),
  ].join('\n\n')}\n`.normalize('NFC'),
);
