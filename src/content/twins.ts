import type { Both } from '../i18n/lang.ts';
import type { Block, ChapterText } from './chapter-text.ts';
import { ContentError, type Place } from './source.ts';

/**
 * Both languages of a chapter have one skeleton: headings, paragraphs, formulas, figures, exercises, folds in the same
 * order; terms, computed values and links to states as sets, since word order differs; and both say as much.
 */
export function twinMistakes(texts: Both<ChapterText>): ContentError[] {
  const { ko, en } = texts;
  return [...blocks(ko, en), ...inline(ko, en), ...inline(en, ko), ...length(ko, en)];
}

const where = ({ file, line }: Place): string => (line ? `${file}:${line}` : file);

/** Where the order of the blocks begins to differ; what follows differs with it. */
function blocks(ko: ChapterText, en: ChapterText): ContentError[] {
  for (let i = 0; i < Math.max(ko.blocks.length, en.blocks.length); i++) {
    const [a, b] = [ko.blocks[i], en.blocks[i]];
    if (a?.what !== b?.what) {
      const end = (t: ChapterText): Block => ({ what: 'nothing', place: { file: t.file } });
      const [x, y] = [a ?? end(ko), b ?? end(en)];
      const [here, there] = a ? [x, y] : [y, x];
      return [
        new ContentError(
          here.place,
          `${here.what} stands here, but ${there.what} in ${where(there.place)}; both languages have the same blocks in the same order`,
        ),
      ];
    }
    const short = saysLess(a as Block, b as Block);
    if (short) return [short];
  }
  return [];
}

/** A paragraph of so many words is held against its twin. */
const enough = 12;
const leastShare = 0.4;

function saysLess(a: Block, b: Block): ContentError | undefined {
  const [less, more] = (a.words ?? 0) < (b.words ?? 0) ? [a, b] : [b, a];
  const [few, many] = [less.words ?? 0, more.words ?? 0];
  if (many < enough || few >= leastShare * many) return undefined;
  return new ContentError(
    less.place,
    `this paragraph has ${few} words, its twin in ${where(more.place)} has ${many}; say all of it in both languages`,
  );
}

function inline(a: ChapterText, b: ChapterText): ContentError[] {
  return [...a.inline].flatMap(([what, place]) =>
    b.inline.has(what)
      ? []
      : new ContentError(
          place,
          `${what} stands here and nowhere in ${b.file}; say it there too, or in neither`,
        ),
  );
}

/** A section says something, and a chapter is as long as a chapter: so many English words. */
const leastSection = 15;
export const [leastChapter, mostChapter] = [1200, 3200];

function length(ko: ChapterText, en: ChapterText): ContentError[] {
  const found: ContentError[] = [];
  for (const { sections } of [ko, en])
    for (const { id, words, place } of sections)
      if (words < leastSection)
        found.push(
          new ContentError(
            place,
            `the section #${id} has ${words} words; write at least ${leastSection}, or join it to another`,
          ),
        );
  const [k, e] = [ko.words, en.words];
  if (e < leastChapter || e > mostChapter)
    found.push(
      new ContentError(
        { file: en.file },
        `the chapter has ${e} words; it has ${leastChapter} to ${mostChapter}, apart from what is folded: ${
          e > mostChapter ? `cut or fold ${e - mostChapter}` : `write ${leastChapter - e} more`
        }`,
      ),
    );
  // A Korean text of the same content has about three quarters as many spaced words.
  if (k < 0.6 * e || k > 1.1 * e)
    found.push(
      new ContentError(
        { file: ko.file },
        `the chapter has ${k} words beside ${e} English ones; one of the languages says less`,
      ),
    );
  return found;
}
