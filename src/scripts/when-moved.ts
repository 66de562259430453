import type { ClientDirective } from 'astro';

/**
 * `client:moved`: a figure on the first screen starts when the reader first does something, or at once where the address
 * names it. The page is drawn whole without it, and who passes by
 * loads no figures. Alone it starts at once.
 */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll', 'focusin'];

/** Who has looked at it for so many milliseconds may well want to move it. */
const looked = 2500;

/** A browser tells where a resting pointer is when a page appears under it: that is no sign of anybody. */
const rests = (event: Event) =>
  event.type === 'pointermove' &&
  (event as PointerEvent).movementX === 0 &&
  (event as PointerEvent).movementY === 0;

const whenMoved: ClientDirective = (load, _options, element) => {
  const stop = new AbortController();
  const start = async () => {
    stop.abort();
    const hydrate = await load();
    await hydrate();
  };
  const figure = element.closest('figure');
  const named = `${location.search}${location.hash}`.includes(figure?.id ?? '');
  if (named || figure?.dataset.alone !== undefined || scrollY > 0) {
    start();
    return;
  }
  setTimeout(() => stop.signal.aborted || start(), looked);
  const { signal } = stop;
  for (const sign of signs)
    addEventListener(sign, (event) => rests(event) || start(), {
      passive: true,
      capture: true,
      signal,
    });
};
export default whenMoved;
