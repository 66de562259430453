import type { Unit } from '../../../i18n/number.ts';
import type { Definition, ResultSpec } from './define.ts';

/** One number as it is shown and read by programs. */
export interface Result {
  /** `data-quantity` */
  readonly name: string;
  readonly value: number;
  readonly unit?: Unit | undefined;
  readonly probability?: boolean | undefined;
}

type Found<S> = S extends { of(model: never): infer T }
  ? T extends readonly number[]
    ? readonly Result[]
    : T extends undefined
      ? undefined
      : Result
  : (value: number) => Result;

/** The results of a figure by their names; one that it does not declare is a type error. */
export type Results<D extends Definition> = {
  readonly [K in keyof D['results']]: Found<D['results'][K]>;
};

/** The present results of a model. */
export function resultsOf<D extends Definition>(definition: D, model: unknown): Results<D> {
  const found = ([name, spec]: [string, ResultSpec]) => {
    const unit = spec.unitOf ? spec.unitOf(model) : spec.unit;
    const result = (value: number): Result => ({
      name,
      value,
      unit,
      probability: spec.probability,
    });
    if (!spec.of) return [name, result];
    const of = spec.of(model);
    return [name, typeof of === 'number' ? result(of) : of?.map(result)];
  };
  return Object.fromEntries(Object.entries(definition.results).map(found)) as Results<D>;
}
