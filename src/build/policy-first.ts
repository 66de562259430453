import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const charset = /<meta charset="utf-8"\s*\/?>/i;

/** Astro's rule for its island elements stands in the middle of the body; ours is in base.css. */
const islands = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** On a page with the training lab one policy may name the address of a script: its worker. */
const lab = 'data-widget="training-lab"';
const withWorker = (text: string): string =>
  text.replace("trusted-types 'none'", 'trusted-types training-lab');

/** Astro writes the policy at the end of the head; it governs only what follows, so it is moved to the front. */
export function policyFirst(): AstroIntegration {
  return {
    name: 'policy-first',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of await readdir(root, { recursive: true })) {
          if (!name.endsWith('.html')) continue;
          const file = join(root, name);
          const html = await readFile(file, 'utf8');
          const found = policy.exec(html)?.[0];
          if (!found || !charset.test(html))
            throw new Error(
              `${name}: expected a content security policy and a charset in the head, got none`,
            );
          const policyHere = html.includes(lab) ? withWorker(found) : found;
          await writeFile(
            file,
            html
              .replace(found, '')
              .replaceAll(islands, '')
              .replace(charset, (c) => c + policyHere),
          );
        }
      },
    },
  };
}
