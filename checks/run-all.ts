import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Every check of the project, side by side as far as cores and order allow; what a step says is printed in one piece.
 * Each step counts its own tests; a step without tests counts as one.
 * Ends with `N passed, N failed`, and with exit status 1 on a failure.
 */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the number of its tests is read. */
  readonly count?: 'node' | 'playwright';
  /** Names of the steps that must have passed before: without them it makes no sense. */
  readonly after?: readonly string[];
  /** Names of the steps that must have ended before, well or not. */
  readonly waits?: readonly string[];
  /** It keeps all cores busy by itself. */
  readonly alone?: boolean;
}

const report = join(tmpdir(), `course-browser-${process.pid}.json`);
/** All files in one process: one for each would be a third of the work. */
const nodeTests = (...globs: string[]) => [
  ...['node', '--test', '--test-isolation=none', '--test-reporter=spec'],
  ...globs,
];

// What takes longest comes first, since the rest fits in beside it.
const steps: readonly Step[] = [
  { name: 'build', command: ['astro', 'build'], env: { REPORTS: 'mistakes@course.test' } },
  {
    name: 'unit, property and reference tests',
    command: nodeTests(
      'src/**/*.test.ts',
      'tests/unit/**/*.test.ts',
      'tests/reference/**/*.test.ts',
    ),
    count: 'node',
  },
  {
    name: 'memory, in a process of its own',
    command: nodeTests('tests/alone/**/*.test.ts'),
    count: 'node',
  },
  {
    // One after another, as the check of types: each writes into the same caches.
    name: 'build under a base path',
    command: ['astro', 'build'],
    env: {
      BASE_PATH: '/course/',
      OUT_DIR: './dist-base',
      REPORTS: 'https://forge.test/course/issues/new',
    },
    after: ['build'],
  },
  {
    name: 'types',
    command: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
    waits: ['build', 'build under a base path'],
  },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  {
    name: 'checks of sources and site',
    command: nodeTests('checks/**/*.test.ts'),
    count: 'node',
    after: ['build'],
  },
  { name: 'HTML', command: ['html-validate', 'dist'], after: ['build'] },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    env: { REPORT: report },
    count: 'playwright',
    after: ['build', 'build under a base path'],
    alone: true,
  },
];

const started = Date.now();
const bin = join(process.cwd(), 'node_modules/.bin');
rmSync('dist', { recursive: true, force: true });
rmSync('dist-base', { recursive: true, force: true });
mkdirSync(tmpdir(), { recursive: true });

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}
const outcomes = new Map<string, Outcome>();
const failures: string[] = [];
/** What is said while an earlier step still has the floor. */
const waiting = new Map<string, string[]>();
let floor: string | undefined;
const running = new Set<Step>();

await new Promise<void>((done) => {
  const left = [...steps];
  next();

  function next(): void {
    for (const step of [...left]) {
      const before = (step.after ?? []).map((name) => outcomes.get(name));
      if (before.some((outcome) => outcome?.failed)) {
        left.splice(left.indexOf(step), 1);
        outcomes.set(step.name, { passed: 0, failed: 1 });
        failures.push(`${step.name} (not run)`);
        continue;
      }
      if (before.includes(undefined) || step.waits?.some((name) => !outcomes.has(name))) continue;
      const room = step.alone ? running.size === 0 : running.size < availableParallelism();
      if (!room) continue;
      if ([...running].some((other) => other.alone)) continue;
      left.splice(left.indexOf(step), 1);
      running.add(step);
      check(step).then((outcome) => {
        running.delete(step);
        outcomes.set(step.name, outcome);
        if (outcome.failed) failures.push(`${step.name} (${outcome.failed})`);
        next();
      });
    }
    if (left.length === 0 && running.size === 0) done();
  }
});

const sum = (of: keyof Outcome) =>
  [...outcomes.values()].reduce((n, outcome) => n + outcome[of], 0);
const failed = sum('failed');
console.log(
  `\n${seconds(started)} s in all${failures.length ? `; failed: ${failures.join(', ')}` : ''}`,
);
console.log(`${sum('passed')} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

async function check(step: Step): Promise<Outcome> {
  const from = Date.now();
  say(step, `\n== ${step.name}: ${step.command.join(' ')}\n`);
  const { status, output } = await run(step);
  const counted = step.count === 'node' ? ofNode(output) : step.count ? ofPlaywright() : undefined;
  const { ok, bad } = counted ?? { ok: status === 0 ? 1 : 0, bad: status === 0 ? 0 : 1 };
  // A runner that failed without a failed test has failed all the same.
  const failed = bad === 0 && (status !== 0 || ok === 0) ? 1 : bad;
  say(step, `== ${step.name}: ${ok} passed, ${failed} failed, ${seconds(from)} s\n`);
  handOver(step);
  return { passed: ok, failed };
}

/** One step speaks at a time; the others are heard when it has ended. */
function say({ name }: Step, text: string): void {
  floor ??= name;
  if (floor === name) process.stdout.write(text);
  else waiting.set(name, [...(waiting.get(name) ?? []), text]);
}

function handOver({ name }: Step): void {
  if (floor !== name) return;
  floor = undefined;
  for (const [other, said] of waiting) {
    waiting.delete(other);
    process.stdout.write(said.join(''));
    if ([...running].some((step) => step.name === other)) {
      floor = other;
      return;
    }
  }
}

function seconds(from: number): string {
  return ((Date.now() - from) / 1000).toFixed(0);
}

function run(step: Step): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const [command = '', ...args] = step.command;
    const child = spawn(command, args, {
      env: {
        ...process.env,
        ...step.env,
        PATH: `${bin}:${process.env.PATH}`,
        ASTRO_TELEMETRY_DISABLED: '1',
        FORCE_COLOR: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (data: Buffer) => {
      output += data;
      say(step, String(data));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => {
      say(step, `${error.message}\n`);
      resolve({ status: 1, output });
    });
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

function ofNode(output: string): { ok: number; bad: number } {
  const number = (word: string) =>
    Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { ok: number('pass'), bad: number('fail') + number('cancelled') };
}

function ofPlaywright(): { ok: number; bad: number } {
  if (!existsSync(report)) return { ok: 0, bad: 1 };
  const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  rmSync(report);
  // What passed at the second attempt is named in the report above.
  return { ok: stats.expected + stats.flaky, bad: stats.unexpected };
}
