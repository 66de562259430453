import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';

/** Where something stands: a file of the course, line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A file of the course as text, with the path that errors name. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A mistake of an author: `FILE:LINE:COLUMN: what is wrong and what to do`. */
export class ContentError extends Error {
  readonly place: Place;
  /** What is wrong, without the place. */
  readonly what: string;

  constructor(place: Place, what: string) {
    super(
      `${[place.file, place.line, place.column].filter((x) => x !== undefined).join(':')}: ${what}`,
    );
    this.name = 'ContentError';
    this.place = place;
    this.what = what;
  }

  /** Astro shows this place. Its compiler of MDX takes every error for one of the chapter at hand, hence no setter's effect. */
  get loc() {
    return this.place;
  }
  set loc(_) {}
}

/** Several mistakes as one error, each on a line of its own. */
export function asOne(errors: readonly ContentError[]): ContentError | undefined {
  const [first, ...more] = errors;
  if (!first || more.length === 0) return first;
  return new ContentError(first.place, [first.what, ...more.map((e) => e.message)].join('\n'));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file: UTF-8, with or without byte order mark, lines ended by LF or CRLF.
 *
 * @throws ContentError at the first byte that is no UTF-8, at NUL, and at U+FFFD, which stands for a letter that was lost
 */
export function sourceOf(file: string, bytes: Uint8Array): Source {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new ContentError(
      { file, ...firstBroken(bytes) },
      'this is not UTF-8; save the file as UTF-8',
    );
  }
  const bad = text.search(/[\0\ufffd]/);
  if (bad >= 0) {
    const before = text.slice(0, bad).split(/\r?\n/);
    throw new ContentError(
      { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
      text[bad] === '\0'
        ? 'a NUL byte stands here; save the file as UTF-8 text'
        : 'U+FFFD stands here for a letter that was lost; type it again and save the file as UTF-8',
    );
  }
  return { file, text: text.replaceAll('\r\n', '\n') };
}

function firstBroken(bytes: Uint8Array): { line: number; column: number } {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(10, start);
    const part = bytes.subarray(start, end < 0 ? bytes.length : end);
    let good = part.length;
    const decodes = () => {
      try {
        return decoder.decode(part.subarray(0, good)).length;
      } catch {
        return undefined;
      }
    };
    if (decodes() === undefined) {
      while (decodes() === undefined) good -= 1;
      return { line, column: (decodes() ?? 0) + 1 };
    }
    line += 1;
    start = end + 1;
  }
}

/** The path of a file as errors name it. */
export const nameOf = (path: string): string => relative(process.cwd(), path).replaceAll('\\', '/');

export const readSource = (path: string): Source => sourceOf(nameOf(path), readFileSync(path));

const known = new Map<string, { readonly stamp: string; readonly value: unknown }>();

/**
 * What was read from a file, read again only when it has changed since: `npm run dev` sees each save.
 *
 * @param others files that the reading depends on too
 */
export function cached<T>(
  path: string,
  what: string,
  load: (source: Source) => T,
  others: readonly string[] = [],
): T {
  const stamp = [path, ...others].map(stampOf).join();
  const key = `${what} ${path}`;
  const found = known.get(key);
  if (found?.stamp === stamp) return found.value as T;
  const value = load(readSource(path));
  known.set(key, { stamp, value });
  return value;
}

/** When a file was saved last. */
export const stampOf = (path: string): string => {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs}-${size}`;
};
