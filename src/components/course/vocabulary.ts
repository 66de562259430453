import { pascal } from '../../content/figures.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { FigureProps } from '../kit/figure/figure-props.ts';
import type { inLanguage } from '../kit/figure/island.tsx';
import Exercise from './exercise/Exercise.astro';
import Exercises from './exercise/Exercises.astro';

/** Any Astro component; what it is given is checked where a chapter is compiled (src/mdx/vocabulary.ts). */
type Component<Props = never> = (props: Props) => astroHTML.JSX.Element;
type FigureComponent = Component<FigureProps>;
/** A chapter in one language: it is given the words that it may use. */
type Text = Component<{ readonly components: Readonly<Record<string, Component>> }>;

const widgets = import.meta.glob<{ default: FigureComponent }>('../widgets/*/index.astro', {
  eager: true,
});
const words = import.meta.glob<{ default: Component }>('./vocabulary/*.astro', { eager: true });
const islands = import.meta.glob<{ default: ReturnType<typeof inLanguage> }>(
  '../widgets/*/island.{ko,en}.ts',
  { eager: true },
);
const chapters = import.meta.glob<{ default: Text }>('../../content/chapters/*/*.mdx');

const folder = (path: string) => path.split('/').at(-2) as string;

/** Every figure by its id. A new folder in widgets/ is a new figure; there is no list to edit. */
export const figures: Readonly<Record<string, FigureComponent>> = Object.fromEntries(
  Object.entries(widgets).map(([path, m]) => [folder(path), m.default]),
);

/** A figure as it is drawn in a language. */
export const islandOf = (id: string, lang: Lang): ReturnType<typeof inLanguage> => {
  const found = islands[`../widgets/${id}/island.${lang}.ts`];
  if (!found) throw new Error(`src/components/widgets/${id} has no island.${lang}.ts`);
  return found.default;
};

/** What a chapter may write: the figures and the words of ./words. */
export const components: Record<string, Component> = {
  ...Object.fromEntries(Object.entries(figures).map(([id, c]) => [pascal(id), c])),
  ...Object.fromEntries(
    Object.entries(words).map(([path, m]) => [path.replace(/^.*\/|\.astro$/g, ''), m.default]),
  ),
  Exercise,
  Exercises,
};

/** The texts, by `slug/lang`. */
export const texts: Readonly<Record<string, () => Promise<Text>>> = Object.fromEntries(
  Object.entries(chapters).map(([path, load]) => [
    path.replace(/^.*chapters\/|\.mdx$/g, ''),
    async () => (await load()).default,
  ]),
);
