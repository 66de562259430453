/** Where a record is kept; it may throw, as a store does that is full or forbidden. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const nth = (key: string, n: number): string => `${key}:aside-${n}`;

/**
 * Keeps a text that could not be read as the record that it should be, once, under the first free of nine keys; where all
 * are taken, those that were there first stay.
 */
export function putAside(store: Shelf, key: string, text: string): void {
  for (let n = 1; n <= 9; n++) {
    const there = store.getItem(nth(key, n));
    if (there === text) return;
    if (there !== null) continue;
    store.setItem(nth(key, n), text);
    return;
  }
}

/** A text was put aside for this record. */
export const isAside = (store: Pick<Shelf, 'getItem'>, key: string): boolean =>
  store.getItem(nth(key, 1)) !== null;
