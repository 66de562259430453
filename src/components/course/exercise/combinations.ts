import type { Drawn } from '../../../content/exercise-schema.ts';
import type { Value } from '../../../formula/evaluate.ts';

/** Every combination of parameters that a seed may draw; the first holds the defaults. */
export function combinations({ params = {}, draw }: Drawn): Readonly<Record<string, Value>>[] {
  const all = Object.entries(params);
  if (draw === 'together') {
    const [, first = []] = all[0] ?? [];
    return first.map((_, i) =>
      Object.fromEntries(all.map(([name, list]) => [name, list[i] as Value])),
    );
  }
  return all.reduce<Readonly<Record<string, Value>>[]>(
    (rows, [name, choices]) =>
      rows.flatMap((row) => choices.map((choice) => ({ ...row, [name]: choice }))),
    [{}],
  );
}
