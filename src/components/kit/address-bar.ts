/**
 * The one place that writes the address bar. A change is written once it settles, as a replacement of the
 * present entry: Back leaves the page instead of replaying a drag.
 */
const settle = 400;
const pending = new Map<string, { timer: ReturnType<typeof setTimeout>; write: () => void }>();

const flush = (id: string) => {
  const waiting = pending.get(id);
  if (!waiting) return;
  clearTimeout(waiting.timer);
  pending.delete(id);
  waiting.write();
};
const flushAll = () => {
  for (const id of [...pending.keys()]) flush(id);
};

let listening = false;

/** Writes soon; a click anywhere (a language link, say) and leaving the page write at once. */
export function writeSoon(id: string, search: (present: string) => string): void {
  if (!listening) {
    listening = true;
    document.addEventListener('click', flushAll, true);
    addEventListener('pagehide', flushAll);
  }
  const before = pending.get(id);
  if (before) clearTimeout(before.timer);
  const write = () => {
    replaceSearch(search(location.search));
    document.dispatchEvent(new CustomEvent('figure:change', { detail: { id } }));
  };
  pending.set(id, { timer: setTimeout(() => flush(id), settle), write });
}

export function replaceSearch(search: string): void {
  if (search === location.search) return;
  try {
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  } catch {
    // A browser that limits the rate of changes: the next settled change writes the whole state again.
  }
}
