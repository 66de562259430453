/**
 * A thread that runs the tests of the library against one mutant after the other, up to the first test that fails.
 *
 * All is in memory: the modules are translated once, of a mutant only the changed file, and made anew for each. `node:test` is replaced
 * by a list of the tests, so that those that noticed the mutants before can come first. A message before each shows that it lives.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { reporting } from './functions.ts';

/** A changed file of the library, and the tests to begin with. */
export interface Job {
  readonly path: string;
  readonly source: string;
  readonly first: readonly string[];
  /** The only tests that can notice; all if it is left out. */
  readonly only?: readonly string[];
}
/** For each function of the library the tests that reach it. */
export type Reached = ReadonlyMap<string, ReadonlySet<string>>;
/** Each test that starts; at last the test that noticed, or that none did, and what was reached if nothing was changed. */
export type Report =
  | { readonly starts: string }
  | { readonly noticedBy: string | undefined; readonly reached?: Reached };

type Module = Record<string, unknown>;
type Test = (context: { diagnostic(): void }) => unknown;

/**
 * The cheap tests first. Left out: `build` needs the files on disk, `boundaries` reads them only, `memory` is about the engine, `engines`
 * compares the library with itself, `exercises` waits for the figures.
 */
const files = [
  ...['reference', 'numeric', 'facts', 'coding', 'errors', 'learning', 'training', 'evaluation'],
  ...['random', 'regressions', 'refusals', 'readme'],
  ...['gaussian-mixture', 'gaussian-flow', 'fuzz', 'laws'],
];
const root = fileURLToPath(new URL('../../../', import.meta.url));
const library = join(root, 'src/lib/');

const reachedBy = new Map<string, Set<string>>();
/** The test that runs, or the file whose tests are made. */
let running = '';
Object.assign(globalThis, {
  reached: (name: string) => {
    const tests = reachedBy.get(name);
    if (tests === undefined) reachedBy.set(name, new Set([running]));
    else tests.add(running);
  },
});

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

/** Loads modules with one file changed, or, without one, modules that tell what is reached. Tests that are asynchronous are left out: one, that of the library as a browser's script. */
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
      const source = readFileSync(path, 'utf8');
      if (changed.path === '' && path.startsWith(library))
        make = translate(path, reporting(relative(library, path), source));
      else {
        make = translate(path, source);
        translated.set(path, make);
      }
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
      running = file;
      load(join(root, `tests/unit/lib/${file}.test.ts`));
      testsOf.set(file, known);
    }
    return known;
  };
}

const report = (message: Report) => parentPort?.postMessage(message);

/** The test that notices, as `file: name`. */
function noticedBy({ path, source, first, only }: Job): string | undefined {
  const testsOf = loader({ path, source });
  const chosenOnes = new Set(only);
  const fails = (file: string, chosen: (name: string) => boolean): string | undefined => {
    let name = 'its start';
    try {
      report({ starts: file });
      for (const [title, body] of testsOf(file)) {
        if (!chosen(title)) continue;
        name = title;
        running = `${file}: ${title}`;
        report({ starts: running });
        body({ diagnostic: () => {} });
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
    const isWhole = only === undefined || chosenOnes.has(file);
    const isOn = (title: string) => isWhole || chosenOnes.has(`${file}: ${title}`);
    if (!isWhole && !only.some((test) => test.startsWith(`${file}: `))) continue;
    const found = fails(file, (title) => isOn(title) && !first.includes(`${file}: ${title}`));
    if (found !== undefined) return found;
  }
  return undefined;
}

parentPort?.on('message', (job: Job) => {
  const noticed = noticedBy(job);
  report(job.path === '' ? { noticedBy: noticed, reached: reachedBy } : { noticedBy: noticed });
});
