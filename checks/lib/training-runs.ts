/**
 * Trains nets with settings from the whole range of the training lab: no exception, no NaN, and each divergence explained.
 *
 *   node checks/lib/training-runs.ts [runs] [seed]
 */
import { randomGenerator } from '../../src/lib/index.ts';
import { drawSetting, runSetting } from '../../tests/reference/training-range.ts';

const [runs = '2000', seed = '1'] = process.argv.slice(2);
const random = randomGenerator(Number(seed));
const causes = new Map<string, number>();
let complained = 0;
for (let run = 1; run <= Number(runs); run++) {
  const setting = drawSetting(random);
  let complaints: readonly string[];
  try {
    const result = runSetting(setting);
    complaints = result.complaints;
    const cause = result.divergence?.cause;
    if (cause !== undefined) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  } catch (error) {
    complaints = [String(error)];
  }
  if (complaints.length > 0) {
    complained++;
    console.log(`run ${run}, ${JSON.stringify(setting)}: ${complaints.join('; ')}`);
  }
}
const diverged = [...causes].map(([cause, count]) => `${count} by ${cause}`).join(', ');
console.log(`${runs} runs, ${complained} with a complaint; diverged: ${diverged || 'none'}`);
process.exitCode = complained === 0 ? 0 : 1;
