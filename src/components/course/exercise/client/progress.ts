/**
 * Which exercises are done: in this browser only, under one key. Whatever stands there is survived: an odd entry costs
 * that entry, a record that is none is put aside once under another key, and a full or forbidden store is replaced by
 * memory.
 */
export const storeKey = 'course:progress:v1';

export interface Progress {
  isDone(id: string): boolean;
  /** How many exercises of a chapter are done. */
  count(chapter: string): number;
  mark(id: string): void;
  /** Reads the record again: another tab may have added to it, or deleted it. */
  refresh(): void;
  /** What was met that is no entry, or no record: to be told once. */
  readonly odd: { readonly entries: number; readonly aside: boolean };
  /** False once something could not be stored. */
  readonly kept: boolean;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Exercises that others have taken the place of: what was solved there counts no more, and is nothing odd. */
const retired = new Set([
  'orientation/03-what-learning-changes',
  'orientation/05-who-and-when',
  'orientation/09-low-entropy',
  'orientation/10-road',
  'information/12-a-bad-question',
  'information-entropy/05-sum-of-two-dice',
]);
const idPattern = /^[a-z-]+\/\d\d-[a-z0-9-]+$/;

/** The ids of a record and how many of its entries are none, or undefined where the text is no record. */
export function readRecord(text: string): { ids: string[]; odd: number } | undefined {
  try {
    const { done } = JSON.parse(text);
    if (!Array.isArray(done)) return undefined;
    const ids = done.filter((id) => typeof id === 'string' && idPattern.test(id));
    return { ids: ids.filter((id) => !retired.has(id)), odd: done.length - ids.length };
  } catch {
    return undefined;
  }
}

/** @param open gives the store; may throw, as `localStorage` does where it is forbidden */
export function progress(open: () => Store): Progress {
  const done = new Set<string>();
  let kept = true;
  const odd = { entries: 0, aside: false };
  const safely = (act: (store: Store) => void) => {
    try {
      act(open());
    } catch {
      kept = false;
    }
  };
  const read = (store: Store) => {
    const text = store.getItem(storeKey);
    if (text === null) return;
    const record = readRecord(text);
    for (const id of record?.ids ?? []) done.add(id);
    if (record?.odd === 0) return;
    odd.entries += record?.odd ?? 0;
    odd.aside ||= !record;
    putAside(store, text);
    if (record) store.setItem(storeKey, JSON.stringify({ done: record.ids }));
    else store.removeItem(storeKey);
  };
  safely(read);
  return {
    isDone: (id) => done.has(id),
    count: (chapter) => [...done].filter((id) => id.startsWith(`${chapter}/`)).length,
    mark(id) {
      done.add(id);
      // Read again first: another window may have added to the record.
      safely((store) => {
        read(store);
        store.setItem(storeKey, JSON.stringify({ done: [...done] }));
        kept = true;
      });
    },
    refresh: () =>
      safely((store) => {
        if (kept) done.clear();
        read(store);
      }),
    odd,
    get kept() {
      return kept;
    },
  };
}

/** Keeps a text under the first free of nine keys, once; where all are taken, those that were there first stay. */
function putAside(store: Store, text: string): void {
  for (let n = 1; n <= 9; n++) {
    const there = store.getItem(`${storeKey}:aside-${n}`);
    if (there === text) return;
    if (there !== null) continue;
    store.setItem(`${storeKey}:aside-${n}`, text);
    return;
  }
}
