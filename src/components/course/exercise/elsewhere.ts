import { chapterWith } from '../../../content/chapter.ts';
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
