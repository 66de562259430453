/**
 * Cases whose results must be the same, to the last bit, in every engine: all reference values, and the inner functions of training.
 *
 * In a browser test: `page.addScriptTag({ content: await browserScript() })`, then
 * `page.evaluate((cases) => engineBits(cases), engineCases)` must equal `engineBits(engineCases)` here, also after
 * `page.evaluate(() => perturbMath())`.
 */
import { fileURLToPath } from 'node:url';
import type { EngineCase } from './engine-bits.ts';
import { encode, suites } from './run-vectors.ts';

const training: EngineCase[] = (['cross-entropy', 'squared-error'] as const).map((loss) => ({
  id: `training/${loss}`,
  function: 'training',
  inputs: { loss },
}));

/** As JSON, so that they can be handed to a page: infinities are texts. */
export const engineCases: readonly EngineCase[] = suites
  .flatMap(({ family, cases }) => cases.map((one) => ({ ...one, id: `${family}/${one.id}` })))
  .filter((one) => one.expect !== 'error')
  .map((one) => ({ id: one.id, function: one.function, inputs: encode(one.inputs) }))
  .concat(training);

/** The library with `engineBits` and `perturbMath` as one classic script for a page. */
export async function browserScript(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./engine-bits.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'engine',
    footer: { js: 'Object.assign(globalThis, engine);' },
  });
  return outputFiles[0]?.text ?? '';
}
