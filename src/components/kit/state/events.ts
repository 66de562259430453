/** What a page and its figures tell each other. */
export interface FigureEvents {
  /** Puts a figure into a state: parameters as an address has them, defaults for the rest. */
  'figure:set': { readonly id: string; readonly state: Readonly<Record<string, string>> };
  /** The state of a figure has settled and stands in the address. */
  'figure:change': { readonly id: string };
}

export function tell<N extends keyof FigureEvents>(name: N, detail: FigureEvents[N]): void {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Calls back at each event of a name; returns how to stop. */
export function listen<N extends keyof FigureEvents>(
  name: N,
  heard: (detail: FigureEvents[N]) => void,
): () => void {
  const handler = (event: Event) => heard((event as CustomEvent<FigureEvents[N]>).detail);
  document.addEventListener(name, handler);
  return () => document.removeEventListener(name, handler);
}
