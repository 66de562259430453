import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Definition } from '../src/components/kit/state/define.ts';

const widgets = 'src/components/widgets';
const built = 'dist/_astro';
const scripts = readdirSync(built)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(built, name), 'utf8') }));

test('no script carries the TeX of a figure’s formula, which is set at build', async () => {
  const carried: string[] = [];
  for (const id of readdirSync(widgets)) {
    const { figure }: { figure: Definition } = await import(`../${widgets}/${id}/figure.ts`);
    const { lhs, steps, also = [] } = figure.formula;
    for (const step of [lhs, steps, also.map((more) => [more.lhs, more.steps])].flat(3)) {
      if (!step.includes('\\')) continue;
      const written = step.replaceAll('\\', '\\\\');
      for (const { name, text } of scripts)
        if (text.includes(written))
          carried.push(`${id}: ${step} in ${name}; write its formula as figure.ts of the others`);
    }
  }
  assert.deepEqual(carried, []);
});
