import { addOpened } from '../opened.ts';

/** Where the reader has been, for the roadmap; kept in this browser only. */
export function rememberChapter(): void {
  addOpened(location.pathname.split('/').filter(Boolean).at(-1) ?? '');
}
