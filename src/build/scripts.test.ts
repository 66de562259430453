import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { build, type Plugin, type Rolldown } from 'vite';
import { listedScripts, ownScripts, sharedScripts } from './scripts.ts';

const widgets = resolve('src/components/widgets');

/** What the browser loads of each figure: the modules that its index.astro hydrates. */
const islands = readdirSync(widgets).flatMap((id) =>
  [
    ...readFileSync(join(widgets, id, 'index.astro'), 'utf8').matchAll(
      / from '\.\/(View|island)[^']*'/g,
    ),
  ].map(([found]) => join(widgets, id, found.slice(9, -1).replace(/\?.*/, ''))),
);

/** A figure of chapters to come: it uses what no other does, what one other does, and what all do. */
const added = join(widgets, 'added-figure/View.tsx');
const addedCode = `
  import { createContext } from 'preact';
  import { useId } from 'preact/hooks';
  import { formatNumber } from '../../../i18n/number.ts';
  import { sequencePerplexity } from '../../../lib/entropy/entropy.ts';
  import { gaussianEntropy } from '../../../lib/entropy/gaussian.ts';
  import * as huffman from '../../../lib/entropy/huffman.ts';
  import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
  import * as play from '../../kit/motion/use-play.ts';
  export default [createContext, useId, formatNumber, sequencePerplexity, gaussianEntropy, huffman, ButtonRow, play];`;

/** The scripts of the figures as the site has them, by file name. */
async function scripts(
  input: readonly string[],
  ...plugins: Plugin[]
): Promise<Map<string, string>> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'added',
        resolveId: (id) => (id === added ? id : null),
        load: (id) => (id === added ? addedCode : null),
      },
      ...plugins,
      listedScripts(),
      ownScripts(),
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: [...new Set(input)],
        preserveEntrySignatures: 'exports-only',
        output: { codeSplitting: { groups: sharedScripts } },
      },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    result.output.flatMap((file) =>
      file.type === 'chunk' ? [[file.fileName, file.code] as const] : [],
    ),
  );
}

const changed = (file: string, code: string): Plugin => ({
  name: 'changed',
  enforce: 'pre',
  transform: (text, id) => (id.endsWith(file) ? text + code : null),
});

describe('what a page loads is a list', () => {
  test('a figure more leaves every script of the others as it was, to the byte', async () => {
    const before = await scripts(islands);
    const after = await scripts([...islands, added]);
    assert.ok(before.size > 12, `${before.size} scripts`);
    const touched = [...before].filter(([name, code]) => after.get(name) !== code);
    assert.deepEqual(
      touched.map(([name]) => name),
      [],
    );
    const fresh = [...after.keys()].filter((name) => !before.has(name));
    assert.equal(fresh.length, 1, `the figure is one script: ${fresh.join(', ')}`);
  });

  test('no figure carries the ways of the library for long lists', async () => {
    const taken = new Map<string, string>();
    await scripts(
      islands.filter((island) => island.includes('softmax-loss')),
      {
        name: 'taken',
        transform(code, id) {
          if (/\/lib\/.*\/long-\w+\.ts/.test(id)) taken.set(id, code);
        },
      },
    );
    assert.equal(taken.size, 2, `for sums and for softmax: ${[...taken.keys()]}`);
    for (const [id, code] of taken)
      assert.match(code, /^export const \w+ = \(\) => undefined;\n?$/, id);
  });

  test('what would come into the core by itself stops the build, with the import that brings it', async () => {
    await assert.rejects(
      scripts(
        islands.slice(0, 1),
        changed('kit/words/sum-of.ts', `\nexport * from '../../../lib/entropy/huffman.ts';`),
      ),
      /"core" goes to every page.*huffman\.ts \(imported by \S*sum-of\.ts\).*List them in \S*kit\/core\.ts, or import them elsewhere/s,
    );
  });

  test('an export of a package that the core does not name stops the build', async () => {
    await assert.rejects(
      scripts(
        islands.filter((island) => island.includes('coin-entropy')),
        changed('coin-entropy/island.ko.ts', `\nexport { cloneElement } from 'preact';`),
      ),
      /"core" goes to every page.*a figure would add to it: cloneElement of \S*preact\S*\. Name it in \S*kit\/core\.ts, or do without/s,
    );
  });

  test('a core that grew too large stops the build with both sizes', async () => {
    const noise = Array.from({ length: 4000 }, (_, i) => Math.sin(i).toString(36).slice(2)).join(
      '',
    );
    await assert.rejects(
      scripts(
        islands.slice(0, 1),
        changed('kit/words/sum-of.ts', `\nexport const noise = '${noise}';`),
      ),
      /the core of all figures may have 20000 bytes in brotli and has \d{5}; leave out of \S*core\.ts what only some figures use/,
    );
  });
});
