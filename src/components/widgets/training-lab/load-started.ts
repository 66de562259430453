type Loaded = typeof import('./started.tsx');

/** Where the file is that did not come, and how often it was asked for since. */
let missed: string | undefined;
let tries = 0;

/**
 * What comes with the first start. A browser may remember that a file was missed and never ask for it again; the next
 * try asks for it under an address that is new to the browser. Its address stands only in what the browser said.
 */
export async function loadStarted(): Promise<Loaded> {
  try {
    if (!missed) return await import('./started.tsx');
    tries += 1;
    return (await import(/* @vite-ignore */ `${missed}?again=${tries}`)) as Loaded;
  } catch (error) {
    missed = /https?:\S+?\.js/.exec(String(error))?.[0];
    throw error;
  }
}
