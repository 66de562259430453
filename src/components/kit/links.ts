import { routes } from '../../i18n/routes.ts';
import type { FigureProps } from './figure-props.ts';
import type { IslandProps } from './island.tsx';

/** The addresses that a figure's tools need. */
export function links(
  id: string,
  { lang, slug, number }: FigureProps,
): Omit<IslandProps, 'formula'> {
  const chapter = Number.parseInt(number ?? '', 10);
  return {
    home: slug ? routes.chapter(lang, slug) : routes.course(lang),
    embed: routes.embed(lang, id),
    short: chapter ? routes.short(chapter) : routes.home(),
  };
}

/** A figure starts when it comes so near to the window. */
export const near = { rootMargin: '400px' };
