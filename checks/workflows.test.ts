import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Job {
  readonly needs?: string;
  readonly permissions?: unknown;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
const folder = '.github/workflows/';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(folder + name, 'utf8');
  return { name, text, is: parse(text) as Workflow };
});

test('workflows run actions by their hash alone, with the version beside it for people', () => {
  for (const { name, text } of workflows) {
    const uses = text.match(/uses:.*/g) ?? [];
    assert.ok(uses.length > 0, name);
    for (const line of uses)
      assert.match(line, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, name);
  }
});

test('workflows say what they may do, and check out without leaving a key behind', () => {
  for (const { name, is } of workflows) {
    assert.ok(is.permissions, `${name}: expected permissions for all its jobs`);
    for (const job of Object.values(is.jobs))
      for (const step of job.steps)
        if (step.uses?.includes('/checkout@'))
          assert.equal(step.with?.['persist-credentials'], false, name);
  }
});

test('the course is published as it was tested, at the address of the repository', () => {
  const { build, deploy } = workflows.find(({ name }) => name === 'pages.yml')?.is.jobs ?? {};
  assert.equal(deploy?.needs, 'build');
  const steps = build?.steps ?? [];
  assert.equal(
    steps.find(({ uses }) => uses?.includes('/checkout@'))?.with?.['fetch-depth'],
    0,
    'the history says when a chapter changed',
  );
  const runs = steps.map(({ run }) => run?.trim().split('\n').at(-1)).filter(Boolean);
  assert.deepEqual(runs, ['npm ci', 'npm test', 'npm run build']);
  const env = steps.find(({ env }) => env)?.env ?? {};
  assert.deepEqual(Object.keys(env), ['SITE_URL', 'BASE_PATH', 'REPORTS']);
});
