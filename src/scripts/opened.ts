import { recall, remember } from './storage.ts';

const key = 'course:seen:v1';
const aside = `${key}:aside-1`;

/** The chapters in a record; undefined where it is none. */
function chaptersIn(record: string): string[] | undefined {
  try {
    return JSON.parse(record).filter((x: unknown) => typeof x === 'string');
  } catch {
    return undefined;
  }
}

/** The chapters that this browser has opened. */
export const readOpened = (): string[] => chaptersIn(recall(key) ?? '[]') ?? [];

/** A record that could not be read was put aside, and a new one began. */
export const wasPutAside = (): boolean => recall(aside) !== null;

/** Adds a chapter. What cannot be read is kept under another key, the first time that it is met. */
export function addOpened(slug: string): void {
  const record = recall(key) ?? '[]';
  const opened = chaptersIn(record);
  if (!opened) remember(aside, recall(aside) ?? record);
  remember(key, JSON.stringify([...new Set(opened).add(slug)]));
}
