/**
 * A million random and adversarial calls of every function of the library.
 *
 *   node checks/lib/fuzz.ts [calls] [seed] [function...]
 */
import { fuzz, makers } from '../../tests/reference/fuzz.ts';

const [calls = '1000000', seed = '1', ...names] = process.argv.slice(2);
let complaints = 0;
for (const name of names.length > 0 ? names : Object.keys(makers)) {
  const started = performance.now();
  const complaint = fuzz(name, Number(calls), Number(seed));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(complaint ?? `${name}: ${calls} calls without complaint, ${seconds} s`);
  if (complaint !== undefined) complaints++;
}
process.exitCode = complaints === 0 ? 0 : 1;
