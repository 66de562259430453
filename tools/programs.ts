import { execFileSync } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';

/**
 * Runs the programs of the chapters again and records what each prints beside it: all of them, or those whose path
 * contains an argument. PYTHON names the interpreter, which needs NumPy, and PyTorch for the programs that use it.
 */
const python = process.env.PYTHON ?? 'python3';
const [wanted = ''] = process.argv.slice(2);

for (const program of globSync('src/content/chapters/*/*.py').filter((p) => p.includes(wanted))) {
  writeFileSync(program.replace(/\.py$/, '.out'), execFileSync(python, [program]));
  console.log(`recorded what ${program} prints`);
}
