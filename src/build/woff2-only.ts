import type { Plugin } from 'vite';

const older = /,\s*url\([^)]*\) format\("(?:woff|truetype)"\)/g;

/** KaTeX names each font in three formats. Every browser that runs the site reads the first, and each page carries this style sheet. */
export function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('katex.min.css')) return null;
      const css = code.replace(older, '');
      if (css === code || !css.includes('woff2'))
        throw new Error(
          `${id}: expected fonts as woff2, woff and truetype, found none to leave out; adapt src/build/woff2-only.ts to this version of KaTeX`,
        );
      return { code: css, map: null };
    },
  };
}
