import type { Condition } from '../../../content/exercise-schema.ts';

/** What the browser knows of an exercise: numbers, indices and ready texts. No formula is left in it. */
export type ClientModel = NumericModel | ChoiceModel | OrderModel | SettingModel;

/** One combination of parameters. */
export interface Row {
  /** The texts of the slots, by number. */
  readonly slots: readonly string[];
  /** The state of the figure that goes with it, as in an address. */
  readonly figure?: string;
}

export interface NumericModel {
  readonly kind: 'numeric';
  readonly digits: number;
  readonly tolerance: number;
  /** Of each known mistake, by index. */
  readonly tolerances: readonly number[];
  /** null stands for ∞, which JSON lacks. */
  readonly rows: readonly (Row & {
    readonly answer: number | null;
    readonly mistakes: readonly (number | null)[];
  })[];
}

export interface ChoiceModel {
  readonly kind: 'choice';
  readonly right: number;
  readonly rows: readonly Row[];
}

export interface OrderModel {
  readonly kind: 'order';
  readonly right: readonly number[];
  readonly mistakes: readonly (readonly number[])[];
  readonly rows: readonly Row[];
}

export interface SettingModel {
  readonly kind: 'widget-setting';
  readonly widget: string;
  readonly goal: readonly Condition[];
  readonly mistakes: readonly (readonly Condition[])[];
  readonly rows: readonly Row[];
}

/** Reads values of a figure: a quantity, or a parameter as its control holds it. */
export interface FigureReader {
  quantity(name: string): number | undefined;
  setting(name: string): string | undefined;
}

/** Whether a condition holds. */
export function met(condition: Condition, figure: FigureReader): boolean {
  const text =
    condition.quantity === undefined
      ? figure.setting(condition.setting as string)
      : figure.quantity(condition.quantity);
  if (text === undefined) return false;
  if (condition.is !== undefined && String(condition.is) === String(text)) return true;
  const value = Number(text);
  if (condition.is !== undefined) return value === condition.is;
  return value >= (condition.min ?? -Infinity) && value <= (condition.max ?? Infinity);
}

/** The first diagnosed mistake all of whose conditions hold, or -1. */
export const mistakeOf = (model: SettingModel, figure: FigureReader): number =>
  model.mistakes.findIndex((conditions) => conditions.every((condition) => met(condition, figure)));
