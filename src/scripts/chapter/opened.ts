import { addOpened } from '../opened.ts';
import { slugHere } from '../slug.ts';
import { rememberPlace } from './reading.ts';

/** Where the reader has been, for the roadmap and the pages of the course; kept in this browser only. */
export function rememberChapter(): void {
  addOpened(slugHere());
  rememberPlace(slugHere());
}
