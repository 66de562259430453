import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { apache, netlify, nginx } from './forms.ts';
import { rulesFor } from './rules.ts';

const forms = { _headers: netlify, '.htaccess': apache, 'nginx-headers.conf': nginx };

/** Writes what hosts say of the files, into the folder that is published. Stands last, since it reads what is there. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const there = await readdir(dir, { withFileTypes: true });
        const names = there.map((entry) => entry.name + (entry.isDirectory() ? '/' : ''));
        const rules = rulesFor(names.filter((name) => !(name in forms)));
        for (const [name, form] of Object.entries(forms))
          await writeFile(new URL(name, dir), form(rules, base));
      },
    },
  };
}
