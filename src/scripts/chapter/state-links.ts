import { replaceSearch } from '../../components/kit/figure/address-bar.ts';
import { tell } from '../../components/kit/state/events.ts';
import { exchange, partsOf } from '../../components/kit/state/query.ts';

/** A link in the text that sets a figure does so in place, without loading the page again. */
export function setFiguresInPlace(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-figure]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = link.dataset.figure ?? '';
    const figure = document.getElementById(id);
    if (!figure) return;
    event.preventDefault();
    const owns = (name: string) => name.startsWith(`${id}.`);
    const asked = partsOf(link.search);
    const state = Object.fromEntries(
      asked
        .filter(({ name }) => owns(name))
        .map((part) => [part.name.slice(id.length + 1), part.value]),
    );
    const query = exchange(
      location.search,
      owns,
      asked.map(({ raw }) => raw),
    );
    replaceSearch(query);
    tell('figure:set', { id, state });
    figure.scrollIntoView({ block: 'center' });
    whenReady(figure, () => {
      figure
        .querySelector<HTMLElement>(':is(input, button):enabled')
        ?.focus({ preventScroll: true });
      // An exercise has a way back of its own.
      if (!link.closest('.exercise')) offerBack(figure, link);
    });
  });
}

/** A figure that has not started yet has no control that could take the focus. */
function whenReady(figure: HTMLElement, run: () => void): void {
  if (figure.dataset.ready !== undefined) {
    run();
    return;
  }
  new MutationObserver((_, observer) => {
    observer.disconnect();
    run();
  }).observe(figure, { attributeFilter: ['data-ready'] });
}

/** Among the tools of the figure, until it is used: the way back to the sentence that the reader comes from. */
function offerBack(figure: HTMLElement, link: HTMLElement): void {
  document.querySelector('[data-action=back]')?.remove();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  button.dataset.action = 'back';
  button.textContent = document.querySelector<HTMLElement>('.chapter')?.dataset.back ?? '';
  button.addEventListener('click', () => {
    button.remove();
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  });
  figure.querySelector('.tools')?.prepend(button);
}
