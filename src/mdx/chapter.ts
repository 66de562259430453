import { relative } from 'node:path';
import type { VFile } from 'vfile';
import { type Chapter, chapterOf } from '../content/read.ts';
import { type Lang, languages } from '../i18n/lang.ts';

/** Which chapter and language a file is, or undefined for any other MDX. */
export function chapterOfFile(file: VFile): { chapter: Chapter; lang: Lang } | undefined {
  const found = /content\/chapters\/([a-z-]+)\/([a-z]{2})\.mdx$/.exec(file.path ?? '');
  const lang = languages.find((l) => l === found?.[2]);
  return found?.[1] && lang ? { chapter: chapterOf(found[1]), lang } : undefined;
}

interface Place {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** Stops the build: file, line, what is wrong, what to do. */
export function stop(file: VFile, node: Place | undefined, what: string): never {
  const line = node?.position?.start.line;
  throw new Error(`${relative(process.cwd(), file.path)}${line ? `:${line}` : ''}: ${what}`);
}
