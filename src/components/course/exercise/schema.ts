import type { Both } from '../../../i18n/lang.ts';
import type { Value } from '../formula/evaluate.ts';
import type { Condition } from './model.ts';

/** How `src/content/exercises/*.yaml` is written. A list of these is a chapter's file. */
export type ExerciseData = NumericData | ChoiceData | OrderData | SettingData;
export type Kind = ExerciseData['kind'];
export type Text = Both<string>;

interface Common {
  /** `chapter/NN-name`; part of the address, so it never changes. */
  readonly id: string;
  /** The section that it tests. */
  readonly section: string;
  readonly question: Text;
  /** Two steps of help, the second nearer to the answer. */
  readonly hints: readonly Text[];
  /** The steps of the answer; the first says how to begin and gives nothing away. */
  readonly solution: readonly Text[];
}

/** Parameters: each lists its choices, the default first. */
export interface Drawn {
  readonly params?: Readonly<Record<string, readonly Value[]>>;
  /** `together`: the n-th choices of all parameters belong together. Else every combination may come. */
  readonly draw?: 'together';
}

/** A figure in the state of the question, offered after a wrong answer. */
export interface Shows {
  readonly figure?: {
    readonly id: string;
    /** A formula for each of its parameters, a word for a choice ("'none'"). */
    readonly set: Readonly<Record<string, string>>;
  };
}

export const units = [
  'pure',
  'bits',
  'nats',
  'hartleys',
  'bits per symbol',
  'questions',
  'points',
  'times',
] as const;
export type AnswerUnit = (typeof units)[number];

/** A mistake that is recognised: its sentence is written here, or is one of misconceptions.yaml. */
export interface Diagnosis {
  readonly misconception?: string;
  readonly feedback?: Text;
}

export interface NumericData extends Common, Drawn, Shows {
  readonly kind: 'numeric';
  readonly answer: {
    readonly formula: string;
    /** The answer at the defaults, computed elsewhere. */
    readonly value: number;
    readonly unit: AnswerUnit;
    /** Absolute distance within which a typed number is right; 0 for whole numbers. */
    readonly tolerance: number;
    /** Digits after the point where the answer is shown; 3 unless given. */
    readonly digits?: number;
  };
  readonly diagnoses: readonly (Diagnosis & {
    readonly formula: string;
    readonly value: number;
    /** Where it differs from the answer's. */
    readonly tolerance?: number;
  })[];
}

export interface ChoiceData extends Common, Drawn, Shows {
  readonly kind: 'choice';
  readonly options: readonly {
    readonly id: string;
    readonly text: Text;
    /** Set on exactly one. */
    readonly correct?: true;
    /** Why it is not that one. */
    readonly feedback?: Text;
    /** A formula that holds for the right option and for no other. */
    readonly truth?: string;
  }[];
}

export interface OrderData extends Common, Shows {
  readonly kind: 'order';
  readonly direction: 'ascending' | 'descending';
  readonly items: readonly { readonly id: string; readonly text: Text; readonly value: string }[];
  /** Ids in the right order, found elsewhere. */
  readonly answer: readonly string[];
  readonly diagnoses: readonly { readonly order: readonly string[]; readonly feedback: Text }[];
}

export type Setting = Readonly<Record<string, number | string | readonly number[]>>;

export interface SettingData extends Common {
  readonly kind: 'widget-setting';
  readonly widget: string;
  /** Where the figure starts; does not meet the goal. */
  readonly start: Setting;
  /** Each quantity of the goal as a formula of the parameters (camelCase), for the tests. */
  readonly quantities: Readonly<Record<string, string>>;
  readonly goal: readonly Condition[];
  /** One setting that meets the goal. */
  readonly answer: Setting;
  readonly diagnoses: readonly {
    /** All of these hold. The first diagnosis that fits is told. */
    readonly when: readonly Condition[];
    /** A setting that it is meant for, for the tests. */
    readonly example: Setting;
    readonly feedback: Text;
  }[];
}

type Check = (value: unknown, at: string) => void;

/** Why a file is not right: where, which rule, what to do. */
export class ExerciseError extends Error {
  constructor(where: string, rule: string) {
    super(`${where}: ${rule}`);
    this.name = 'ExerciseError';
  }
}

const fail = (at: string, rule: string): never => {
  throw new ExerciseError(at, rule);
};
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const word =
  (pattern: RegExp, meant: string): Check =>
  (value, at) => {
    if (typeof value !== 'string' || !pattern.test(value))
      fail(at, `must be ${meant}, got ${JSON.stringify(value)}`);
  };
const oneOf = (...words: readonly unknown[]): Check => {
  return (value, at) => {
    if (!words.includes(value)) fail(at, `must be one of ${words.join(', ')}, got ${value}`);
  };
};
const number: Check = (value, at) => {
  if (typeof value !== 'number') fail(at, `must be a number, got ${JSON.stringify(value)}`);
};
const scalar: Check = (value, at) => {
  if (typeof value !== 'number' && typeof value !== 'string')
    fail(at, 'must be a number or a word');
};
const formula: Check = word(/\S/, 'a formula in quotes');
const name: Check = word(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name of small letters, digits and hyphens');
const anything: Check = () => {};
const both: Check = (value, at) => {
  if (!isObject(value)) return fail(at, 'must have a text in ko and in en');
  for (const lang of ['ko', 'en'])
    if (typeof value[lang] !== 'string' || !value[lang].trim()) fail(`${at}.${lang}`, 'is missing');
  for (const key of Object.keys(value))
    if (key !== 'ko' && key !== 'en') fail(`${at}.${key}`, 'is no language');
};
const listOf =
  (check: Check, least = 1): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < least)
      return fail(at, `must be a list of at least ${least}`);
    for (const [i, item] of value.entries()) check(item, `${at}[${i}]`);
  };
const recordOf =
  (check: Check): Check =>
  (value, at) => {
    if (!isObject(value)) return fail(at, 'must be a list of NAME: VALUE');
    for (const [key, item] of Object.entries(value)) check(item, `${at}.${key}`);
  };
/** An object with these keys and no other; a key that ends in ? may be left out. */
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (!isObject(value)) return fail(at, `must have ${Object.keys(fields).join(', ')}`);
    for (const [field, check] of Object.entries(fields)) {
      const key = field.replace('?', '');
      if (value[key] !== undefined) check(value[key], `${at}.${key}`);
      else if (!field.endsWith('?')) fail(`${at}.${key}`, 'is missing');
    }
    for (const key of Object.keys(value))
      if (!(key in fields) && !(`${key}?` in fields))
        fail(`${at}.${key}`, `is unknown here; known are ${Object.keys(fields).join(', ')}`);
  };

const condition: Check = (value, at) => {
  object({ 'quantity?': name, 'setting?': name, 'min?': number, 'max?': number, 'is?': scalar })(
    value,
    at,
  );
  const given = value as Condition;
  if ((given.quantity === undefined) === (given.setting === undefined))
    fail(at, 'must name either a quantity or a setting');
  if (given.min === undefined && given.max === undefined && given.is === undefined)
    fail(at, 'must say min, max or is');
};
const setting = recordOf((value, at) => {
  if (!Array.isArray(value)) return scalar(value, at);
  listOf(number)(value, at);
});
const figure = object({ id: name, set: recordOf(formula) });
const common = {
  id: word(/^[a-z]+(-[a-z]+)*\/\d\d-[a-z0-9-]+$/, 'chapter/NN-name'),
  section: name,
  kind: oneOf('numeric', 'choice', 'order', 'widget-setting'),
  question: both,
  hints: listOf(both, 2),
  solution: listOf(both),
};
const drawn = { 'params?': recordOf(listOf(anything, 2)), 'draw?': oneOf('together') };

const kinds: Readonly<Record<Kind, Check>> = {
  numeric: object({
    ...common,
    ...drawn,
    'figure?': figure,
    answer: object({
      formula,
      value: number,
      unit: oneOf(...units),
      tolerance: number,
      'digits?': number,
    }),
    diagnoses: listOf(
      object({
        'misconception?': name,
        'feedback?': both,
        formula,
        value: number,
        'tolerance?': number,
      }),
    ),
  }),
  choice: object({
    ...common,
    ...drawn,
    'figure?': figure,
    options: listOf(
      object({
        id: name,
        text: both,
        'correct?': oneOf(true),
        'feedback?': both,
        'truth?': formula,
      }),
      3,
    ),
  }),
  order: object({
    ...common,
    'figure?': figure,
    direction: oneOf('ascending', 'descending'),
    items: listOf(object({ id: name, text: both, value: formula }), 3),
    answer: listOf(name),
    diagnoses: listOf(object({ order: listOf(name), feedback: both })),
  }),
  'widget-setting': object({
    ...common,
    widget: name,
    start: setting,
    quantities: recordOf(formula),
    goal: listOf(condition),
    answer: setting,
    diagnoses: listOf(object({ when: listOf(condition), example: setting, feedback: both })),
  }),
};

/** Checks a chapter's file after parsing. Throws an ExerciseError: `FILE: ID: answer.unit: must be …`. */
export function checkChapter(
  value: unknown,
  file: string,
  misconceptions: Misconceptions,
): ExerciseData[] {
  if (!Array.isArray(value)) return fail(file, 'must be a list of exercises');
  const seen = new Set<string>();
  for (const [i, item] of value.entries()) {
    const id = isObject(item) && typeof item.id === 'string' ? item.id : `exercise ${i + 1}`;
    const at = (rest: string) => `${file}: ${id}${rest}`;
    if (!isObject(item)) return fail(at(''), 'must be an exercise');
    common.kind(item.kind, at(': kind'));
    kinds[item.kind as Kind](item, at(': exercise'));
    if (seen.has(id)) fail(at(''), 'has an id that is there already');
    seen.add(id);
    checkSense(item as unknown as ExerciseData, at, misconceptions);
  }
  return value as ExerciseData[];
}

/** One sentence for a mistake that many readers make. */
export type Misconceptions = Readonly<Record<string, Text>>;

function checkSense(data: ExerciseData, at: (rest: string) => string, known: Misconceptions): void {
  if (data.kind === 'choice') {
    const keys = data.options.filter((option) => option.correct);
    if (keys.length !== 1) fail(at(': options'), `exactly one must be correct, got ${keys.length}`);
    for (const option of data.options)
      if (!option.correct && !option.feedback)
        fail(at(`: options: ${option.id}`), 'needs feedback');
    unique(data.options, at(': options'));
  }
  if (data.kind === 'order') {
    unique(data.items, at(': items'));
    const ids = data.items.map((item) => item.id).sort();
    for (const order of [data.answer, ...data.diagnoses.map((d) => d.order)])
      if ([...order].sort().join() !== ids.join())
        fail(at(': answer'), `must order ${ids.join(', ')}`);
  }
  if (data.kind === 'numeric') {
    for (const [i, diagnosis] of data.diagnoses.entries()) {
      const { misconception, feedback } = diagnosis;
      if (misconception !== undefined && !Object.hasOwn(known, misconception))
        fail(
          at(`: diagnoses[${i}].misconception`),
          `${misconception} is not in misconceptions.yaml`,
        );
      if (misconception === undefined && feedback === undefined)
        fail(at(`: diagnoses[${i}]`), 'needs a misconception or feedback');
    }
  }
  if ('draw' in data && data.draw === 'together') {
    const lengths = new Set(Object.values(data.params ?? {}).map((choices) => choices.length));
    if (lengths.size !== 1)
      fail(at(': params'), 'drawn together, so all need equally many choices');
  }
}

function unique(items: readonly { readonly id: string }[], at: string): void {
  if (new Set(items.map((item) => item.id)).size !== items.length) fail(at, 'ids must differ');
}

/** Checks misconceptions.yaml. */
export function checkMisconceptions(value: unknown, file: string): Misconceptions {
  recordOf(both)(value, file);
  return value as Misconceptions;
}
