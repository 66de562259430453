import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { limits } from '../src/build/limits.ts';
import { figureIds } from '../src/content/figures.ts';
import { leastChapter, mostChapter } from '../src/content/twins.ts';

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
const read = (f: string) => readFileSync(f, 'utf8');
const code = tracked.filter((f) => /\.(ts|tsx|mjs|js|astro)$/.test(f) && existsSync(f));

test('README and CONTRIBUTING know every folder and every command', () => {
  const told = read('README.md') + read('CONTRIBUTING.md') + read('src/lib/README.md');
  const folders = new Set(
    tracked.flatMap((f) => {
      const [top = '', second] = f.split('/');
      if (second === undefined || top.startsWith('.')) return [];
      return /^(src|tests)$/.test(top) && f.split('/').length > 2 ? [`${top}/${second}`] : [top];
    }),
  );
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const missing = [
    ...[...folders].filter(
      (f) => !/^(src|tests)$|components$|fonts$/.test(f) && !told.includes(`\`${f}/`),
    ),
    ...Object.keys(scripts)
      .filter((name) => !told.includes(`npm run ${name}`) && !told.includes(`npm ${name}`))
      .map((name) => `npm run ${name}`),
  ];
  assert.deepEqual(missing, [], 'in none of README.md, CONTRIBUTING.md, src/lib/README.md');
});

test('the style sheet of a figure speaks of that figure only', () => {
  const wrong = figureIds().flatMap((id) => {
    const file = `src/components/widgets/${id}/style.css`;
    if (!existsSync(file)) return [];
    const rules = read(file)
      .replace(/\/\*[\s\S]*?\*\/|@[^{;]*/g, '')
      .matchAll(/([^{};]+)\{/g);
    return [...rules]
      .flatMap(([, selectors = '']) => selectors.split(/,(?![^(]*\))/))
      .filter((selector) => selector.trim() && !selector.includes(`#${id}`))
      .map((selector) => `${file}: "${selector.trim()}" must stand below #${id}`);
  });
  assert.deepEqual(wrong, []);
});

test('every figure has tests of what a learner knows of it, and of what a reader does with it', () => {
  const lacking = figureIds()
    .flatMap((id) => [
      `src/components/widgets/${id}/model.test.ts`,
      `tests/browser/figures/${id}.spec.ts`,
    ])
    .filter((file) => !existsSync(file));
  assert.deepEqual(lacking, [], 'CONTRIBUTING.md, "A figure", says what these hold');
});

test('the lockfile names no host, and every version is exact', () => {
  assert.doesNotMatch(
    read('package-lock.json'),
    /https?:\/\/(?!(www\.)?(github|opencollective|paypal|ko-fi|tidelift|jonschlinkert|feross|patreon|buymeacoffee|polar|wooorm|liberapay|thanks))[\w.-]*registry/,
  );
  assert.doesNotMatch(read('package-lock.json'), /"resolved":/);
  const pkg = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, version] of Object.entries(pkg[group] ?? {}))
      assert.match(
        version,
        /^\d+\.\d+\.\d+$/,
        `${name} in package.json: write one exact version, got ${version}`,
      );
});

test('paths that the documents name are there', () => {
  const wrong: string[] = [];
  for (const doc of tracked.filter((f) => /\.md$/.test(f) && !/node_modules/.test(f)))
    for (const [, path = ''] of read(doc).matchAll(
      /`((?:src|tests|checks|scripts|public|bench|\.ci)\/[\w./[\]-]*)`/g,
    ))
      if (!/my-/.test(path) && !existsSync(path))
        wrong.push(`${doc} names ${path}, which is not there`);
  assert.deepEqual(wrong, []);
});

test('CONTRIBUTING lists every limit as it is declared, and the documents name no other', () => {
  const told = read('CONTRIBUTING.md');
  const rows = Object.entries(limits).map(([what, most]) => `| ${what} | ${most / 1000} kB |`);
  assert.deepEqual(told.match(/^\|.*\bkB \|$/gm), rows, 'src/build/limits.ts declares them');
  const words = [leastChapter, mostChapter].map((n) => n.toLocaleString('en')).join(' to ');
  assert.ok(told.includes(`English has ${words} words`), `CONTRIBUTING.md: expected ${words}`);
  const rest = read('README.md') + told.replace(/^\|.*\bkB \|$/gm, '');
  assert.equal(rest.match(/.*\d (?:kB|bytes)\b.*/)?.[0], undefined, 'leave it to the table');
});

test('nobody is sent to a placeholder: what is released names no address at example.org to write to', () => {
  const found = ['package.json', 'SECURITY.md'].filter((f) =>
    /@example\.(?:org|com)/.test(read(f)),
  );
  assert.deepEqual(
    found,
    [],
    'name a real address or none; README, “Publish”, says where reports go',
  );
});

test('no test is skipped or exclusive', () => {
  const found = code
    .filter((f) => /\.(test|spec)\.ts$/.test(f) && !f.endsWith('sources.test.ts'))
    .filter((f) => /\b(test|it|describe)\.(skip|only|fixme|todo)\b/.test(read(f)));
  assert.deepEqual(found, []);
});

test('no assertion stands before ++ or --, which the bundler writes as code that does not parse', () => {
  const found = code.filter((f) => f.startsWith('src/') && /\bas \w+\)(\+\+|--)/.test(read(f)));
  assert.deepEqual(found, [], 'write x[i] = (x[i] as number) + 1');
});
