import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { renamed } from './font-names.ts';

/**
 * The fonts of formulas hold twice the glyphs that the course ever shows, and they were half of what a chapter loads. Each
 * gets a part with what the finished site can show, which a browser tries first; what is not in it, because a reader typed
 * it, still comes with the whole font.
 */
export function fontParts(): AstroIntegration {
  return {
    name: 'font-parts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = (await readdir(root, { recursive: true })).sort();
        const pages = names.filter((name) => name.endsWith('.html'));
        const shown = new Shown();
        for (const name of names.filter((n) => /\.html$|^_astro[\\/].*\.js$/.test(n)))
          shown.add(await readFile(join(root, name), 'utf8'));

        const parts = new Map<string, Part>();
        for (const name of names.map((n) => basename(n)).filter((n) => asked.test(n))) {
          const part = await partOf(
            name,
            await readFile(join(root, '_astro', name)),
            shown.in(name),
          );
          parts.set(name, part);
          await writeFile(join(root, '_astro', part.name), part.file);
        }
        if (parts.size === 0)
          throw new Error(
            'fonts of formulas: expected _astro/KaTeX_*.woff2 in the finished site, got none; adapt src/build/font-parts.ts',
          );
        for (const name of pages) {
          const file = join(root, name);
          await writeFile(file, withParts(await readFile(file, 'utf8'), parts));
        }
        const size = [...parts.values()].reduce((sum, { file }) => sum + file.length, 0);
        logger.info(`${size} B for the glyphs of ${parts.size} fonts`);
      },
    },
  };
}

/** The fonts that the course uses; no page loads the others. */
const asked = /^KaTeX_(?:Main|Math|Size\d|AMS|Caligraphic)-.*\.woff2$/;

/** What stands in the blackboard face and its signs: the only one of which formulas take hardly anything. */
const blackboard = /class="[^"]*\b(?:mathbb|textbb|amsrm)\b[^"]*"[^>]*>([^<]*)/g;
/** A letter that is written by its number, in a page or in a script. */
const byNumber = /(?:\\u\{?|&#x)([0-9a-f]{2,5})/gi;

/** The characters that the finished site can show; a script may set any of its own in any of the faces. */
export class Shown {
  readonly #all = new Set(Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)));
  readonly #blackboard = new Set(' ');

  add(text: string): void {
    const had = this.#all;
    for (const c of text) if (c > '~') had.add(c);
    for (const [, hex = ''] of text.matchAll(byNumber))
      had.add(String.fromCodePoint(Number.parseInt(hex, 16)));
    for (const [, set = ''] of text.matchAll(blackboard))
      for (const c of set) this.#blackboard.add(c);
  }

  /** In order; a space is always among them, since the line takes its height from the font that has one. */
  in(font: string): string {
    const all = font.startsWith('KaTeX_AMS') ? this.#blackboard : this.#all;
    return [...all].filter(inFonts).sort().join('');
  }
}

/** Where fonts of formulas have glyphs; none has Hangul, which must never bring one. */
const planes = [
  [0x20, 0x10ff],
  [0x1e00, 0x2fff],
  [0xe000, 0xf8ff],
  [0x1d400, 0x1d7ff],
] as const;
const inFonts = (c: string): boolean => {
  const code = c.codePointAt(0) as number;
  return planes.some(([from, to]) => from <= code && code <= to);
};

export interface Part {
  /** Named after what is in it, so that it may be kept for ever. */
  readonly name: string;
  readonly file: Uint8Array;
  /** As `unicode-range` has them: what is in the part, and what the whole font is for. */
  readonly range: string;
  readonly rest: string;
}

/** The part of a font with these characters; under another name, as its licence asks of what was changed. */
export async function partOf(font: string, file: Uint8Array, characters: string): Promise<Part> {
  const cut = await subsetFont(Buffer.from(file), characters, { targetFormat: 'truetype' });
  const part = await subsetFont(renamed(cut), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
  });
  const hash = createHash('sha256').update(part).digest('base64url').slice(0, 8);
  const name = `${font.replace(/^KaTeX_([^.]*)\..*$/, '$1')}.${hash}.woff2`;
  return { name, file: part, ...rangesOf(characters) };
}

/** What stands in this order as `unicode-range` has it, and all else of the planes. */
export function rangesOf(characters: string): { range: string; rest: string } {
  const held = new Set([...characters].map((c) => c.codePointAt(0) as number));
  const some = (wanted: boolean): string => {
    const ranges: string[] = [];
    for (const [first, last] of planes)
      for (let from = first, to: number; from <= last; from = to + 1) {
        to = from;
        if (held.has(from) !== wanted) continue;
        while (to < last && held.has(to + 1) === wanted) to++;
        ranges.push(`U+${from.toString(16)}${to > from ? `-${to.toString(16)}` : ''}`);
      }
    return ranges.join(',');
  };
  return { range: some(true), rest: some(false) };
}

const style = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const face = /@font-face\{[^}]*src:url\(([^)]*)\)[^}]*\}/g;
const preload = /<link rel="preload" href="[^"]*\.woff2"[^>]*>/g;
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/**
 * A page whose style sheets name two faces where there was one. They share no character: what the part's face has not in
 * its font must fall to the next family, not to the whole. The policy allows the changed sheets, and what is loaded ahead
 * is the part.
 */
export function withParts(html: string, parts: ReadonlyMap<string, Part>): string {
  const partAt = (url: string) => parts.get(basename(url));
  let out = html.replace(preload, (link) =>
    link.replace(/[^/"]*\.woff2/, (name) => partAt(name)?.name ?? name),
  );
  for (const [, sheet = ''] of html.matchAll(style)) {
    const changed = sheet.replace(face, (rule, url: string) => {
      const part = partAt(url);
      if (!part) return rule;
      const ranged = (range: string) => rule.replace(/;?\}$/, `;unicode-range:${range}}`);
      return ranged(part.range).replace(basename(url), part.name) + ranged(part.rest);
    });
    if (changed === sheet) continue;
    out = out.replace(sheet, () => changed).replaceAll(hashOf(sheet), hashOf(changed));
  }
  return out;
}
