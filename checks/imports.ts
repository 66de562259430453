import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** Every module of the project that git knows or would take, as a path from the root. */
export const modules: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => /^(src|tests|checks|tools)\/.*\.(ts|tsx|astro)$/.test(file))
  .filter((file) => existsSync(file));

const known = new Set(modules);
const found = new Map<string, readonly string[]>();

/** What a module imports of the project's own, types included. */
export function importsOf(file: string): readonly string[] {
  const before = found.get(file);
  if (before) return before;
  const named = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"?]+)/g);
  const list = [...new Set([...named].map(([, path = '']) => join(dirname(file), path)))].filter(
    (path) => known.has(path),
  );
  found.set(file, list);
  return list;
}
