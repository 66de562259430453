/** In the contents the current section is marked. */
export function markSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  const sections = links.flatMap((a) => document.getElementById(a.hash.slice(1)) ?? []);
  let waiting = false;
  const mark = () => {
    waiting = false;
    const line = innerHeight * 0.35;
    let here: HTMLElement | undefined;
    for (const s of sections) {
      // Asked by its block first: to ask for a place within lays out a block that is skipped out of sight.
      if ((s.closest('.run') ?? s).getBoundingClientRect().top >= line) break;
      if (s.getBoundingClientRect().top < line) here = s;
    }
    for (const a of links) {
      if (here && a.hash === `#${here.id}`) a.setAttribute('aria-current', 'true');
      else a.removeAttribute('aria-current');
    }
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  };
  addEventListener('scroll', soon);
  // What stands above may change its height without a scroll: a font, a figure, a fold.
  new ResizeObserver(soon).observe(document.body);
  addEventListener('resize', soon);
  mark();
}
