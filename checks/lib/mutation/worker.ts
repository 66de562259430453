/**
 * A thread that runs the tests of the library against one mutant after the other, up to the first test that fails.
 *
 * All is in memory: the modules are translated once, of a mutant only the changed file, and made anew for each. `node:test` is replaced
 * by a list of the tests, so that those that noticed the mutants before can come first. A message after each step shows that it lives.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { transformSync } from 'esbuild';
import fc from 'fast-check';

/** A changed file of the library, and the tests to begin with. */
export interface Job {
  readonly path: string;
  readonly source: string;
  readonly first: readonly string[];
}
/** 'alive' after each step; at last the test that noticed, or that none did. */
export type Report = 'alive' | { readonly noticedBy: string | undefined };

type Module = Record<string, unknown>;
type Test = (context: { diagnostic(): void }) => unknown;

/**
 * The cheap tests first. Left out: `build` needs the files on disk, `boundaries` reads them only, `memory` is about the engine, `exercises`
 * waits for the figures.
 */
const files = [
  ...['reference', 'numeric', 'facts', 'coding', 'errors', 'learning', 'training', 'evaluation'],
  ...['random', 'regressions', 'refusals', 'readme'],
  ...['gaussian-mixture', 'gaussian-flow', 'fuzz', 'engines', 'laws'],
];
const root = fileURLToPath(new URL('../../../', import.meta.url));

process.env.FUZZ_CALLS = '1000';
// no search for the smallest case that fails, and the same cases each time
fc.configureGlobal({ endOnFailure: true, seed: 1 });

function translate(path: string, source: string) {
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'cjs',
    target: 'esnext',
    define: { 'import.meta.url': 'url' },
  });
  return compileFunction(`'use strict';${code}`, ['exports', 'require', 'module', 'url'], {
    filename: path,
  });
}
const translated = new Map<string, ReturnType<typeof translate>>();

/** Loads modules with one file changed. Tests that are asynchronous are left out: one, that of the library as a browser's script. */
function loader(changed: Pick<Job, 'path' | 'source'>) {
  const loaded = new Map<string, Module>();
  let tests = new Map<string, Test>();
  let place = '';
  const collect = {
    describe: (name: string, body: () => void) => {
      const outside = place;
      place += `${name} > `;
      body();
      place = outside;
    },
    test: (name: string, body: Test) => {
      if (body.constructor.name !== 'AsyncFunction') tests.set(place + name, body);
    },
  };
  function load(path: string): Module {
    const known = loaded.get(path);
    if (known !== undefined) return known;
    const module = { exports: {} as Module };
    loaded.set(path, module.exports);
    let make = path === changed.path ? translate(path, changed.source) : translated.get(path);
    if (make === undefined) {
      make = translate(path, readFileSync(path, 'utf8'));
      translated.set(path, make);
    }
    const url = pathToFileURL(path).href;
    const outside = createRequire(path);
    const require = (name: string) => {
      if (name === 'node:test') return collect;
      return name.startsWith('.') ? load(fileURLToPath(new URL(name, url))) : outside(name);
    };
    make(module.exports, require, module, url);
    loaded.set(path, module.exports);
    return module.exports;
  }
  const testsOf = new Map<string, Map<string, Test>>();
  return (file: string): Map<string, Test> => {
    let known = testsOf.get(file);
    if (known === undefined) {
      known = tests = new Map();
      load(join(root, `tests/unit/lib/${file}.test.ts`));
      testsOf.set(file, known);
    }
    return known;
  };
}

const report = (message: Report) => parentPort?.postMessage(message);

/** The test that notices, as `file: name`. */
function noticedBy({ path, source, first }: Job): string | undefined {
  const testsOf = loader({ path, source });
  const fails = (file: string, chosen: (name: string) => boolean): string | undefined => {
    let name = 'its start';
    try {
      for (const [title, body] of testsOf(file)) {
        name = title;
        if (chosen(title)) body({ diagnostic: () => {} });
        report('alive');
      }
    } catch {
      return `${file}: ${name}`;
    }
    return undefined;
  };
  const begin = first.map((one) => one.split(/: (.*)/s));
  for (const [file = '', name] of begin) {
    const found = fails(file, (title) => title === name);
    if (found !== undefined) return found;
  }
  for (const file of files) {
    const found = fails(file, (title) => !first.includes(`${file}: ${title}`));
    if (found !== undefined) return found;
  }
  return undefined;
}

parentPort?.on('message', (job: Job) => report({ noticedBy: noticedBy(job) }));
