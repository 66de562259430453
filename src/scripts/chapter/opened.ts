import { addOpened } from '../opened.ts';
import { rememberPlace } from './reading.ts';

/** Where the reader has been, for the roadmap and the pages of the course; kept in this browser only. */
export function rememberChapter(): void {
  const slug = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  addOpened(slug);
  rememberPlace(slug);
}
