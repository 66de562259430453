import { type Form, type Kept, keep, parsed, type Store } from './keep.ts';

/** Which exercises are done: in this browser only, under one key, whatever the language. */
export const storeKey = 'course:progress:v1';

export interface Progress extends Pick<Kept<unknown>, 'refresh' | 'odd' | 'kept'> {
  isDone(id: string): boolean;
  /** How many exercises of a chapter are done. */
  count(chapter: string): number;
  mark(id: string): void;
}

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

interface Done {
  readonly done: readonly string[];
}
const all = (ids: readonly string[]): Done => ({ done: [...new Set(ids)] });

const form: Form<Done> = {
  key: storeKey,
  none: () => all([]),
  read(json) {
    const { done } = json as { done: unknown };
    if (!Array.isArray(done)) return undefined;
    const ids = done.filter((id) => typeof id === 'string' && idPattern.test(id));
    return { value: all(ids.filter((id) => !retired.has(id))), odd: done.length - ids.length };
  },
  joined: (stored, held) => all([...stored.done, ...held.done]),
};

/** The ids of a record and how many of its entries are none, or undefined where the text is no record. */
export function readRecord(text: string): { ids: string[]; odd: number } | undefined {
  const found = parsed(form, text);
  return found && { ids: [...found.value.done], odd: found.odd };
}

/** @param open gives the store; may throw, as `localStorage` does where it is forbidden */
export function progress(open: () => Store): Progress {
  const record = keep(open, form);
  return {
    isDone: (id) => record.now().done.includes(id),
    count: (chapter) => record.now().done.filter((id) => id.startsWith(`${chapter}/`)).length,
    mark: (id) => record.change(({ done }) => all([...done, id])),
    refresh: record.refresh,
    odd: record.odd,
    get kept() {
      return record.kept;
    },
  };
}
