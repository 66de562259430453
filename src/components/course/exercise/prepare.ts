import type {
  ExerciseData,
  Misconceptions,
  NumericData,
  OrderData,
  Setting,
} from '../../../content/exercise-schema.ts';
import { type Exercise, readMisconceptions } from '../../../content/exercises.ts';
import type { Figure } from '../../../content/figure-modules.ts';
import type { Text } from '../../../content/schema.ts';
import { ContentError } from '../../../content/source.ts';
import { pathText } from '../../../content/yaml.ts';
import { evaluate, evaluateNumber, type Value } from '../../../formula/evaluate.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { mathsName } from '../../../mdx/maths-text.ts';
import { richText } from '../../../mdx/rich-text.ts';
import { type Slots, slots } from '../../../mdx/slots.ts';
import type { Rows } from '../../../mdx/values.ts';
import { part } from '../../kit/state/query.ts';
import { digitsOfTolerance } from './answer.ts';
import { combinations } from './combinations.ts';
import type { ClientModel, Row } from './model.ts';
import { strings } from './strings.ts';

/** An exercise in one language, ready to be printed: every text as HTML, every combination computed. */
export interface Prepared {
  readonly question: string;
  readonly hints: readonly string[];
  readonly solution: readonly string[];
  /** Sentences for wrong answers, by the index the model knows them by. */
  readonly notes: readonly string[];
  /** By the same index, the name of a mistake that other exercises know too. */
  readonly shared: readonly (string | undefined)[];
  /** Texts of the options of a choice or the items of an order. */
  readonly items: readonly string[];
  /** The same without markup, where a formula alone would leave a control without a name. */
  readonly names: readonly (string | undefined)[];
  readonly unit: string;
  /** The keyboard of a phone needs more than digits. */
  readonly signs: boolean;
  readonly figure: { readonly id: string; readonly state: string } | undefined;
  readonly model: ClientModel;
}

const standardDigits = 3;

/** The combinations of an exercise with the answer of each. */
export function rowsOf(data: ExerciseData): Rows {
  const rows = combinations('params' in data ? data : {});
  if (data.kind !== 'numeric') return rows;
  const answerDigits = data.answer.digits ?? standardDigits;
  return rows.map((row) => ({
    ...row,
    answer: evaluateNumber(data.answer.formula, row),
    answerDigits,
  }));
}

/**
 * Computes and sets an exercise.
 *
 * @throws ContentError at the part that cannot be computed or set
 */
export function prepare(
  exercise: Exercise,
  lang: Lang,
  figures: ReadonlyMap<string, Figure>,
  misconceptions: Misconceptions = readMisconceptions(),
): Prepared {
  const { data } = exercise;
  const rows = guarded(exercise, ['answer'], () => rowsOf(data));
  const changing = slots();
  const set = (text: Text, path: Path) =>
    guarded(exercise, [...path, lang], () =>
      richText(text[lang], { lang, rows, figures, slots: changing }),
    );
  const sets = (texts: readonly Text[], part: string) =>
    texts.map((text, i) => set(text, [part, i]));

  const question = [set(data.question, ['question']), asked(data, rows, lang)].join('');
  const hints = sets(data.hints, 'hints');
  const solution = sets(data.solution, 'solution');
  const notes = notesOf(data, misconceptions).map(({ text, path }) => set(text, path));
  const part = data.kind === 'choice' ? 'options' : 'items';
  const itemTexts = data.kind === 'choice' ? data.options : data.kind === 'order' ? data.items : [];
  const items = itemTexts.map(({ text }, i) => set(text, [part, i, 'text']));
  const names = items.map(mathsName);
  const states = guarded(exercise, ['figure'], () => figureStates(data, rows));
  return {
    question,
    hints,
    solution,
    notes,
    shared:
      data.kind === 'numeric'
        ? data.diagnoses.map((d) => d.misconception)
        : notes.map(() => undefined),
    items,
    names,
    unit: data.kind === 'numeric' ? strings[lang].units[data.answer.unit] : '',
    signs: rows.some((row) => !((row.answer as number) >= 0 && Number.isFinite(row.answer))),
    figure: states && { id: states.id, state: states.rows[0] as string },
    model: guarded(exercise, ['diagnoses'], () => modelOf(data, rows, changing, states?.rows)),
  };
}

type Path = readonly PropertyKey[];

function guarded<T>({ data, at }: Exercise, path: Path, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new ContentError(at(path), `${data.id}: ${pathText(path)}: ${(error as Error).message}`);
  }
}

/** How many digits to give, derived from what counts as right. */
function asked(data: ExerciseData, rows: Rows, lang: Lang): string {
  if (data.kind !== 'numeric') return '';
  const digits = digitsOfTolerance(data.answer.tolerance);
  const exact = rows.every((row) => Number.isInteger(row.answer));
  return digits === 0 || exact ? '' : ` ${strings[lang].digits(digits)}`;
}

/** The sentences for wrong answers, with where they stand. */
function notesOf(data: ExerciseData, misconceptions: Misconceptions): { text: Text; path: Path }[] {
  switch (data.kind) {
    case 'numeric':
      return data.diagnoses.map((d, i) => ({
        text: d.feedback ?? (misconceptions[d.misconception ?? ''] as Text),
        path: ['diagnoses', i, d.feedback ? 'feedback' : 'misconception'],
      }));
    case 'choice': {
      const right = data.solution[0] as Text;
      return data.options.map(({ feedback }, i) => ({
        text: feedback ?? right,
        path: feedback ? ['options', i, 'feedback'] : ['solution', 0],
      }));
    }
    default:
      return data.diagnoses.map((d, i) => ({
        text: d.feedback,
        path: ['diagnoses', i, 'feedback'],
      }));
  }
}

/** `ID.PARAM=VALUE&…`, as a figure's address has it. */
export const stateText = (id: string, setting: Setting): string =>
  Object.entries(setting)
    .map(([name, value]) => part(id, name, String(value)))
    .join('&');

function figureStates(data: ExerciseData, rows: Rows): { id: string; rows: string[] } | undefined {
  if (data.kind === 'widget-setting')
    return { id: data.widget, rows: rows.map(() => stateText(data.widget, data.start)) };
  const { figure } = data;
  if (!figure) return undefined;
  const state = (row: Rows[number]) =>
    Object.fromEntries(
      Object.entries(figure.set).map(([name, formula]) => [name, flat(evaluate(formula, row))]),
    );
  return { id: figure.id, rows: rows.map((row) => stateText(figure.id, state(row) as Setting)) };
}

const flat = (value: Value): Value => (Array.isArray(value) ? value.flat(2) : value);

/** 12 digits are more than any tolerance asks for. */
const short = (x: number): number | null => (Number.isFinite(x) ? Number(x.toPrecision(12)) : null);

function modelOf(
  data: ExerciseData,
  rows: Rows,
  changing: Slots,
  figures: readonly string[] | undefined,
): ClientModel {
  const row = (i: number): Row =>
    figures && rows.length > 1
      ? { slots: changing.row(i), figure: figures[i] as string }
      : { slots: changing.row(i) };
  const all = rows.map((_, i) => row(i));
  switch (data.kind) {
    case 'numeric':
      return numericModel(data, rows, row);
    case 'choice':
      return { kind: 'choice', right: data.options.findIndex((o) => o.correct), rows: all };
    case 'order':
      return orderModel(data, all);
    case 'widget-setting':
      return {
        kind: 'widget-setting',
        widget: data.widget,
        goal: data.goal,
        mistakes: data.diagnoses.map((d) => d.when),
        rows: all,
      };
  }
}

function numericModel(data: NumericData, rows: Rows, row: (i: number) => Row): ClientModel {
  const { tolerance } = data.answer;
  return {
    kind: 'numeric',
    digits: digitsOfTolerance(tolerance),
    tolerance,
    tolerances: data.diagnoses.map((d) => d.tolerance ?? tolerance),
    rows: rows.map((names, i) => ({
      ...row(i),
      answer: short(names.answer as number),
      mistakes: data.diagnoses.map((d) => short(evaluateNumber(d.formula, names))),
    })),
  };
}

function orderModel(data: OrderData, rows: readonly Row[]): ClientModel {
  const place = (ids: readonly string[]) =>
    ids.map((id) => data.items.findIndex((item) => item.id === id));
  return {
    kind: 'order',
    right: place(data.answer),
    mistakes: data.diagnoses.map((d) => place(d.order)),
    rows,
  };
}
