import { ContentError, cached, type Source } from './source.ts';

/** Which part of the lecture a section accompanies: `slides.tsv`. */

export interface SlideRow {
  readonly chapter: string;
  readonly section: string;
  readonly video: string;
  readonly file: string;
  readonly first: string;
  readonly last: string;
  readonly line: number;
}

const columns = ['chapter', 'section', 'video', 'file', 'first', 'last', 'note'] as const;

export function parseSlides({ file, text }: Source): SlideRow[] {
  return text.split('\n').flatMap((row, i) => {
    const cells = row.split('\t');
    if (i === 0 || row === '') return [];
    if (cells.length !== columns.length)
      throw new ContentError(
        { file, line: i + 1, column: 1 },
        `this row has ${cells.length} cells; write ${columns.join(', ')}, parted by tabs`,
      );
    const [chapter = '', section = '', video = '', slides = '', first = '', last = ''] = cells;
    return [{ chapter, section, video, file: slides, first, last, line: i + 1 }];
  });
}

export const slidesFile = 'src/content/slides.tsv';
export const readSlides = (): SlideRow[] => cached(slidesFile, 'slides', parseSlides);

/** Which slide pages and video belong to a section; none: the section goes beyond the lecture. */
export const slidesOf = (chapter: string, section: string): SlideRow[] =>
  readSlides().filter((r) => r.chapter === chapter && r.section === section && r.file !== '');

/** The sections of a chapter that the table of slides names. */
export const slideSections = (chapter: string): string[] => [
  ...new Set(readSlides().flatMap((r) => (r.chapter === chapter ? [r.section] : []))),
];
