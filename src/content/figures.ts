import { existsSync, readdirSync } from 'node:fs';
import { ContentError } from './source.ts';

/** Every figure there is: the folders of src/components/widgets. */

const folder = 'src/components/widgets';
const parts = [
  'state.ts',
  'model.ts',
  'figure.ts',
  'ko.ts',
  'en.ts',
  'View.tsx',
  'island.ko.ts',
  'island.en.ts',
  'index.astro',
  'public.json',
  'addresses.txt',
  'activity.yaml',
];

/** Whether a folder holds all of these files; throws where it holds only some of them, or is there without any. */
export function complete(path: string, files: readonly string[], what: string): boolean {
  if (!existsSync(path)) return false;
  const lacking = files.filter((file) => !existsSync(`${path}/${file}`));
  if (lacking.length > 0)
    throw new ContentError(
      { file: path },
      `${lacking.join(' and ')} missing; ${what} has ${files.join(', ')}`,
    );
  return true;
}

/** Half a figure stops the build. */
export function figureIds(): string[] {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((d) => d.isDirectory())
    .map((d) => d.name)
    .sort();
  for (const id of ids) complete(`${folder}/${id}`, parts, 'a figure');
  return ids;
}

/** The name of a figure in a chapter: CoinEntropy for coin-entropy. */
export const pascal = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, _dash, c: string) => c.toUpperCase());

/** The figure that a name in a chapter stands for. */
export const figureNamed = (name: string): string | undefined =>
  figureIds().find((id) => pascal(id) === name);
