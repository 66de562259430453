import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Both, type Lang, languages } from '../i18n/lang.ts';
import { type ChapterText, chapterText, type Section } from './chapter-text.ts';
import { type Chapter, chapterOf, readCourse } from './course.ts';
import { type Exercise, readExercises } from './exercises.ts';
import { complete } from './figures.ts';
import { type Outline, readOutline } from './outline.ts';
import { slideSections } from './slides.ts';
import { cached } from './source.ts';

/** A chapter that stands: everything that pages, checks and tests read of it. */
export interface ChapterRecord {
  /** Its entry in the course: number, title, needs, videos. */
  readonly chapter: Chapter;
  readonly outline: Outline;
  readonly texts: Both<ChapterText>;
  /** Ids of its figures, in the order of the page. */
  readonly figures: readonly string[];
  readonly exercises: readonly Exercise[];
}

const folder = 'src/content/chapters';
/** The folder of a chapter. */
export const folderOf = (slug: string): string => `${folder}/${slug}`;
/** The chapters that have a folder, also those that the course does not name. */
export const chapterFolders = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The path of a file in the folder of a chapter. */
export const chapterFile = (slug: string, file: string): string => join(folderOf(slug), file);

/** A chapter stands once its folder is there; half a chapter stops the build. */
export const stands = (slug: string): boolean =>
  complete(folderOf(slug), ['outline.yaml', ...languages.map((l) => `${l}.mdx`)], 'a chapter');

export const readText = (slug: string, lang: Lang): ChapterText =>
  cached(chapterFile(slug, `${lang}.mdx`), 'chapter', (source) => chapterText(source, slug, lang));

/** The record of a chapter; undefined where it is not written yet. */
export function readChapter(slug: string): ChapterRecord | undefined {
  if (!stands(slug)) return undefined;
  const texts = { ko: readText(slug, 'ko'), en: readText(slug, 'en') };
  const outline = readOutline(slug);
  return {
    chapter: chapterOf(slug),
    outline,
    texts,
    figures: [...(outline.opens ? [outline.opens.figure] : []), ...texts.ko.figures],
    exercises: readExercises(slug),
  };
}

/** The chapters that stand, in the order of the course. */
export const readChapters = (): ChapterRecord[] =>
  readCourse().chapters.flatMap((c) => readChapter(c.slug) ?? []);

/** The chapter that a figure stands in. */
export const chapterWith = (figure: string): ChapterRecord | undefined =>
  readChapters().find((c) => c.figures.includes(figure));

/** The ids of a chapter's sections, also of one that is not written yet: then as the slides name them. */
export const sectionIds = (slug: string): readonly string[] =>
  stands(slug) ? readText(slug, 'ko').sections.map((s) => s.id) : slideSections(slug);

export type { Section };
