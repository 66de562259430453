import type { Plugin } from 'vite';

const test = 'if (signalsRaw) {';

/** No figure here uses signals; what would bring them to life is left out of every page with a figure. */
export function noSignals(): Plugin {
  return {
    name: 'no-signals',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('@astrojs/preact/dist/client.js')) return null;
      if (!code.includes(test))
        throw new Error(
          `${id}: expected "${test}", found none to leave out; adapt src/build/no-signals.ts to this version of @astrojs/preact`,
        );
      return { code: code.replace(test, 'if (false) {'), map: null };
    },
  };
}
