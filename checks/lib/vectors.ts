/**
 * Runs reference vectors from any folder, as tests/reference/vectors/fresh.py makes them.
 *
 *   node checks/lib/vectors.ts folder
 */
import { runVectors, suitesIn } from '../../tests/reference/run-vectors.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('vectors: say which folder.');
const rows = runVectors(undefined, suitesIn(folder));
for (const { name, cases, worst, beyondGoal, failures } of rows) {
  console.log(`${name}: ${cases} cases, worst ${worst.toFixed(3)} ulp, ${beyondGoal} beyond`);
  for (const failure of failures) console.log(`  ${failure}`);
}
const total = (of: (row: (typeof rows)[number]) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
const failed = total(({ failures }) => failures.length);
console.log(`${total((row) => row.cases)} cases, ${total((row) => row.beyondGoal)} beyond 1 ulp`);
process.exitCode = failed === 0 ? 0 : 1;
