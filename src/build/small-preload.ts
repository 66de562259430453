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
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      // The words of Vite's own helper, where this one did not take its place.
      const theirs = (file: (typeof bundle)[string]) =>
        file.type === 'chunk' && file.code.includes('vite:preloadError');
      if (Object.values(bundle).some(theirs))
        throw new Error(
          'expected vite/preload-helper, found another helper; adapt src/build/small-preload.ts to this version of vite',
        );
      const sheet = Object.keys(bundle).find((name) => name.endsWith('.css'));
      if (sheet)
        throw new Error(
          `${sheet}: a style sheet would come with a module and not be waited for; put it into a page or a figure's style.css`,
        );
    },
    load: {
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
