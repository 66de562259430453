import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Every check of the project, one after another. Each step counts its own tests; a step without tests counts as one.
 * Ends with `N passed, N failed`, and with exit status 1 on a failure.
 */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the number of its tests is read. */
  readonly count?: 'node' | 'playwright';
  /** Later steps make no sense without this one. */
  readonly needed?: boolean;
}

const report = join(tmpdir(), `course-browser-${process.pid}.json`);
const nodeTests = (...globs: string[]) => ['node', '--test', '--test-reporter=spec', ...globs];

const steps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  {
    name: 'unit, property and reference tests',
    command: nodeTests(
      'src/**/*.test.ts',
      'tests/unit/**/*.test.ts',
      'tests/reference/**/*.test.ts',
    ),
    count: 'node',
  },
  { name: 'build', command: ['astro', 'build'], needed: true },
  {
    name: 'build under a base path',
    command: ['astro', 'build'],
    env: { BASE_PATH: '/course/', OUT_DIR: './dist-base' },
    needed: true,
  },
  { name: 'checks of sources and site', command: nodeTests('checks/**/*.test.ts'), count: 'node' },
  { name: 'HTML', command: ['html-validate', 'dist'] },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    env: { REPORT: report },
    count: 'playwright',
  },
];

const started = Date.now();
let passed = 0;
let failed = 0;
const failures: string[] = [];
const bin = join(process.cwd(), 'node_modules/.bin');
rmSync('dist', { recursive: true, force: true });
rmSync('dist-base', { recursive: true, force: true });
mkdirSync(tmpdir(), { recursive: true });

for (const step of steps) {
  const from = Date.now();
  console.log(`\n== ${step.name}: ${step.command.join(' ')}`);
  const { status, output } = await run(step);
  const counted = step.count === 'node' ? ofNode(output) : step.count ? ofPlaywright() : undefined;
  const { ok, bad } = counted ?? { ok: status === 0 ? 1 : 0, bad: status === 0 ? 0 : 1 };
  passed += ok;
  // A runner that failed without a failed test has failed all the same.
  const lost = bad === 0 && (status !== 0 || ok === 0) ? 1 : bad;
  failed += lost;
  if (lost) failures.push(`${step.name} (${lost})`);
  console.log(`== ${step.name}: ${ok} passed, ${lost} failed, ${seconds(from)} s`);
  if (lost && step.needed) break;
}

console.log(
  `\n${seconds(started)} s in all${failures.length ? `; failed: ${failures.join(', ')}` : ''}`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

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
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('error', (error) => {
      console.error(error.message);
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
  return { ok: stats.expected, bad: stats.unexpected + stats.flaky };
}
