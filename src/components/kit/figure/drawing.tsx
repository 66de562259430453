import { readAddress } from '../state/address.ts';
import type { Definition } from '../state/define.ts';
import { paramsOf } from '../state/params.ts';
import { resultsOf } from '../state/results.ts';
import { AroundProvider } from '../words/around.ts';
import type { inLanguage } from './island.tsx';

/**
 * The picture of a figure in a state of its address, by the figure's own view, for pages that only show it. It is set at
 * build and no browser loads it; components/course/Drawing.astro takes out of it what can be operated.
 */
export function Picture({ of, query }: { of: ReturnType<typeof inLanguage>; query: string }) {
  const { definition, lang, kit } = of;
  const { id } = definition;
  return (
    <AroundProvider value={{ id, lang, kit, ready: false, epoch: 0 }}>
      <Inside of={of} query={query} />
    </AroundProvider>
  );
}

const nothing = () => undefined;

function Inside({ of, query }: { of: ReturnType<typeof inLanguage>; query: string }) {
  const { words, lang, view } = of;
  const { id, state, derive, ...rest } = of.definition as Definition;
  const { values } = readAddress(query, id, state);
  const m = derive(values);
  const { picture } = view({
    id,
    lang,
    t: words,
    m: m as never,
    onward: [],
    values,
    results: resultsOf({ id, state, derive, ...rest }, m),
    params: paramsOf(state.fields, {
      values,
      drafts: {},
      ready: false,
      locked: () => false,
      put: nothing,
      keep: nothing,
    }),
    ready: false,
    alone: false,
    refused: [],
    stale: false,
    still: false,
    epoch: 0,
    locked: () => false,
    set: nothing,
    replace: nothing,
    reset: nothing,
    search: () => query,
    root: { current: null },
  });
  return <>{picture}</>;
}
