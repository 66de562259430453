import { chapterWith, stands } from '../../content/chapter.ts';
import type { Chapter } from '../../content/course.ts';
import { readOutline } from '../../content/outline.ts';
import type { Both, Lang } from '../../i18n/lang.ts';
import { routes } from '../../i18n/routes.ts';
import { figureTitle, figureWords } from './figure-words.ts';

/** Where a short address leads, and what a messenger says of it. */
interface Leading {
  readonly title: Both<string>;
  readonly description: Both<string>;
  readonly target: Both<string>;
  /** The chapter that it leads to or into, where there is one. */
  readonly chapter?: string | undefined;
}

const both = <T>(of: (lang: Lang) => T): Both<T> => ({ ko: of('ko'), en: of('en') });

/** A chapter; one that is not written yet has a line in the course. */
export function toChapter({ slug, title, contents }: Chapter): Leading {
  const there = stands(slug);
  return {
    title,
    description: there ? readOutline(slug).promise : contents,
    target: both((l) => (there ? routes.chapter(l, slug) : `${routes.course(l)}#${slug}`)),
    chapter: there ? slug : undefined,
  };
}

/** A figure, in its chapter. */
export function toFigure(figure: string): Leading {
  const chapter = chapterWith(figure)?.chapter;
  return {
    title: both((l) => figureTitle(figure, l)),
    description: both((l) => figureWords(figure, l).try),
    target: both((l) =>
      chapter ? `${routes.chapter(l, chapter.slug)}#${figure}` : routes.embed(l, figure),
    ),
    chapter: chapter?.slug,
  };
}
