import { pathToFileURL } from 'node:url';
import { readAddress } from '../components/kit/state/address.ts';
import type { Definition } from '../components/kit/state/define.ts';
import { type Fields, formatValue, type State } from '../components/kit/state/state.ts';
import { figureIds } from './figures.ts';
import { ContentError, readSource, stampOf } from './source.ts';

/** A figure as chapters and exercises use it: its parameters, and its numbers in any state. */
export interface Figure {
  readonly id: string;
  readonly state: State<Fields>;
  derive(values: unknown): unknown;
  readonly results: Definition['results'];
}

const file = (id: string, name: string) => `src/components/widgets/${id}/${name}`;

/** A module of a figure, fresh after each change of its file. */
const load = (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ `${pathToFileURL(path).href}?${stampOf(path)}`);

/**
 * Every figure by its id.
 *
 * @throws ContentError where a default does not lie in the range that its parameter declares
 */
export async function loadFigures(): Promise<ReadonlyMap<string, Figure>> {
  const all = await Promise.all(
    figureIds().map(async (id): Promise<Figure> => {
      const { state } = (await load(file(id, 'state.ts'))) as Pick<Figure, 'state'>;
      const { derive } = (await load(file(id, 'model.ts'))) as Pick<Figure, 'derive'>;
      const { figure } = (await load(file(id, 'figure.ts'))) as { figure: Definition };
      for (const found of wrongDefaults(id, state)) throw found;
      return { id, state, derive, results: figure.results };
    }),
  );
  return new Map(all.map((figure) => [figure.id, figure]));
}

/** Defaults that their own parameter refuses. */
export function wrongDefaults(id: string, state: { readonly fields: Fields }): ContentError[] {
  return Object.entries(state.fields).flatMap(([name, field]) => {
    const text = formatValue(field, field.default);
    if (field.parse(text).ok) return [];
    const path = file(id, 'state.ts');
    return new ContentError(
      { file: path, ...declared(path, name) },
      `the default ${text} of ${name} is outside what ${name} may be; change the default or the range`,
    );
  });
}

/** Where a parameter is declared. */
function declared(path: string, name: string): { line: number; column: number } | undefined {
  const { text } = readSource(path);
  const at = new RegExp(`\\b${name}\\s*:`).exec(text)?.index;
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * A number that a figure shows in a state.
 *
 * @param query the state as an address has it: `?coin-entropy.p=0.3`
 * @param quantity its name among the figure's results, as programs read it: `max-entropy`
 * @throws RangeError naming the quantities there are
 */
export function quantityOf(figure: Figure, query: string, quantity: string): number {
  const { values } = readAddress(query, figure.id, figure.state);
  const model = figure.derive(values);
  const one = (spec: Figure['results'][string]) => {
    const of = spec.of?.(model);
    return typeof of === 'number' ? of : undefined;
  };
  const spec = figure.results[quantity];
  const found = spec && one(spec);
  if (found !== undefined) return found;
  const names = Object.entries(figure.results)
    .filter(([, other]) => one(other) !== undefined)
    .map(([name]) => name)
    .join(', ');
  throw new RangeError(`${figure.id} has no quantity "${quantity}" here; it has ${names}`);
}
