import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../i18n/lang.ts';
import { readAddress, writeAddress } from './address.ts';
import { writeSoon } from './address-bar.ts';
import { draftKey } from './held.ts';
import { ownLayout } from './own-layout.ts';
import type { Refusal } from './parse-number.ts';
import { part } from './query.ts';
import type { Fields, Refused, State, Values } from './state.ts';

/** A text in a field that could not be used; the last good value stays in force. */
export interface Draft {
  readonly text: string;
  readonly why: Refusal;
  /** A sentence of the figure's own instead of the one for `why`. */
  readonly message?: string;
}

export interface FigureState<F extends Fields> {
  readonly id: string;
  readonly lang: Lang;
  readonly state: State<F>;
  readonly values: Values<F>;
  /** False on the server and until the first effect: the controls are off. */
  readonly ready: boolean;
  /** On a page of its own (an embed): tools are reduced. */
  readonly alone: boolean;
  readonly refused: readonly Refused[];
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly locked: (name: string) => boolean;
  /** Some parameters. What was typed into their fields and could not be used is dropped. */
  set(patch: Partial<Values<F>>): void;
  /** One item of a list, in the same way. */
  setItem(name: keyof F & string, index: number, value: unknown): void;
  setDraft(key: string, draft: Draft | undefined): void;
  /** Everything at once: presets. Drops drafts and refusals. */
  replace(values: Partial<Values<F>>): void;
  reset(): void;
  /** The address of this state, without the page: `?…` or ''. */
  search(): string;
  readonly root: { current: HTMLDivElement | null };
}

/** A figure of any parameters: what a part of the kit is given. */
// biome-ignore lint/suspicious/noExplicitAny: a part finds its parameter by name
export type AnyFigure = FigureState<any>;

interface Shown<F extends Fields> {
  values: Values<F>;
  drafts: Record<string, Draft>;
  refused: readonly Refused[];
}

/** The state of a figure, its address, and what the page around it may ask of it. */
export function useFigure<F extends Fields>(
  id: string,
  lang: Lang,
  state: State<F>,
): FigureState<F> {
  const [shown, show] = useState<Shown<F>>({ values: state.defaults, drafts: {}, refused: [] });
  const [ready, setReady] = useState(false);
  const [setting, setSetting] = useState({ alone: false, lock: new Set<string>() });
  const root = useRef<HTMLDivElement>(null);
  const start = useRef<Values<F>>(state.defaults);
  const latest = useRef(shown);
  latest.current = shown;

  useEffect(() => {
    const figure = root.current?.closest<HTMLElement>('figure[data-widget]');
    const alone = figure?.dataset.alone !== undefined;
    const read = (search: string) => {
      const { values, refused } = readAddress(search, id, state);
      show({ values, refused, drafts: {} });
      return values;
    };
    const given = read(location.search);
    if (alone) {
      const lock = new URLSearchParams(location.search).get('lock');
      if (lock) {
        start.current = given;
        const names = lock === '1' ? Object.keys(state.fields) : lock.split(',');
        setSetting({ alone, lock: new Set(names) });
      } else setSetting({ alone, lock: new Set() });
    }
    setReady(true);

    const onPop = () => read(location.search);
    const onSet = (event: Event) => {
      const asked = (event as CustomEvent<{ id: string; state: Record<string, unknown> }>).detail;
      if (asked?.id !== id) return;
      const search = Object.entries(asked.state ?? {})
        .map(([name, value]) => part(id, name, String(value)))
        .join('&');
      const values = read(search);
      writeSoon(id, (present) => writeAddress(present, id, state, values));
    };
    addEventListener('popstate', onPop);
    document.addEventListener('figure:set', onSet);
    return () => {
      removeEventListener('popstate', onPop);
      document.removeEventListener('figure:set', onSet);
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
    /** New values; drafts of these keys are dropped. */
    const put = (patch: Partial<Values<F>>, keys: readonly string[]) => {
      const { values, drafts } = latest.current;
      change({
        values: { ...values, ...patch },
        drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !keys.includes(key))),
        refused: [],
      });
    };
    return {
      id,
      lang,
      state,
      values: shown.values,
      ready,
      alone: setting.alone,
      refused: shown.refused,
      drafts: shown.drafts,
      locked: (name) => setting.lock.has(name),
      set: (patch) => put(patch, Object.keys(patch)),
      setItem: (name, index, value) => {
        const list = latest.current.values[name] as readonly unknown[];
        const next = list.map((old, i) => (i === index ? value : old));
        put({ [name]: next } as Partial<Values<F>>, [draftKey(name, index)]);
      },
      replace: (values) =>
        change({ values: { ...latest.current.values, ...values }, drafts: {}, refused: [] }),
      reset: () => change({ values: start.current, drafts: {}, refused: [] }),
      setDraft: (key, draft) => {
        const { [key]: _dropped, ...rest } = latest.current.drafts;
        const next = { ...latest.current, drafts: draft ? { ...rest, [key]: draft } : rest };
        latest.current = next;
        show(next);
      },
      search: () => writeAddress('', id, state, latest.current.values),
      root,
    };
  }, [id, lang, state, shown, ready, setting]);
}
