import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fields, State } from '../components/kit/state.ts';
import { figureIds } from '../content/read.ts';

/** The declared parameters of every figure, for checks at build. */
export async function declaredStates(): Promise<Map<string, State<Fields>>> {
  const out = new Map<string, State<Fields>>();
  for (const id of figureIds()) {
    const path = join(process.cwd(), 'src/components/widgets', id, 'state.ts');
    const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
      state: State<Fields>;
    };
    out.set(id, module.state);
  }
  return out;
}
