import { useMemo } from 'preact/hooks';
import type { Lang } from '../../../i18n/lang.ts';
import type { Definition, FieldsOf, FigureWords, ModelOf } from '../state/define.ts';
import type { Live } from '../state/live.ts';
import { type Results, resultsOf } from '../state/results.ts';
import { type Around, AroundProvider } from '../words/around.ts';
import type { KitWords } from '../words/ko.ts';
import { FigureBody, type FigureParts } from './FigureBody.tsx';
import type { IslandProps, OnwardLink } from './figure-props.ts';
import { useFigure } from './use-figure.ts';

/** What a view is given: the model and its results, the parameters, the sentences. */
export interface Scene<D extends Definition, W> extends Live<FieldsOf<D>> {
  readonly lang: Lang;
  /** The sentences of the figure. */
  readonly t: W;
  /** The model of the present values. */
  readonly m: ModelOf<D>;
  readonly results: Results<D>;
  readonly onward: readonly OnwardLink[];
}

/** A view: numbers and sentences to parts of the kit. It may use hooks, for steps of its own see useOwn. */
export type View<D extends Definition, W> = (scene: Scene<D, W>) => FigureParts;

/** A figure that lacks nothing but a language. */
export interface Drawn<D extends Definition, W extends FigureWords<D>> {
  readonly definition: D;
  readonly view: View<D, W>;
}
export const drawn = <D extends Definition, W extends FigureWords<D>>(
  definition: D,
  view: View<D, W>,
): Drawn<D, W> => ({ definition, view });

/** Sentences that the kit says for every figure, if the figure has them. */
interface Says<M> {
  /** The result in one sentence. */
  says?(m: M): string;
  /** The formula in one spoken sentence. */
  spoken?(m: M): string;
}

/** The figure in one language, as the Astro wrapper needs it. */
export function inLanguage<D extends Definition, W extends FigureWords<D>>(
  { definition, view }: Drawn<D, W>,
  words: W,
  lang: Lang,
  kit: KitWords,
) {
  const { id, state, formula } = definition;

  /** In the context of the figure, so that a view may use what the kit knows of it. */
  function Inside({ live, links }: { live: Live<FieldsOf<D>>; links: IslandProps }) {
    const m = useMemo(() => definition.derive(live.values as never) as ModelOf<D>, [live.values]);
    const results = useMemo(() => resultsOf(definition, m), [m]);
    const parts = view({
      ...live,
      lang,
      t: words,
      m,
      results,
      onward: links.onward ?? [],
    });
    const says = words as Says<ModelOf<D>>;
    return (
      <FigureBody
        shell={live}
        links={links}
        parts={{
          ...parts,
          says: parts.says ?? says.says?.(m) ?? '',
          spoken: parts.spoken ?? says.spoken?.(m) ?? '',
        }}
        slots={formula.slots(m)}
        labels={words.labels as Readonly<Record<string, string>>}
      />
    );
  }

  // Whoever is handed a part as a child keeps it as it was first drawn, with all that hangs on it; so what draws itself
  // anew is not handed over itself (see AtRest).
  const Held = (inside: Parameters<typeof Inside>[0]) => <Inside {...inside} />;

  function Whole({ links }: { links: IslandProps }) {
    const live = useFigure(id, state) as unknown as Live<FieldsOf<D>>;
    const around = useMemo<Around>(
      () => ({ id, lang, kit, ready: live.ready, epoch: live.epoch }),
      [live.ready, live.epoch],
    );
    return (
      <AroundProvider value={around}>
        <Held live={live} links={links} />
      </AroundProvider>
    );
  }
  const Island = (links: IslandProps) => <Whole links={links} />;
  return Object.assign(Island, { definition, words, view, lang, kit });
}
