import type { VFile } from 'vfile';
import { type Chapter, chapterOf } from '../content/course.ts';
import { ContentError, nameOf } from '../content/source.ts';
import { type Lang, languages } from '../i18n/lang.ts';

/** Which chapter and language a file is, or undefined for any other MDX. */
export function chapterOfFile(file: VFile): { chapter: Chapter; lang: Lang } | undefined {
  const found = /content\/chapters\/([a-z-]+)\/([a-z]{2})\.mdx$/.exec(
    (file.path ?? '').replaceAll('\\', '/'),
  );
  const lang = languages.find((l) => l === found?.[2]);
  return found?.[1] && lang ? { chapter: chapterOf(found[1]), lang } : undefined;
}

interface Where {
  readonly position?:
    | { readonly start: { readonly line: number; readonly column: number } }
    | undefined;
}

/** Stops the build: file, line, column, what is wrong, what to do. */
export function stop(file: VFile, node: Where | undefined, what: string): never {
  const { line, column } = node?.position?.start ?? {};
  throw new ContentError({ file: nameOf(file.path), line, column }, what);
}
