/**
 * Builds the library as one module that a page or a student can import: `entropy.js`, minified, and `entropy.d.ts` beside it.
 *
 *   node src/build/library.ts [folder, by default dist/lib]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { generateDtsBundle } from 'dts-bundle-generator';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../lib/index.ts', import.meta.url));

/** The minified module. */
export async function libraryModule(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** One file of types: what index.ts exports, and the types that it needs, each with its comment. */
export function libraryTypes(): string {
  const [types = ''] = generateDtsBundle(
    [{ filePath: entry, output: { noBanner: true, exportReferencedTypes: false } }],
    { preferredConfigPath: fileURLToPath(new URL('../lib/tsconfig.json', import.meta.url)) },
  );
  return types;
}

/** Writes both files; returns the size of the module after brotli. */
export async function buildLibrary(folder: string): Promise<number> {
  const code = await libraryModule();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'entropy.js'), code);
  writeFileSync(join(folder, 'entropy.d.ts'), libraryTypes());
  return brotliCompressSync(code).length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'dist/lib';
  const bytes = await buildLibrary(folder);
  console.log(`${folder}/entropy.js: ${(bytes / 1000).toFixed(1)} kB after brotli`);
}
