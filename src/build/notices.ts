import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** What stands in the pages themselves, not in a script: the runtime of the islands, the style sheet and fonts of formulas. */
const inPages = ['astro', 'katex'];

/** The folder of the package that a module belongs to, or undefined for one of ours. */
export function packageOf(module: string): string | undefined {
  const found = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll(sep, '/'));
  return found?.[1];
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The text that must travel with its files. */
  readonly text: string;
}

/** @throws Error if the package has no licence or no text of it */
export function licenceOf(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((f) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(f));
  if (!license || !file)
    throw new Error(
      `${folder}: its files are published and must come with their licence; expected "license" in package.json and a file LICENSE, got ${license ?? 'no "license"'} and ${file ?? 'no file'}`,
    );
  return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

const rule = '='.repeat(78);
const ofl = fileURLToPath(new URL('./licenses/OFL-1.1.txt', import.meta.url));

/** The notices of everything of others that the site publishes. */
export function noticesOf(packages: readonly Package[]): string {
  const fonts = `Fonts of KaTeX (KaTeX_*.woff2), and parts of them under other names (Main-*, Math-*, Size*, AMS-*, Caligraphic-*.woff2)\nLicence: OFL-1.1

Copyright (c) 2009-2010, Design Science, Inc. (<https://www.mathjax.org>)
Copyright (c) 2014-2018 Khan Academy (<https://www.khanacademy.org>),
with Reserved Font Names KaTeX_AMS, KaTeX_Caligraphic, KaTeX_Fraktur, KaTeX_Main, KaTeX_Math, KaTeX_SansSerif,
KaTeX_Script, KaTeX_Size1, KaTeX_Size2, KaTeX_Size3, KaTeX_Size4, KaTeX_Typewriter.

This Font Software is licensed under the SIL Open Font License, Version 1.1.

${readFileSync(ofl, 'utf8').trim()}`;
  const all = packages
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((p) => `${p.name} ${p.version}\nLicence: ${p.license}\n\n${p.text}`);
  return `${['This site publishes files of others. Here are their licences.', ...all, fonts].join(`\n\n${rule}\n\n`)}\n`;
}

/** Writes `third-party-notices.txt`: the licence of every package of which a published script holds a part. */
export function thirdPartyNotices(): AstroIntegration {
  const require = createRequire(import.meta.url);
  const folders = new Set<string>();
  for (const name of inPages) folders.add(packageOf(`${require.resolve(name)}`) ?? name);
  const collect: Plugin = {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          for (const module of file.moduleIds) {
            const folder = packageOf(module);
            if (folder) folders.add(folder);
          }
    },
  };
  return {
    name: 'third-party-notices',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const packages = [...folders].map(licenceOf);
        writeFileSync(new URL('third-party-notices.txt', dir), noticesOf(packages));
        logger.info(packages.map(({ name }) => name).join(', '));
      },
    },
  };
}
