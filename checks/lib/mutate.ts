/**
 * Mutates the library and runs its tests: each mutant that no test notices is a survivor.
 *
 *   node checks/lib/mutate.ts [how many, or all] [seed] [part of a path...]
 *
 * Nothing on disk changes. All mutants take about an hour on one core.
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

type Outcome = Exclude<Report, 'alive'> | 'endless';

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

/** The longest step of the unchanged library, in seconds. */
let longest = 0;

/** What the tests say of a change; 'endless' if a step takes more seconds than `patience`, or more memory than there is. */
function outcome(job: Job, patience: number): Promise<Outcome> {
  worker ??= start();
  worker.postMessage(job);
  let last = performance.now();
  return new Promise((done) => {
    let silent = 0;
    // ticks, not the clock: a machine may sleep
    const ticks = setInterval(() => {
      silent++;
      if (silent > patience) hear('endless');
    }, 1000);
    hear = (report) => {
      if (report === 'alive') {
        silent = 0;
        longest = Math.max(longest, (performance.now() - last) / 1000);
        last = performance.now();
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

const unchanged = await outcome({ path: '', source: '', first: [] }, 60);
if (unchanged === 'endless' || unchanged.noticedBy !== undefined) {
  const test = unchanged === 'endless' ? 'a loop' : unchanged.noticedBy;
  throw new Error(`mutate: before anything is changed this fails: ${test}. Mend it first.`);
}
const patience = 10 * longest;

let endless = 0;
let survived = 0;
/** For each file the tests that noticed its mutants: the next ones are most likely to end there too. */
const killers = new Map<string, string[]>();
for (const [i, { file, source, shown }] of sample.entries()) {
  const first = killers.get(file) ?? [];
  const result = await outcome({ path: join(library, file), source, first }, patience);
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
