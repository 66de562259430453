/**
 * Which exercises are done: in this browser only, under one key. Whatever stands there is survived: a broken or foreign
 * record is put aside under another key, and a full or forbidden store is replaced by memory.
 */
export const storeKey = 'course:progress:v1';

export interface Progress {
  isDone(id: string): boolean;
  /** How many exercises of a chapter are done. */
  count(chapter: string): number;
  mark(id: string): void;
  /** False once something could not be stored. */
  readonly kept: boolean;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const idPattern = /^[a-z-]+\/\d\d-[a-z0-9-]+$/;

/** The ids of a record, or undefined where the text is none. */
export function readRecord(text: string): string[] | undefined {
  try {
    const { done } = JSON.parse(text);
    return Array.isArray(done) && done.every((id) => typeof id === 'string' && idPattern.test(id))
      ? done
      : undefined;
  } catch {
    return undefined;
  }
}

/** @param open gives the store; may throw, as `localStorage` does where it is forbidden */
export function progress(open: () => Store): Progress {
  const done = new Set<string>();
  let kept = true;
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
    const ids = readRecord(text);
    for (const id of ids ?? []) done.add(id);
    if (!ids) putAside(store, text);
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
    get kept() {
      return kept;
    },
  };
}

function putAside(store: Store, text: string): void {
  let n = 1;
  while (store.getItem(`${storeKey}:aside-${n}`) !== null && n < 9) n++;
  store.setItem(`${storeKey}:aside-${n}`, text);
}
