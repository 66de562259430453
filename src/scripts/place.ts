import { record } from './record.ts';

/** What was read: the sections of each chapter, in the order in which they were, and where the reader was last. */
export interface Place {
  readonly last: readonly [chapter: string, section: string];
  readonly read: { readonly [chapter: string]: readonly string[] };
}

const names = (list: unknown): list is string[] =>
  Array.isArray(list) && list.every((x) => typeof x === 'string');

const kept = record<Place>('course:place:v1', (json) => {
  const { last, read } = json as Place;
  const chapters = Object.entries(read).filter(([, sections]) => names(sections));
  return names(last) && last.length === 2
    ? { last, read: Object.fromEntries(chapters) }
    : undefined;
});

/** Undefined before the first section that was read. */
export const readPlace = kept.read;

export function notePlace(chapter: string, section: string): void {
  const read = kept.read()?.read;
  // Own entries alone: a chapter could be named like what every object has.
  const before = new Map(Object.entries(read ?? {}));
  before.set(chapter, [...new Set(before.get(chapter)).add(section)]);
  kept.write({ last: [chapter, section], read: Object.fromEntries(before) });
}
