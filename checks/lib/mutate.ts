/**
 * Mutates the library and runs its tests: each mutant that no test notices is a survivor.
 *
 *   node checks/lib/mutate.ts [how many, or all] [seed] [part of a path...]
 *
 * Mutants: operators, comparisons, logical connectives, numbers, truth values, conditions, Math.max and Math.min. The library and its
 * tests are copied to a folder of their own; nothing in the project changes.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { randomGenerator, shuffle } from '../../src/lib/index.ts';

interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
}

const swaps: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '>>>': ['>>'],
  '^': ['|'],
};

const root = new URL('../../', import.meta.url).pathname;
const library = join(root, 'src/lib');
const files = readdirSync(library, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** The sources as they are now, whatever happens to them while the mutants run. */
const sources = new Map(files.map((file) => [file, readFileSync(join(library, file), 'utf8')]));

/** All mutants of a file. */
function mutantsOf(file: string): Mutant[] {
  const text = sources.get(file) ?? '';
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const put = (node: ts.Node, replacement: string): void => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ file, start, end: node.end, text: replacement, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      for (const other of swaps[node.operatorToken.getText(source)] ?? [])
        put(node.operatorToken, other);
    } else if (ts.isNumericLiteral(node)) {
      put(node, `(${node.getText(source)} + 1)`);
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true');
    else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
      put(node, `(${node.operand.getText(source)})`);
    } else if (
      ts.isPrefixUnaryExpression(node) &&
      node.operator === ts.SyntaxKind.ExclamationToken
    ) {
      put(node, `(${node.operand.getText(source)})`);
    } else if (ts.isIfStatement(node)) {
      put(node.expression, 'false');
      put(node.expression, 'true');
    } else if (ts.isConditionalExpression(node)) {
      put(node.condition, 'false');
      put(node.condition, 'true');
    } else if (ts.isPropertyAccessExpression(node)) {
      const called = node.getText(source);
      if (called === 'Math.max') put(node, 'Math.min');
      if (called === 'Math.min') put(node, 'Math.max');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

const [limit = '300', seed = '1', ...parts] = process.argv.slice(2);
const chosen = files.filter(
  (file) => parts.length === 0 || parts.some((part) => file.includes(part)),
);
const all = chosen.flatMap(mutantsOf);
const order = Int32Array.from(all, (_, i) => i);
shuffle(order, randomGenerator(Number(seed)));
const sample = Array.from(order)
  .slice(0, limit === 'all' ? all.length : Number(limit))
  .map((i) => all[i] as Mutant);

const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
for (const folder of ['src/lib', 'tests/unit/lib', 'tests/reference']) {
  mkdirSync(join(copy, folder), { recursive: true });
  cpSync(join(root, folder), join(copy, folder), { recursive: true });
}
cpSync(join(root, 'package.json'), join(copy, 'package.json'));
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/** The cheap tests first: most mutants end there. A group is one process. */
const groups = [
  ['reference', 'numeric', 'facts', 'errors', 'coding'],
  ['refusals', 'learning', 'random', 'gaussian-mixture', 'regressions', 'exercises'],
  ['laws', 'fuzz', 'engines'],
].map((names) => names.map((name) => `tests/unit/lib/${name}.test.ts`));

type Outcome = 'noticed' | 'survived' | 'endless';

/** Do the tests notice? They stop at the first group that does. What runs for a minute is a loop without end. */
function outcome(): Outcome {
  for (const group of groups) {
    const { status, error } = spawnSync(
      process.execPath,
      ['--test', '--test-isolation=none', '--test-reporter=dot', ...group],
      {
        cwd: copy,
        timeout: 60_000,
        // a test run in a loop without end does not hear a milder signal
        killSignal: 'SIGKILL',
        stdio: 'ignore',
        env: { ...process.env, FUZZ_CALLS: '1000', NODE_COMPILE_CACHE: join(copy, '.cache') },
      },
    );
    if (error !== undefined) return 'endless';
    if (status !== 0) return 'noticed';
  }
  return 'survived';
}

/** The mutant in its line: `if (a ⟦< → <=⟧ b) {`. */
function shown({ file, start, end, text, line }: Mutant): string {
  const source = sources.get(file) ?? '';
  const before = source.slice(source.lastIndexOf('\n', start) + 1, start).trimStart();
  const after = source.slice(end, source.indexOf('\n', end));
  return `${file}:${line}  ${before}⟦${source.slice(start, end)} → ${text}⟧${after}`;
}

if (outcome() !== 'survived') {
  throw new Error('mutate: the tests fail before anything is changed. Mend them first.');
}
let endless = 0;
const survivors: string[] = [];
sample.forEach((mutant, i) => {
  const path = join(copy, 'src/lib', mutant.file);
  const text = sources.get(mutant.file) ?? '';
  writeFileSync(path, text.slice(0, mutant.start) + mutant.text + text.slice(mutant.end));
  const result = outcome();
  if (result === 'endless') endless++;
  if (result === 'survived') {
    survivors.push(shown(mutant));
    console.log(`survived: ${survivors.at(-1)}`);
  }
  writeFileSync(path, text);
  if ((i + 1) % 20 === 0) console.log(`${i + 1} of ${sample.length}, ${survivors.length} survived`);
});
const killed = sample.length - survivors.length;
console.log(
  `${killed} of ${sample.length} mutants noticed (${((100 * killed) / sample.length).toFixed(1)} %), ${endless} of them since they do not end; ${all.length} are possible`,
);
