import { recall } from './storage.ts';

/** The chapters that this browser has opened. A store that holds anything else counts as empty. */
export function readOpened(): string[] {
  try {
    const value: unknown = JSON.parse(recall('course:seen:v1') ?? '[]');
    return Array.isArray(value) ? value.filter((x) => typeof x === 'string').slice(0, 50) : [];
  } catch {
    return [];
  }
}
