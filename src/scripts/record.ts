import { isAside, putAside } from './aside.ts';
import { recall, remember } from './storage.ts';

/** A small record of this browser, under one key. */
export interface Kept<T> {
  /** As it stands now; undefined where there is none, or where the text is none. */
  read(): T | undefined;
  /** What cannot be read is put aside under another key. */
  write(value: T): void;
  /** A text that could not be read was put aside, and a new record began. */
  wasPutAside(): boolean;
}

const store = { getItem: recall, setItem: remember };

/** @param parse gives undefined for what is no record; what it throws says the same */
export function record<T>(key: string, parse: (json: unknown) => T | undefined): Kept<T> {
  const read = () => {
    try {
      return parse(JSON.parse(recall(key) ?? 'null'));
    } catch {
      return undefined;
    }
  };
  return {
    read,
    write(value) {
      const there = recall(key);
      if (there !== null && !read()) putAside(store, key, there);
      remember(key, JSON.stringify(value));
    },
    wasPutAside: () => isAside(store, key),
  };
}
