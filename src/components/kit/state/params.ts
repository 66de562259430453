import type { Draft } from './draft.ts';
import type {
  AnyField,
  ChoiceField,
  CodewordsField,
  Fields,
  ListField,
  NumberField,
  TextField,
  Values,
} from './state.ts';

/** One parameter of a figure, or one item of a list, as its controls hold it. */
export interface Param<T, F extends AnyField = AnyField> {
  /** Its name in addresses. */
  readonly name: string;
  readonly field: F;
  readonly value: T;
  /** The address took its controls away. */
  readonly locked: boolean;
  /** Nobody can move it now: it is locked, or the figure has not started yet. */
  readonly fixed: boolean;
  /** What was typed and could not be used. */
  readonly draft: Draft | undefined;
  set(value: T): void;
  keep(draft: Draft | undefined): void;
}

/** A number that can be moved in steps between two ends: a parameter, or a step of the figure's own. */
export interface Movable {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly fixed: boolean;
  set(value: number): void;
}

export interface NumberParam extends Param<number, NumberField>, Movable {}
export interface ListParam extends Param<readonly number[], ListField> {
  readonly items: readonly NumberParam[];
}
export type ChoiceParam<C extends string = string> = Param<C, ChoiceField<C>>;
export type TextParam = Param<string, TextField | CodewordsField>;
export interface CodewordsParam extends Param<readonly string[], CodewordsField> {
  readonly items: readonly TextParam[];
}

export type ParamOf<F> = F extends NumberField
  ? NumberParam
  : F extends ListField
    ? ListParam
    : F extends ChoiceField<infer C>
      ? ChoiceParam<C>
      : F extends CodewordsField
        ? CodewordsParam
        : F extends TextField
          ? TextParam
          : never;
/** The parameters of a figure by their names; one that `state.ts` does not declare is a type error. */
export type Params<F extends Fields> = { readonly [K in keyof F]: ParamOf<F[K]> };

/** How parameters reach the figure that holds them. */
export interface Holder<F extends Fields> {
  readonly values: Values<F>;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly ready: boolean;
  locked(name: string): boolean;
  put(name: string, value: unknown, key: string): void;
  keep(key: string, draft: Draft | undefined): void;
}

/** The name under which a draft is kept: of a parameter, or of one item of a list. */
export const draftKey = (name: string, index?: number): string =>
  index === undefined ? name : `${name}.${index}`;

/** Every parameter of a figure as its controls hold it. */
export function paramsOf<F extends Fields>(fields: F, holder: Holder<F>): Params<F> {
  const param = (name: string, field: AnyField) => {
    const locked = holder.locked(name);
    const fixed = locked || !holder.ready;
    const value = holder.values[name] as unknown;
    const one = (of: AnyField, index?: number) => {
      const key = draftKey(name, index);
      return {
        name,
        field: of,
        value: index === undefined ? value : (value as readonly unknown[])[index],
        locked,
        fixed,
        draft: holder.drafts[key],
        ...(of.kind === 'number' ? { min: of.min, max: of.max, step: of.step } : {}),
        set: (next: unknown) =>
          holder.put(
            name,
            index === undefined
              ? next
              : (holder.values[name] as readonly unknown[]).map((old, i) =>
                  i === index ? next : old,
                ),
            key,
          ),
        keep: (draft: Draft | undefined) => holder.keep(key, draft),
      };
    };
    if (field.kind !== 'list' && field.kind !== 'codewords') return one(field);
    const item = field.kind === 'list' ? field.item : field;
    return { ...one(field), items: (value as readonly unknown[]).map((_, i) => one(item, i)) };
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, param(name, field)]),
  ) as unknown as Params<F>;
}
