import { putAside } from '../../../../scripts/aside.ts';

/**
 * A record in this browser, under one key. Whatever stands there is survived: an odd entry costs that entry, a text that is
 * no record is put aside once under another key, and a full or forbidden store is replaced by memory.
 */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a text was read as, and how many of its entries are none. */
export interface Read<T> {
  readonly value: T;
  readonly odd: number;
}

export interface Kept<T> {
  /** As it stands now, in the store or in memory. */
  now(): T;
  change(act: (now: T) => T): void;
  /** Reads the record again: another tab may have added to it, or deleted it. */
  refresh(): void;
  /** What was met that is no entry, or no record: to be told once. */
  readonly odd: { entries: number; aside: boolean };
  /** False once something could not be stored. */
  readonly kept: boolean;
}

export interface Form<T> {
  readonly key: string;
  none(): T;
  /** Undefined where it is no record. What is written is the value itself. */
  read(json: unknown): Read<T> | undefined;
  /** What only memory holds, added to what stands in the store. */
  joined(stored: T, held: T): T;
}

/** @param open gives the store; may throw, as `localStorage` does where it is forbidden */
export function keep<T>(open: () => Store, form: Form<T>): Kept<T> {
  const { key } = form;
  let value = form.none();
  let kept = true;
  const odd = { entries: 0, aside: false };
  const safely = (act: (store: Store) => void) => {
    try {
      act(open());
    } catch {
      kept = false;
    }
  };
  const write = (store: Store) => store.setItem(key, JSON.stringify(value));
  const read = (store: Store) => {
    const text = store.getItem(key);
    const found = text === null ? undefined : parsed(form, text);
    const stored = found?.value ?? form.none();
    value = kept ? stored : form.joined(stored, value);
    if (text === null || found?.odd === 0) return;
    odd.entries += found?.odd ?? 0;
    odd.aside ||= !found;
    putAside(store, key, text);
    if (found) write(store);
    else store.removeItem(key);
  };
  safely(read);
  return {
    now: () => value,
    change(act) {
      // Read again first: another window may have added to the record.
      safely(read);
      value = act(value);
      safely((store) => {
        write(store);
        kept = true;
      });
    },
    refresh: () => safely(read),
    odd,
    get kept() {
      return kept;
    },
  };
}

/** A text as a record; undefined where it is none. */
export function parsed<T>(form: Form<T>, text: string): Read<T> | undefined {
  try {
    return form.read(JSON.parse(text));
  } catch {
    return undefined;
  }
}
