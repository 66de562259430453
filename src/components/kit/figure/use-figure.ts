import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readAddress, writeAddress } from '../state/address.ts';
import type { Draft } from '../state/draft.ts';
import { listen } from '../state/events.ts';
import type { Live } from '../state/live.ts';
import { draftKey, paramsOf } from '../state/params.ts';
import { part } from '../state/query.ts';
import { type Fields, lockedBy, type Refused, type State, type Values } from '../state/state.ts';
import { writeSoon } from './address-bar.ts';
import { ownLayout } from './own-layout.ts';

interface Shown<F extends Fields> {
  values: Values<F>;
  drafts: Readonly<Record<string, Draft>>;
  refused: readonly Refused[];
  epoch: number;
}

/** The drafts that these new values make obsolete: of the parameters themselves, and of items that change. */
function* obsolete(before: Readonly<Record<string, unknown>>, patch: object): Generator<string> {
  for (const [name, next] of Object.entries(patch)) {
    yield name;
    const old = before[name];
    if (!Array.isArray(old) || !Array.isArray(next)) continue;
    for (let i = 0; i < Math.max(old.length, next.length); i++)
      if (!Object.is(old[i], next[i])) yield draftKey(name, i);
  }
}

/** The state of a figure, its address, and what the page around it may ask of it. */
export function useFigure<F extends Fields>(id: string, state: State<F>): Live<F> {
  const [shown, show] = useState<Shown<F>>({
    values: state.defaults,
    drafts: {},
    refused: [],
    epoch: 0,
  });
  const [ready, setReady] = useState(false);
  const [setting, setSetting] = useState({ alone: false, lock: new Set<string>(), still: false });
  const root = useRef<HTMLDivElement>(null);
  const start = useRef<Values<F>>(state.defaults);
  const latest = useRef(shown);
  latest.current = shown;

  useEffect(() => {
    const figure = root.current?.closest<HTMLElement>('figure[data-widget]');
    const alone = figure?.dataset.alone !== undefined;
    const read = (search: string) => {
      const { values, refused } = readAddress(search, id, state);
      show(({ epoch }) => ({ values, refused, drafts: {}, epoch: epoch + 1 }));
      return values;
    };
    const given = read(location.search);
    if (alone) {
      const lock = new URLSearchParams(location.search).get('lock');
      if (lock) {
        start.current = given;
        setSetting({ alone, lock: lockedBy(lock, state), still: lock === '1' });
      } else setSetting({ alone, lock: new Set(), still: false });
    }
    setReady(true);

    const onPop = () => read(location.search);
    addEventListener('popstate', onPop);
    const stop = listen('figure:set', (asked) => {
      if (asked.id !== id) return;
      const search = Object.entries(asked.state)
        .map(([name, value]) => part(id, name, value))
        .join('&');
      const values = read(search);
      writeSoon(id, (present) => writeAddress(present, id, state, values));
    });
    return () => {
      removeEventListener('popstate', onPop);
      stop();
    };
  }, [id, state]);

  useEffect(() => {
    const figure = root.current?.closest<HTMLElement>('figure[data-widget]');
    if (ready && figure) figure.dataset.ready = '';
  }, [ready]);
  useEffect(() => (ready && root.current ? ownLayout(root.current) : undefined), [ready]);

  return useMemo(() => {
    const change = (next: Shown<F>) => {
      latest.current = next;
      show(next);
      writeSoon(id, (present) => writeAddress(present, id, state, latest.current.values));
    };
    const locked = (...names: string[]) => names.some((name) => setting.lock.has(name));
    /** New values; drafts under these keys are dropped. */
    const put = (patch: Partial<Values<F>>, keys: Iterable<string>) => {
      if (locked(...Object.keys(patch))) return;
      const { values, drafts, epoch } = latest.current;
      const gone = new Set(keys);
      change({
        values: { ...values, ...patch },
        drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !gone.has(key))),
        refused: [],
        epoch,
      });
    };
    return {
      id,
      values: shown.values,
      params: paramsOf(state.fields, {
        get values() {
          return latest.current.values;
        },
        drafts: shown.drafts,
        ready,
        locked,
        put: (name, value, key) => put({ [name]: value } as Partial<Values<F>>, [key]),
        keep: (key, draft) => {
          const { [key]: _dropped, ...rest } = latest.current.drafts;
          const next = { ...latest.current, drafts: draft ? { ...rest, [key]: draft } : rest };
          latest.current = next;
          show(next);
        },
      }),
      ready,
      alone: setting.alone,
      still: setting.still,
      refused: shown.refused,
      stale: Object.keys(shown.drafts).length > 0,
      epoch: shown.epoch,
      locked,
      set: (patch) => put(patch, obsolete(latest.current.values, patch)),
      replace: (patch) => {
        if (locked(...Object.keys(patch))) return;
        const { values, epoch } = latest.current;
        change({ values: { ...values, ...patch }, drafts: {}, refused: [], epoch: epoch + 1 });
      },
      reset: () =>
        change({
          values: start.current,
          drafts: {},
          refused: [],
          epoch: latest.current.epoch + 1,
        }),
      search: () => writeAddress('', id, state, latest.current.values),
      root,
    };
  }, [id, state, shown, ready, setting]);
}
