import { readFileSync } from 'node:fs';
import type { Lang } from '../i18n/lang.ts';
import { chapterFile, hasText, slideSections } from './read.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
}

/** The sections of a chapter as its headings name them. */
export function sectionsOf(slug: string, lang: Lang): Section[] {
  const text = readFileSync(chapterFile(slug, `${lang}.mdx`), 'utf8');
  return [...text.matchAll(/^## (.+?)\s*\[#([a-z0-9-]+)\]\s*$/gm)].map(
    ([, title = '', id = '']) => ({
      id,
      title,
    }),
  );
}

/** The ids of a chapter's sections, also of one that is not written yet: then as the slides name them. */
export const sectionIds = (slug: string): readonly string[] =>
  hasText(slug) ? sectionsOf(slug, 'ko').map((s) => s.id) : slideSections(slug);
