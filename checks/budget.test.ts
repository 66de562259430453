import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { type Limit, limits } from '../src/build/limits.ts';
import { readChapters } from '../src/content/chapter.ts';
import { languages } from '../src/i18n/lang.ts';
import { routes } from '../src/i18n/routes.ts';
import { attributesOf, files, htmlPages, type Page, root } from './site-files.ts';

/**
 * How much a page may load, by the built files; the limits stand in src/build/limits.ts. A page has what it links, what
 * comes with that, and what it asks for by itself while it is read.
 *
 * What only an act of the reader brings has a row here: it is weighed by itself, counts for no page, and no page may load
 * it before. What else a figure takes with `import()` counts for its chapter.
 */
const apart: readonly Apart[] = [
  { limit: 'live charts, with their first touch', files: /^(?:uPlot|live-series)\b/, of: 'uplot' },
  { limit: 'the training lab, once it is started', files: /^started\./ },
  { limit: 'the final quiz', files: /^quiz\./ },
  { limit: 'answers with a probability', files: /^confidence\./ },
  { limit: 'a picture that is saved', files: /^PictureChoice\./ },
  { limit: 'a formula that is saved', files: /^formula-picture\./ },
  { limit: 'a figure that is shared', files: /^share\./ },
  { limit: 'a mistake that is reported', files: /^report\./ },
];
interface Apart {
  readonly limit: Limit;
  /** The scripts that it begins with; what they bring besides, and the page has not yet, is weighed with them. */
  readonly files: RegExp;
  /** The package that it comes from: before package.json has it, there is nothing to weigh. */
  readonly of?: string;
}
/** A script of every page, weighed by itself. */
const opener = /^search\b/i;
/** What Preact could ask for, and no figure here ever does. */
const never = /^signals\.module\./;

interface Script {
  readonly size: number;
  /** Scripts that come with it, those that it may ask for, and its files of data. */
  readonly imports: readonly string[];
  readonly later: readonly string[];
  readonly data: readonly string[];
}
const compressed = (code: string | Buffer) => brotliCompressSync(code).length;
const scripts = new Map(
  files
    .filter((file) => /^_astro\/.*\.js$/.test(file))
    .map((file): [string, Script] => {
      const code = readFileSync(join(root, file), 'utf8');
      const named = (pattern: RegExp) =>
        [...code.matchAll(pattern)].map(([, name]) => name as string);
      const addresses = named(/["'`]\/_astro\/([\w.-]+)["'`]/g);
      return [
        basename(file),
        {
          size: compressed(code),
          imports: named(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
          later: [
            ...named(/import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g),
            ...addresses.filter((name) => name.endsWith('.js')),
          ],
          data: addresses.filter((name) => !/\.(?:js|css)$/.test(name)),
        },
      ];
    }),
);
const isApart = (name: string) => apart.some((row) => row.files.test(name));

/** Scripts and all that come with them; with `later`, also what they ask for, but for what is weighed apart. */
function closure(names: readonly string[], later = false, seen = new Set<string>()): Set<string> {
  for (const name of names) {
    const script = scripts.get(name);
    if (!script || seen.has(name) || never.test(name)) continue;
    seen.add(name);
    closure(script.imports, later, seen);
    if (later)
      closure(
        script.later.filter((asked) => !isApart(asked)),
        later,
        seen,
      );
  }
  return seen;
}

const sum = (names: Iterable<string>) =>
  [...names].reduce((total, name) => total + (scripts.get(name) as Script).size, 0);

/** Sentences come in one language; the larger of both files counts. */
function inOneLanguage(names: Iterable<string>): string[] {
  const said = [...names].filter((name) => /^(?:strings|ko|en)\./.test(name));
  const most = [...said].sort((a, b) => sum([b]) - sum([a])).slice(0, 1);
  return [...[...names].filter((name) => !said.includes(name)), ...most];
}

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
const named = (page: Page) => [
  ...linked(page),
  ...islands(page).flatMap((i) => [...i.view, ...i.renderer]),
];
const all = (page: Page, later: boolean) =>
  new Set(
    [...closure(named(page), later)].filter(
      (name) => !(opener.test(name) && linked(page).includes(name)),
    ),
  );

const isListed = (name: string) =>
  /^(?:core|page|number|korean|english|blocks|bodies|borders)\./.test(name);
const embeds = htmlPages.filter((page) => page.address.includes('/embed/'));
const chapters = htmlPages.filter((page) =>
  languages.some((lang) =>
    readChapters().some((c) => page.address === routes.chapter(lang, c.chapter.slug)),
  ),
);
const desks = htmlPages.filter((page) =>
  languages.some((lang) => page.address === routes.teach(lang)),
);
const plain = htmlPages.filter(
  (page) => islands(page).length === 0 && !chapters.includes(page) && !desks.includes(page),
);

interface Weight {
  readonly of: string;
  readonly size: number;
  readonly parts: readonly string[];
}
const weight = (of: string, parts: Iterable<string>, more = 0): Weight => ({
  of,
  size: sum(parts) + more,
  parts: [...parts].map((name) => `${name} ${(scripts.get(name) as Script).size}`),
});

/** Fails with the name of all that is over, and the files that it is made of. */
function within(most: number, weights: readonly Weight[]): void {
  assert.ok(weights.length > 0, 'nothing was weighed');
  assert.deepEqual(
    weights
      .filter(({ size }) => size > most)
      .map(({ of, size, parts }) => `${of}: ${size} B, may have ${most} B: ${parts.join(', ')}`),
    [],
    'limits stand in src/build/limits.ts',
  );
}
const limited = (limit: Limit, weigh: () => readonly Weight[]) =>
  test(`${limit}: ${limits[limit]}`, () => within(limits[limit], weigh()));

describe('scripts keep their budget, in bytes of brotli', () => {
  limited('the core of all figures', () => {
    const core = [...scripts.keys()].filter((name) => name.startsWith('core.'));
    assert.equal(core.length, 1, `one core: ${core}`);
    return [weight('core', core)];
  });

  limited('what a figure adds of its own', () =>
    embeds.map((page) => {
      const own = [...closure(islands(page).flatMap((i) => i.view))];
      return weight(
        page.address,
        own.filter((name) => !isListed(name)),
      );
    }),
  );

  limited('the scripts of an embedded figure', () =>
    embeds.map((page) => weight(page.address, all(page, false), inline(page))),
  );

  limited('the scripts of a page without figures', () =>
    plain.map((page) => weight(page.address, all(page, true), inline(page))),
  );

  limited('the scripts of the teacher’s desk', () =>
    desks.map((page) => weight(page.address, all(page, true), inline(page))),
  );

  test(`the opener of the search: ${limits['the opener of the search']}`, () => {
    for (const page of htmlPages) {
      const opens = linked(page).filter((name) => opener.test(name));
      const rest = all(page, true);
      const more = [...closure(opens)].filter((name) => !rest.has(name));
      within(limits['the opener of the search'], [weight(page.address, more)]);
    }
  });

  for (const { limit, files: begins, of } of apart)
    test(`${limit}: ${limits[limit]}`, () => {
      const begun = [...scripts.keys()].filter((name) => begins.test(name));
      const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
      if (of === undefined || of in dependencies)
        assert.notEqual(begun.length, 0, `no script is called ${begins}`);
      const weights = htmlPages.map((page) => {
        const by = [...closure(named(page))];
        const early = by.filter((name) => begins.test(name));
        assert.deepEqual(early, [], `${page.address} loads it by itself`);
        const rest = closure(named(page), true);
        const asked = [...rest].flatMap((name) => scripts.get(name)?.later ?? []);
        const more = closure(
          asked.filter((name) => begins.test(name)),
          true,
        );
        const parts = inOneLanguage([...more].filter((name) => !rest.has(name)));
        return weight(page.address, parts);
      });
      within(limits[limit], weights);
      assert.equal(
        begun.length > 0,
        weights.some(({ size }) => size > 0),
        'no page asks for it',
      );
    });

  test(`a file of data: ${limits['a file of data that a figure starts with']}, the digits of the training lab ${limits['the digits of the training lab']}`, () => {
    const data = [...scripts.values()].flatMap((script) => script.data);
    const digits = data.filter((name) => /^digits\b/.test(name));
    assert.equal(digits.length, 1, `the digits of the training lab: ${digits}`);
    for (const name of data) {
      const isDigits = digits.includes(name);
      const of = isDigits
        ? 'the digits of the training lab'
        : 'a file of data that a figure starts with';
      const size = compressed(readFileSync(join(root, '_astro', name)));
      within(limits[of], [{ of: name, size, parts: [] }]);
      for (const page of isDigits ? htmlPages : [])
        assert.ok(!page.html.includes(name), `${page.address} loads ${name} by itself`);
    }
    const prose = files.filter((file) => /^course-prose-\d+\.txt$/.test(file));
    assert.notEqual(prose.length, 0, 'the prose that the language model reads');
    within(
      limits['a file of data that a figure starts with'],
      prose.map((file) => ({
        of: file,
        size: compressed(readFileSync(join(root, file))),
        parts: [],
      })),
    );
    for (const page of htmlPages)
      for (const file of prose)
        assert.doesNotMatch(
          page.html,
          new RegExp(`(?:src|href|url)="[^"]*${file}`),
          `${page.address} loads ${file} by itself`,
        );
  });

  for (const page of chapters) {
    const limit =
      limits['the scripts of a chapter that is read to its end'] +
      limits['and so much for each of its figures'] * islands(page).length +
      limits['and for its exercises'];
    test(`${page.address} read to its end: ${limit}`, () =>
      within(limit, [weight(page.address, inOneLanguage(all(page, true)), inline(page))]));
  }
});
