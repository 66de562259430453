import { routes } from '../../i18n/routes.ts';
import type { FigureProps } from './figure.ts';
import type { ViewProps } from './view-props.ts';

/** The addresses that a figure's tools need. */
export function viewProps(
  id: string,
  { lang, slug, number }: FigureProps,
): Omit<ViewProps, 'formula'> {
  const chapter = Number.parseInt(number ?? '', 10);
  return {
    id,
    lang,
    home: slug ? routes.chapter(lang, slug) : routes.course(lang),
    embed: routes.embed(lang, id),
    short: chapter ? routes.short(chapter) : routes.home(),
  };
}
