/**
 * Mutates the library and runs its tests: each mutant that no test notices is a survivor.
 *
 *   node checks/lib/mutate.ts [how many, or all] [seed] [part of a path...]
 *
 * Nothing on disk changes. A mutant is shown only the tests that reach its function: about a second each on an idle core.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { randomGenerator, shuffle } from '../../src/lib/index.ts';
import { type Mutant, mutantsOf } from './mutation/mutants.ts';
import type { Job, Report } from './mutation/worker.ts';

const library = fileURLToPath(new URL('../../src/lib/', import.meta.url));
const [limit = '300', seed = '1', ...parts] = process.argv.slice(2);
const all: Mutant[] = readdirSync(library, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .sort()
  .flatMap((file) => mutantsOf(file, readFileSync(join(library, file), 'utf8')));

function sampleOf(size: number): Mutant[] {
  const order = Int32Array.from(all, (_, i) => i);
  shuffle(order, randomGenerator(Number(seed)));
  return Array.from(order.subarray(0, size), (i) => all[i] as Mutant);
}
const sample = limit === 'all' ? all : sampleOf(Number(limit));

type Outcome = Exclude<Report, { starts: string }> | 'endless';

let worker: Worker | undefined;
/** Called with what the worker says. */
let hear: (report: Report | 'endless') => void;

function start(): Worker {
  const started = new Worker(new URL('./mutation/worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
  const say = (report: Report | 'endless') => {
    if (started === worker) hear(report);
  };
  started.on('message', say);
  // out of memory
  started.on('error', () => say('endless'));
  return started;
}

/** How many seconds each test took in the unchanged library. */
const taken = new Map<string, number>();
const patienceFor = (test: string): number => Math.max(10, 10 * (taken.get(test) ?? 6));

/** What the tests say of a change; 'endless' if one takes ten times as long as it did, or more memory than there is. */
function outcome(job: Job): Promise<Outcome> {
  worker ??= start();
  worker.postMessage(job);
  let running = '';
  let started = performance.now();
  return new Promise((done) => {
    let silent = 0;
    // ticks, not the clock: a machine may sleep
    const ticks = setInterval(() => {
      silent++;
      if (silent > patienceFor(running)) hear('endless');
    }, 1000);
    hear = (report) => {
      if (report !== 'endless' && 'starts' in report) {
        const now = performance.now();
        if (job.path === '') taken.set(running, (now - started) / 1000);
        silent = 0;
        running = report.starts;
        started = now;
        return;
      }
      clearInterval(ticks);
      hear = () => {};
      if (report === 'endless') {
        worker?.terminate();
        worker = undefined;
      }
      done(report);
    };
  });
}

const unchanged = await outcome({ path: '', source: '', first: [] });
if (unchanged === 'endless' || unchanged.noticedBy !== undefined) {
  const test = unchanged === 'endless' ? 'a loop' : unchanged.noticedBy;
  throw new Error(`mutate: before anything is changed this fails: ${test}. Mend it first.`);
}
const { reached } = unchanged;

/**
 * The tests that reach the function of a mutant; undefined, for all, where that is none, or so few that it may make a table for others.
 */
function testsFor({ inside }: Mutant): readonly string[] | undefined {
  const tests = reached?.get(inside ?? '');
  return tests === undefined || tests.size < 6 ? undefined : [...tests];
}

let endless = 0;
let survived = 0;
/** For each file the tests that noticed its mutants: the next ones are most likely to end there too. */
const killers = new Map<string, string[]>();
for (const [i, mutant] of sample.entries()) {
  const { file, source, shown } = mutant;
  const first = killers.get(file) ?? [];
  const only = testsFor(mutant);
  const job = { path: join(library, file), source, first, ...(only && { only }) };
  const result = await outcome(job);
  if (result === 'endless') {
    endless++;
    console.log(`endless: ${shown}`);
  } else if (result.noticedBy === undefined) {
    survived++;
    console.log(`survived: ${shown}`);
  } else killers.set(file, [...new Set([result.noticedBy, ...first])]);
  if ((i + 1) % 100 === 0) console.log(`${i + 1} of ${sample.length}, ${survived} survived`);
}
await worker?.terminate();
const noticed = sample.length - survived;
console.log(
  `${noticed} of ${sample.length} mutants noticed (${((100 * noticed) / sample.length).toFixed(1)} %), ${endless} of them since they do not end; ${all.length} are possible`,
);
