import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readChapters } from '../src/content/chapter.ts';
import { languages } from '../src/i18n/lang.ts';
import { routes } from '../src/i18n/routes.ts';
import { attributesOf, files, htmlPages, type Page, root } from './site-files.ts';

/**
 * How much script a page may load, by the built files. Kilobytes are 1000 bytes, brotli 11, as a good static host sends
 * them; inline scripts count. tests/browser/budget.spec.ts weighs what a browser loads first.
 */
const limits = {
  'the core of all figures': 20_000,
  'the own script of a figure': 8_000,
  'an embedded figure': 35_000,
  'a page without figures': 2_000,
  /** Read to its end: this (the aim is 24 kB), and so much for each of its figures; a single one brings the core all the same and counts twice. */
  'a chapter': 26_500,
  'a figure of a chapter': 7_000,
  /** What reads answers, once an exercise is near. */
  'the exercises of a chapter': 6_200,
  /** Where the final quiz stands, beside its exercises. */
  'the final quiz': 3_500,
  /** What says how sure a reader is, and draws how right that was; asked for by a click. */
  'answers with a probability': 4_500,
  /** What comes with its first start, and not before. */
  'the training lab': 25_000,
  'its digits': 60_000,
} as const;

interface Script {
  readonly size: number;
  /** Scripts that come with it, and those that it may ask for later. */
  readonly imports: readonly string[];
  readonly later: readonly string[];
}
const compressed = (code: string | Buffer) => brotliCompressSync(code).length;
const scripts = new Map(
  files
    .filter((file) => /^_astro\/.*\.js$/.test(file))
    .map((file): [string, Script] => {
      const code = readFileSync(join(root, file), 'utf8');
      const named = (pattern: RegExp) =>
        [...code.matchAll(pattern)].map(([, name]) => name as string);
      return [
        basename(file),
        {
          size: compressed(code),
          imports: named(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
          later: named(/import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g),
        },
      ];
    }),
);

/** What a reader asks for by a click, what one page alone or a broken record asks for, and what no figure here ever asks for. */
const never = /^(?:picture|signals\.module|started|quiz|confidence|curve|odd)\./;

/** A script and all that come with it; with `later`, also what it may ask for by itself. */
function closure(names: readonly string[], later = false, seen = new Set<string>()): Set<string> {
  for (const name of names) {
    const script = scripts.get(name);
    if (!script || seen.has(name)) continue;
    seen.add(name);
    closure([...script.imports, ...(later ? script.later : [])], later, seen);
  }
  return seen;
}

/** Sentences come in one language; the larger of both files counts. */
const sentences = /^(?:strings|ko|en)\./;

const sum = (names: Iterable<string>) =>
  [...names].reduce((total, name) => total + (scripts.get(name) as Script).size, 0);
const shown = (names: Iterable<string>) =>
  [...names].map((name) => `${name} ${(scripts.get(name) as Script).size}`).join(', ');

const linked = (page: Page) =>
  [...page.html.matchAll(/<script\b[^>]*\ssrc="[^"]*"[^>]*>/g)].flatMap(([tag]) =>
    attributesOf(tag, 'src').map((src) => basename(src)),
  );
const inline = (page: Page) =>
  [...page.html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]+?)<\/script>/g)].reduce(
    (total, [, code]) => total + compressed(code as string),
    0,
  );
const islands = (page: Page) =>
  [...page.html.matchAll(/<astro-island\b[^>]*>/g)].map(([tag]) => ({
    view: attributesOf(tag, 'component-url').map((url) => basename(url)),
    renderer: attributesOf(tag, 'renderer-url').map((url) => basename(url)),
  }));
const all = (page: Page, later: boolean) =>
  closure([...linked(page), ...islands(page).flatMap((i) => [...i.view, ...i.renderer])], later);

const isListed = (name: string) =>
  /^(?:core|page|number|korean|english|blocks|bodies|borders)\./.test(name);
const embeds = htmlPages.filter((page) => page.address.includes('/embed/'));
const chapters = htmlPages.filter((page) =>
  languages.some((lang) =>
    readChapters().some((c) => page.address === routes.chapter(lang, c.chapter.slug)),
  ),
);
const plain = htmlPages.filter((page) => islands(page).length === 0 && !chapters.includes(page));

/** Fails with the name of all that is over, and the files that it is made of. */
function within(
  limit: number,
  weights: readonly { of: string; size: number; parts: Iterable<string> }[],
): void {
  assert.ok(weights.length > 0, 'nothing was weighed');
  assert.deepEqual(
    weights
      .filter(({ size }) => size > limit)
      .map(({ of, size, parts }) => `${of}: ${size} B, may have ${limit} B: ${shown(parts)}`),
    [],
  );
}

describe('scripts keep their budget, in bytes of brotli', () => {
  test(`the core of all figures: ${limits['the core of all figures']}`, () => {
    const core = [...scripts.keys()].filter((name) => name.startsWith('core.'));
    assert.equal(core.length, 1, `one core: ${core}`);
    within(limits['the core of all figures'], [{ of: 'core', size: sum(core), parts: core }]);
  });

  test(`what a figure adds of its own: ${limits['the own script of a figure']}`, () => {
    within(
      limits['the own script of a figure'],
      embeds.map((page) => {
        const parts = [...closure(islands(page).flatMap((i) => i.view))].filter(
          (n) => !isListed(n),
        );
        return { of: page.address, size: sum(parts), parts };
      }),
    );
  });

  test(`an embedded figure in all: ${limits['an embedded figure']}`, () => {
    within(
      limits['an embedded figure'],
      embeds.map((page) => {
        const parts = all(page, false);
        return { of: page.address, size: sum(parts) + inline(page), parts };
      }),
    );
  });

  test(`a page without figures: ${limits['a page without figures']}`, () => {
    within(
      limits['a page without figures'],
      plain.map((page) => {
        const parts = all(page, true);
        return { of: page.address, size: sum(parts) + inline(page), parts };
      }),
    );
  });

  test(`the training lab, once it is started: ${limits['the training lab']}, and digits of ${limits['its digits']}`, () => {
    const loose = (pattern: RegExp) =>
      files
        .filter((file) => pattern.test(file))
        .map((file) => ({ file, size: compressed(readFileSync(join(root, file))) }));
    const code = loose(/^_astro\/(?:started|worker)[.-][\w-]+\.js$/);
    const digits = loose(/^_astro\/digits[.-][\w-]+\.txt$/);
    assert.deepEqual([code.length, digits.length], [2, 1], 'its run, its worker, and its digits');
    for (const [limit, some] of [
      ['the training lab', code],
      ['its digits', digits],
    ] as const)
      within(limits[limit], [
        {
          of: limit,
          size: some.reduce((total, { size }) => total + size, 0),
          parts: [],
        },
      ]);
    for (const page of htmlPages)
      for (const { file } of [...code, ...digits])
        assert.ok(!page.html.includes(basename(file)), `${page.address} loads ${file} by itself`);
  });

  for (const [limit, names] of [
    ['the final quiz', ['quiz']],
    ['answers with a probability', ['confidence', 'curve']],
  ] as const)
    test(`${limit}: ${limits[limit]}`, () => {
      const own = names.map((name) =>
        [...scripts.keys()].filter((script) => script.startsWith(`${name}.`)),
      );
      assert.deepEqual(
        own.map((found) => found.length),
        names.map(() => 1),
        `${own}`,
      );
      const parts = own.flat();
      const words = parts
        .flatMap((name) => scripts.get(name)?.later ?? [])
        .filter((n) => sentences.test(n));
      const most = words.sort((a, b) => sum([b]) - sum([a])).slice(0, 1);
      assert.equal(most.length, 1, 'its words');
      within(limits[limit], [{ of: limit, size: sum([...parts, ...most]), parts }]);
      for (const page of htmlPages)
        for (const name of parts)
          assert.ok(!page.html.includes(name), `${page.address} loads ${name} by itself`);
    });

  for (const page of chapters) {
    const count = islands(page).length;
    const limit =
      limits['a chapter'] +
      limits['the exercises of a chapter'] +
      Math.max(2, count) * limits['a figure of a chapter'];
    test(`${page.address} read to its end: ${limit}`, () => {
      const asked = [...all(page, true)].filter((name) => !never.test(name));
      const said = asked.filter((name) => sentences.test(name));
      const most = said.sort((a, b) => sum([b]) - sum([a])).slice(0, 1);
      const parts = [...asked.filter((name) => !said.includes(name)), ...most];
      within(limit, [{ of: page.address, size: sum(parts) + inline(page), parts }]);
    });
  }
});
