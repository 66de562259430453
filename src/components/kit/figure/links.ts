import { routes } from '../../../i18n/routes.ts';
import { together } from '../../../i18n/together.ts';
import type { FigureWords } from '../state/define.ts';
import type { Fields, State } from '../state/state.ts';
import type { FigureProps, IslandProps, OnwardLink } from './figure-props.ts';

const sentences = import.meta.glob<{ words: FigureWords }>('../../widgets/*/{ko,en}.ts', {
  eager: true,
});

const states = import.meta.glob<{ state: State<Fields> }>('../../widgets/*/state.ts', {
  eager: true,
});

const folderOf = (path: string): string => path.split('/').at(-2) ?? '';

/** What a figure takes as p and q, where it compares two distributions; else nothing. */
function pairOf({ fields }: State<Fields>): string | undefined {
  const lists = [fields.p, fields.q].flatMap((field) => (field?.kind === 'list' ? [field] : []));
  return lists.length === 2
    ? JSON.stringify(lists.map(({ min, max, item }) => [min, max, item.min, item.max]))
    : undefined;
}

const pairs = new Map(
  Object.entries(states).map(([path, { state }]) => [folderOf(path), pairOf(state)]),
);

/** The other figures that take p and q as this one has them, each alone; from there it opens in its chapter. */
const onwardFrom = (id: string, { lang }: FigureProps): readonly OnwardLink[] =>
  [...pairs].flatMap(([taker, pair]) => {
    const words = sentences[`../../widgets/${taker}/${lang}.ts`]?.words;
    return taker !== id && pair !== undefined && pair === pairs.get(id) && words
      ? [{ id: taker, title: together(words.title), href: routes.embed(lang, taker) }]
      : [];
  });

/** The addresses that a figure's tools need. */
export function links(id: string, props: FigureProps): Omit<IslandProps, 'formula'> {
  const { lang, slug } = props;
  return {
    home: slug ? routes.chapter(lang, slug) : routes.course(lang),
    embed: routes.embed(lang, id),
    short: routes.figure(id),
    onward: onwardFrom(id, props),
  };
}

/** A figure starts when it comes so near to the window. */
export const near = { rootMargin: '400px' };
