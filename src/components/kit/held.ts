import type { AnyField } from './state.ts';
import type { AnyFigure } from './use-figure.ts';

/** The name under which a field keeps what was typed and could not be used. */
export const draftKey = (name: string, index?: number): string =>
  index === undefined ? name : `${name}.${index}`;

/** What a control holds: a parameter of the figure, or one item of a list. */
export interface Held<T> {
  readonly key: string;
  readonly field: AnyField;
  readonly value: T;
  put(value: T): void;
}

/** @throws Error if state.ts declares no parameter of that name */
export function held<T>(figure: AnyFigure, name: string, index?: number): Held<T> {
  const declared = figure.state.fields[name] as AnyField | undefined;
  if (!declared)
    throw new Error(`${figure.id}: a control is named ${name}; declare it in state.ts`);
  const key = draftKey(name, index);
  const value = figure.values[name];
  return index === undefined
    ? { key, field: declared, value, put: (next) => figure.set({ [name]: next }) }
    : {
        key,
        field: declared.kind === 'list' ? declared.item : declared,
        value: value[index],
        put: (next) => figure.setItem(name, index, next),
      };
}
