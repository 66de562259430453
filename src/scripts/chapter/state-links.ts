import { replaceSearch } from '../../components/kit/address-bar.ts';
import { tell } from '../../components/kit/events.ts';
import { exchange, partsOf } from '../../components/kit/query.ts';

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
    figure.querySelector<HTMLElement>('input,button')?.focus({ preventScroll: true });
  });
}
