import { routes } from '../../i18n/routes.ts';
import { together } from '../../i18n/together.ts';
import type { FigureWords } from './define.ts';
import type { FigureProps } from './figure-props.ts';
import type { IslandProps, OnwardLink } from './island.tsx';

const sentences = import.meta.glob<{ words: FigureWords }>('../widgets/*/{ko,en}.ts', {
  eager: true,
});

/** Figures that take the numbers of another: their parameters have the same names and ranges. */
const takers: Readonly<Record<string, readonly string[]>> = {
  'cross-entropy': ['kl-discrete', 'long-run-surprise'],
  'one-picture': ['cross-entropy', 'kl-discrete', 'long-run-surprise'],
  'kl-discrete': ['cross-entropy', 'long-run-surprise'],
  'long-run-surprise': ['cross-entropy', 'kl-discrete'],
};

/** Those of them that stand, each alone; from there it opens in its chapter. */
const onwardFrom = (id: string, { lang }: FigureProps): readonly OnwardLink[] =>
  (takers[id] ?? []).flatMap((taker) => {
    const words = sentences[`../widgets/${taker}/${lang}.ts`]?.words;
    return words
      ? { id: taker, title: together(words.title), href: routes.embed(lang, taker) }
      : [];
  });

/** The addresses that a figure's tools need. */
export function links(id: string, props: FigureProps): Omit<IslandProps, 'formula'> {
  const { lang, slug, number } = props;
  const chapter = Number.parseInt(number ?? '', 10);
  return {
    home: slug ? routes.chapter(lang, slug) : routes.course(lang),
    embed: routes.embed(lang, id),
    short: chapter ? routes.short(chapter) : routes.home(),
    onward: onwardFrom(id, props),
  };
}

/** A figure starts when it comes so near to the window. */
export const near = { rootMargin: '400px' };
