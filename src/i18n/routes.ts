import type { Lang } from './lang.ts';

/** Every address of the site, under the base path of the build (`/` or, say, `/course/`). */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

export const routes = {
  home: () => base,
  course: (lang: Lang) => `${base}${lang}/`,
  chapter: (lang: Lang, slug: string) => `${base}${lang}/${slug}/`,
  glossary: (lang: Lang, term?: string) => `${base}${lang}/glossary/${term ? `#${term}` : ''}`,
  lectures: (lang: Lang) => `${base}${lang}/lectures/`,
  teach: (lang: Lang, figure?: string) => `${base}${lang}/teach/${figure ? `#desk-${figure}` : ''}`,
  embed: (lang: Lang, figure: string) => `${base}embed/${lang}/${figure}/`,
  /** Short links: in the reader's language, or in a given one. */
  short: (number: number) => `${base}${number}/`,
  shortIn: (lang: Lang, number: number) => `${base}${lang}/${number}/`,
  /** Those of figures. */
  figure: (figure: string) => `${base}w/${figure}/`,
  figureIn: (lang: Lang, figure: string) => `${base}${lang}/w/${figure}/`,
  file: (path: string) => `${base}${path}`,
} as const;
