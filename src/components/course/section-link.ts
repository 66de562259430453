import { readText, stands } from '../../content/chapter.ts';
import { chapterOf } from '../../content/course.ts';
import type { Lang } from '../../i18n/lang.ts';
import { routes } from '../../i18n/routes.ts';
import { together } from '../../i18n/together.ts';

/** A section as a link shows it: `information#coin`. Without an address where its chapter does not stand yet. */
export function sectionLink(lang: Lang, to: string) {
  const [slug = '', id = ''] = to.split('#');
  const chapter = chapterOf(slug);
  if (!stands(slug))
    return { href: undefined, number: String(chapter.number), title: chapter.title[lang] };
  const { sections } = readText(slug, lang);
  const at = sections.findIndex((s) => s.id === id);
  return {
    href: `${routes.chapter(lang, slug)}#${id}`,
    number: `${chapter.number}.${at + 1}`,
    title: together(sections[at]?.title ?? ''),
  };
}
