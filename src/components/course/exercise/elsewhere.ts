import { chapterWith, readText, stands } from '../../../content/chapter.ts';
import { chapterOf } from '../../../content/course.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { routes } from '../../../i18n/routes.ts';

/** The page of a figure, where it stands in another chapter than this. */
export function pageOfFigure(figure: string, slug: string, lang: Lang): string | undefined {
  const chapter = chapterWith(figure)?.chapter;
  if (!chapter) return routes.embed(lang, figure);
  return chapter.slug === slug ? undefined : routes.chapter(lang, chapter.slug);
}

/** The number of a figure as it is printed there; empty where no chapter has it. */
export function numberOfFigure(figure: string): string {
  const record = chapterWith(figure);
  return record ? `${record.chapter.number}.${record.figures.indexOf(figure) + 1}` : '';
}

/** A section by `chapter#section`: where it is and what it is called. */
export function sectionNamed(
  address: string,
  lang: Lang,
): { href: string | undefined; title: string } {
  const [slug = '', id = ''] = address.split('#');
  if (!stands(slug)) return { href: undefined, title: chapterOf(slug).title[lang] };
  const { sections } = readText(slug, lang);
  const at = sections.findIndex((section) => section.id === id);
  return {
    href: `${routes.chapter(lang, slug)}#${id}`,
    title: `${chapterOf(slug).number}.${at + 1}\u00a0${sections[at]?.title ?? ''}`,
  };
}
