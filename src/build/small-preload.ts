import type { Plugin } from 'vite';

/**
 * A module that is loaded later brings its imports at the same time. Vite's own helper also waits for style sheets, nonces
 * and failures; here a page carries its styles and its hashes itself, and a failed import says so where it is awaited.
 */
export function smallPreload(): Plugin {
  let base = '/';
  return {
    name: 'small-preload',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
    },
    load: {
      order: 'pre',
      handler(id) {
        if (!id.includes('vite/preload-helper')) return null;
        return `const asked = new Set();
          export const __vitePreload = (load, files = []) => {
            for (const file of files) {
              if (asked.has(file)) continue;
              asked.add(file);
              document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
            }
            return load();
          };`;
      },
    },
  };
}
