import { notePlace } from '../place.ts';

/** Whoever rests in a section for so long reads it, in milliseconds. */
const rest = 4000;

/** Keeps where the reader is, in this browser only, so that the pages of the course can offer it again. */
export function rememberPlace(chapter: string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    const here = document.querySelector<HTMLAnchorElement>('.contents [aria-current]');
    if (here && !document.hidden) notePlace(chapter, here.hash.slice(1));
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(note, rest);
  };
  addEventListener('scroll', wait, { passive: true });
  document.addEventListener('visibilitychange', wait);
  wait();
}
