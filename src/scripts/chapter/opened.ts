import { readOpened } from '../opened.ts';
import { remember } from '../storage.ts';

/** Where the reader has been, for the roadmap; kept in this browser only. */
export function rememberChapter(): void {
  const slug = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const opened = readOpened();
  if (!opened.includes(slug)) remember('course:seen:v1', JSON.stringify([...opened, slug]));
}
