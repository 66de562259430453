import { record } from './record.ts';

const opened = record('course:seen:v1', (json) =>
  Array.isArray(json) ? json.filter((x: unknown) => typeof x === 'string') : undefined,
);

/** The chapters that this browser has opened. */
export const readOpened = (): string[] => opened.read() ?? [];

/** A record that could not be read was put aside, and a new one began. */
export const wasPutAside = opened.wasPutAside;

export function addOpened(slug: string): void {
  opened.write([...new Set(readOpened()).add(slug)]);
}
