import { changedOn } from '../content/changed.ts';
import { chapterOf, readCourse } from '../content/course.ts';
import { readOutline } from '../content/outline.ts';
import type { Lang } from '../i18n/lang.ts';
import { routes } from '../i18n/routes.ts';

/** What a page is to search engines: the whole course, or one of its chapters. */
export type About =
  | { readonly kind: 'course' }
  | { readonly kind: 'chapter'; readonly slug: string };

const license = 'https://creativecommons.org/licenses/by/4.0/';

/** In the words of schema.org; what a page says anyway in its head, its title and promise, is not said twice. */
export function structured(about: About, lang: Lang, absolute: (path: string) => string): string {
  const { title, promise, lecturer, chapters } = readCourse();
  const course = {
    '@type': 'Course',
    name: title[lang],
    url: absolute(routes.course(lang)),
  };
  const common = {
    '@context': 'https://schema.org',
    inLanguage: lang,
    license,
    isAccessibleForFree: true,
  };
  const provider = { '@type': 'Person', name: lecturer[lang] };
  const node =
    about.kind === 'course'
      ? {
          ...common,
          ...course,
          description: promise[lang],
          provider,
          hasPart: chapters.map((c) => ({
            '@type': 'LearningResource',
            name: c.title[lang],
            url: absolute(routes.chapter(lang, c.slug)),
          })),
        }
      : {
          ...common,
          '@type': 'LearningResource',
          name: chapterOf(about.slug).title[lang],
          url: absolute(routes.chapter(lang, about.slug)),
          position: chapterOf(about.slug).number,
          timeRequired: `PT${readOutline(about.slug).minutes}M`,
          dateModified: changedOn(about.slug),
          isPartOf: course,
        };
  // A text could hold what ends a script.
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}
