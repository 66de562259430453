/**
 * Builds the library as one module that a page or a student can import: `entropy.js`, minified, with `entropy.d.ts` and the licence beside it.
 *
 *   node src/build/library.ts [folder, by default dist/lib]
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';

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

/** A folder that is not there: beside the sources the compiler would read them instead of their declarations. */
const VIRTUAL = '/declarations/';

/** The declarations of all files, by a path in the virtual folder. */
function declarations(): Map<string, string> {
  const program = ts.createProgram([entry], {
    declaration: true,
    emitDeclarationOnly: true,
    strict: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  });
  const texts = new Map<string, string>();
  const folder = entry.replace(/index\.ts$/, '');
  program.emit(undefined, (path, text) => {
    texts.set(
      path.replace(folder, VIRTUAL),
      text.replaceAll(".ts';", ".js';").replaceAll('.ts";', '.js";'),
    );
  });
  return texts;
}

/**
 * One file of types: what index.ts exports, and the types that it needs, each with its comment.
 */
export function libraryTypes(): string {
  const texts = declarations();
  const host = ts.createCompilerHost({});
  const read = host.readFile.bind(host);
  host.readFile = (path) => texts.get(path) ?? read(path);
  host.fileExists = (path) => texts.has(path) || ts.sys.fileExists(path);
  const main = `${VIRTUAL}index.d.ts`;
  host.directoryExists = () => true;
  const program = ts.createProgram(
    [main],
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    },
    host,
  );
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(main);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`library: no declarations for ${entry}`);
  const resolve = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const publicSymbols = new Set(checker.getExportsOfModule(module).map(resolve));
  const written = new Map<ts.Node, string>();
  const need = (symbol: ts.Symbol): void => {
    for (const declaration of symbol.declarations ?? []) {
      const file = declaration.getSourceFile();
      if (!texts.has(file.fileName)) continue;
      const statement = ts.isVariableDeclaration(declaration)
        ? declaration.parent.parent
        : declaration;
      if (
        written.has(statement) ||
        ts.isTypeParameterDeclaration(statement) ||
        statement.parent !== file
      )
        continue;
      const comment = ts.getLeadingCommentRanges(file.text, statement.getFullStart()) ?? [];
      // of several comments only the last belongs to the statement: the others are about the file
      const from = comment.at(-1)?.pos ?? statement.getStart(file);
      const own = file.text.slice(from, statement.end).trim();
      written.set(statement, publicSymbols.has(symbol) ? own : own.replace(/^export /m, ''));
      statement.forEachChild(function visit(node: ts.Node): void {
        if (ts.isIdentifier(node)) {
          const used = checker.getSymbolAtLocation(node);
          if (used !== undefined) need(resolve(used));
        }
        node.forEachChild(visit);
      });
    }
  };
  publicSymbols.forEach(need);
  return `${[...written.values()].join('\n\n')}\n\nexport {};\n`;
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
