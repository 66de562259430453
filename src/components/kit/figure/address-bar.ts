import { type Rest, whenAtRest } from '../motion/at-rest.ts';
import { tell } from '../state/events.ts';

/**
 * The one place that writes the address bar. A change is written once it settles, as a replacement of the
 * present entry: Back leaves the page instead of replaying a drag.
 */
const settle = 400;

interface Pending {
  readonly rest: Rest;
  search(present: string): string;
}
const figures = new Map<string, Pending>();

const flushAll = () => {
  for (const { rest } of figures.values()) rest.now();
};

let listening = false;

const left = 'course:left';

/**
 * A browser that loads a page again has asked for its address before the page is told to go: what is written then is
 * kept beside it, for this tab, and stands in the address before any figure reads it.
 */
function leave(): void {
  const before = location.search;
  flushAll();
  if (location.search !== before) keep(location.pathname + location.search);
}
function keep(address: string): void {
  try {
    sessionStorage.setItem(left, address);
  } catch {
    // a store that is full or forbidden costs the last half second
  }
}
function returned(): void {
  try {
    const address = sessionStorage.getItem(left);
    sessionStorage.removeItem(left);
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (page?.type === 'reload' && address?.startsWith(`${location.pathname}?`))
      replaceSearch(address.slice(location.pathname.length));
  } catch {
    // the address stands as it is
  }
}

/** Writes soon; a click anywhere (a language link, say) and leaving the page write at once. */
export function writeSoon(id: string, search: (present: string) => string): void {
  if (!listening) {
    listening = true;
    document.addEventListener('click', flushAll, true);
    addEventListener('pagehide', leave);
  }
  const figure = figures.get(id) ?? begin(id);
  figure.search = search;
  figure.rest.moved();
}

function begin(id: string): Pending {
  const rest = whenAtRest(settle, () => {
    replaceSearch(figure.search(location.search));
    tell('figure:change', { id });
  });
  const figure: Pending = { rest, search: (present) => present };
  figures.set(id, figure);
  return figure;
}

export function replaceSearch(search: string): void {
  if (search === location.search) return;
  try {
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  } catch {
    // A browser that limits the rate of changes: the next settled change writes the whole state again.
  }
}

if (typeof window !== 'undefined') returned();
