/**
 * Builds the library as one module that a page or a student can import: `entropy.js`, minified, with `entropy.d.ts` and the licence beside it.
 *
 *   node src/build/library.ts [folder, by default dist/lib]
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { generateDtsBundle } from 'dts-bundle-generator';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../lib/index.ts', import.meta.url));

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Name, version and licence, which travel with the file wherever it is taken. */
const header = (): string => {
  const { version, license } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const holder = /^Copyright .*$/m.exec(readFileSync(at('LICENSE'), 'utf8'))?.[0];
  if (!holder) throw new Error('LICENSE: expected a line that begins with "Copyright", found none');
  return `/*! entropy.js ${version} | ${license} License | ${holder} */\n`;
};

/** The minified module. */
export async function libraryModule(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    banner: { js: header().trim() },
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

/** Writes both files and the licence; returns the size of the module after brotli. */
export async function buildLibrary(folder: string): Promise<number> {
  const code = await libraryModule();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'entropy.js'), code);
  writeFileSync(join(folder, 'entropy.d.ts'), header() + libraryTypes());
  copyFileSync(at('LICENSE'), join(folder, 'LICENSE.txt'));
  return brotliCompressSync(code).length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'dist/lib';
  const bytes = await buildLibrary(folder);
  console.log(`${folder}/entropy.js: ${(bytes / 1000).toFixed(1)} kB after brotli`);
}
