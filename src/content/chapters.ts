import { readFileSync } from 'node:fs';
import type { Lang } from '../i18n/lang.ts';
import { chapterFile } from './read.ts';

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
