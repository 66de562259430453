import type { Unit } from '../../../i18n/number.ts';
import type { Fields, State, Values } from './state.ts';

/** What programs may read of a figure: one number, or a list of them. */
export interface ResultSpec<M = unknown> {
  readonly unit?: Unit;
  /** Its unit, where a parameter chooses it. */
  unitOf?(model: M): Unit | undefined;
  /** A probability is written 1 only where it is certain. */
  readonly probability?: true;
  /** Its number; undefined where there is none yet. Left out where it belongs to the figure's own steps. */
  of?(model: M): number | undefined | readonly number[];
}

/** One chain of equalities: each step begins with its relation, `@name` stands for a number. */
export interface Equation {
  readonly lhs: string;
  readonly steps: readonly string[];
}

/** What a browser's script has in place of the TeX, which is set at build: `import.meta.env?.SSR === false ? setAtBuild : {…}`. */
export const setAtBuild: Equation = { lhs: '', steps: [] };

/** The live formula: set once at build. */
export interface FormulaSpec<M = unknown> extends Equation {
  /** Further equations of the same numbers, each on a line of its own. */
  readonly also?: readonly Equation[];
  /** The present numbers, by the names in the steps. */
  slots(model: M): Readonly<Record<string, string>>;
}

/** Everything of a figure that knows no words and no screen. */
export interface Definition<
  F extends Fields = Fields,
  M = unknown,
  R extends Readonly<Record<string, ResultSpec<M>>> = Readonly<Record<string, ResultSpec<M>>>,
> {
  /** Its name in addresses, and of its folder. */
  readonly id: string;
  readonly state: State<F>;
  /** Numbers from the library: no words, no pixels, no rounding. */
  derive(values: Values<F>): M;
  /** The public quantities by their names. */
  readonly results: R;
  readonly formula: FormulaSpec<M>;
}

export const defineFigure = <
  const F extends Fields,
  M,
  const R extends Readonly<Record<string, ResultSpec<M>>>,
>(
  definition: Definition<F, M, R>,
): Definition<F, M, R> => definition;

export type FieldsOf<D> = D extends Definition<infer F, infer _M, infer _R> ? F : never;
export type ModelOf<D> = D extends { derive(values: never): infer M } ? M : never;

/** What a figure says; `labels` names every parameter. */
export interface FigureWords<D extends Definition = Definition> {
  readonly title: string;
  /** One sentence: what to try, what to expect. */
  readonly try: string;
  /** The name of each parameter, as the reader knows it. */
  readonly labels: { readonly [K in keyof D['state']['fields']]: string };
}
