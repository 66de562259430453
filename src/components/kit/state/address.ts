import { exchange, part, partsOf } from './query.ts';
import {
  type AnyField,
  type Fields,
  formatValue,
  type Refused,
  type State,
  type Values,
} from './state.ts';

/** What an address says of one figure: values to use, and what had to be refused. */
export interface Read<F extends Fields> {
  readonly values: Values<F>;
  readonly refused: readonly Refused[];
}

/** Reads `?ID.PARAM=VALUE`. A bad value is not used; the default stands and the others are kept. */
export function readAddress<F extends Fields>(
  search: string,
  id: string,
  state: State<F>,
): Read<F> {
  const texts = new Map<string, string[]>();
  for (const { name: key, value } of partsOf(search)) {
    if (!key.startsWith(`${id}.`)) continue;
    const name = key.slice(id.length + 1);
    if (Object.hasOwn(state.fields, name)) texts.set(name, [...(texts.get(name) ?? []), value]);
  }
  const values: Record<string, unknown> = { ...state.defaults };
  const refused: Refused[] = [];
  const given = new Set<string>();
  for (const [name, found] of texts) {
    const text = found[0] as string;
    if (found.length > 1) {
      refused.push({ name, text: found.join(', '), why: 'twice' });
      continue;
    }
    const read = (state.fields[name] as AnyField).parse(text);
    if (read.ok) {
      values[name] = read.value;
      given.add(name);
    } else refused.push({ name, text, why: read.why });
  }
  return fitted(state, values as Values<F>, given, refused, (name) => texts.get(name)?.[0] ?? '');
}

function fitted<F extends Fields>(
  state: State<F>,
  values: Values<F>,
  given: ReadonlySet<string>,
  refused: Refused[],
  textOf: (name: string) => string,
): Read<F> {
  if (!state.fit) return { values, refused };
  const fit = state.fit(values, given);
  for (const name of fit.refused ?? [])
    refused.push({ name, text: textOf(name), why: 'does-not-fit' });
  return { values: fit.values, refused };
}

const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((x, i) => same(x, b[i])));

/** `ID.PARAM=VALUE` for each parameter that differs from its default, in the order of declaration. */
function writeState<F extends Fields>(id: string, state: State<F>, values: Values<F>): string[] {
  return Object.entries(state.fields)
    .filter(([name, field]) => !same(values[name], field.default))
    .map(([name, field]) => part(id, name, formatValue(field, values[name])));
}

/** The same query with this figure's parameters exchanged; everybody else's stay as they are. */
export const writeAddress = <F extends Fields>(
  search: string,
  id: string,
  state: State<F>,
  values: Values<F>,
): string => exchange(search, (name) => name.startsWith(`${id}.`), writeState(id, state, values));
