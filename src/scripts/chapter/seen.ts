import { readSeen } from '../seen.ts';
import { remember } from '../storage.ts';

/** Where the reader has been, for the roadmap; kept in this browser only. */
export function rememberChapter(): void {
  const slug = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const seen = readSeen();
  if (!seen.includes(slug)) remember('course:seen:v1', JSON.stringify([...seen, slug]));
}
