/**
 * Writes the table of accuracy in src/lib/README.md from the reference vectors; `--check` only compares.
 *
 *   node checks/lib/accuracy-table.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Row, runVectors } from '../../tests/reference/run-vectors.ts';

const path = fileURLToPath(new URL('../../src/lib/README.md', import.meta.url));
const START = '<!-- accuracy: written by checks/lib/accuracy-table.ts -->';
const END = '<!-- end of accuracy -->';

const camel = (name: string): string =>
  name === 'logsumexp'
    ? 'logSumExp'
    : name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The table as Markdown. */
export function accuracyTable(rows: readonly Row[] = runVectors()): string {
  const lines = [...rows]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((row) => {
      const [worst, middle] = [row.worst, median(row.errors)].map((x) => x.toFixed(2));
      return `| \`${camel(row.name)}\` | ${row.cases - row.refused} | ${worst} | ${middle} | ${row.beyondGoal} | ${row.refused} |`;
    });
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const worst = rows.reduce((most, row) => Math.max(most, row.worst), 0).toFixed(2);
  return [
    '| function | values | worst error (ulp) | median (ulp) | beyond 1 ulp | invalid inputs refused |',
    '| --- | --: | --: | --: | --: | --: |',
    ...lines,
    `| **all** | ${sum((r) => r.cases - r.refused)} | ${worst} | | ${sum((r) => r.beyondGoal)} | ${sum((r) => r.refused)} |`,
  ].join('\n');
}

/** The README with a fresh table. */
export function readmeWithTable(text: string): string {
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`accuracy-table: ${path} has lost its two marks.`);
  return `${text.slice(0, from + START.length)}\n\n${accuracyTable()}\n\n${text.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = readFileSync(path, 'utf8');
  const fresh = readmeWithTable(text);
  if (!process.argv.includes('--check')) writeFileSync(path, fresh);
  else if (fresh !== text) {
    console.error(
      'The table of accuracy in src/lib/README.md is stale. Run: node checks/lib/accuracy-table.ts',
    );
    process.exitCode = 1;
  }
}
