import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Writes every page of the finished site anew; `change` is told its text and its name, for what it has to say of it. */
export const finishedPages = (
  name: string,
  change: (html: string, page: string) => string,
): AstroIntegration => ({
  name,
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const page of await readdir(root, { recursive: true })) {
        if (!page.endsWith('.html')) continue;
        const file = join(root, page);
        await writeFile(file, change(await readFile(file, 'utf8'), page));
      }
    },
  },
});
