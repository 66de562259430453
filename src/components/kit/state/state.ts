import { type NumberRange, type Parsed, parseNumber, type Refusal } from './parse-number.ts';

/** One parameter of a figure, declared once: slider, field, address and type come from it. */
export type Field<T> = {
  readonly default: T;
  /** Reads an address; the same notations as in a field. */
  parse(text: string): Parsed<T>;
  /** Writes an address: parse(format(v)) is v to the last bit. */
  format(value: T): string;
  /** Values for tests, the edges first. */
  examples(random: () => number): T;
};

export interface NumberField extends Field<number>, NumberRange {
  readonly kind: 'number';
  readonly step: number;
}
export interface ListField extends Field<readonly number[]> {
  readonly kind: 'list';
  readonly item: NumberField;
  readonly min: number;
  readonly max: number;
  readonly notAllZero: boolean;
}
export interface ChoiceField<C extends string = string> extends Field<C> {
  readonly kind: 'choice';
  readonly options: readonly C[];
}
export interface TextField extends Field<string> {
  readonly kind: 'text';
  readonly maxLength: number;
}
export interface CodewordsField extends Field<readonly string[]> {
  readonly kind: 'codewords';
  readonly min: number;
  readonly max: number;
  readonly pattern: RegExp;
}
export type AnyField = NumberField | ListField | ChoiceField | TextField | CodewordsField;

/** Any field as an address writes one of its values. */
export const formatValue = (field: AnyField, value: unknown): string =>
  field.format(value as never);

export type Fields = Readonly<Record<string, AnyField>>;
export type Values<F extends Fields> = { readonly [K in keyof F]: F[K]['default'] };

const edge = (random: () => number, values: readonly number[]): number =>
  values[Math.floor(random() * values.length)] as number;

/** The doubles next to the ends of a range, where quotients overflow and differences vanish. */
const justInside = ({ min, max }: NumberRange): readonly number[] => [
  min + Math.max(5e-324, Math.abs(min) * 2 ** -52),
  max - Math.max(5e-324, Math.abs(max) * 2 ** -52),
];

export function number(
  range: NumberRange & { readonly step?: number; readonly default: number },
): NumberField {
  const step = range.step ?? (range.whole ? 1 : 0.01);
  return {
    kind: 'number',
    ...range,
    step,
    parse: (text) => parseNumber(text, range),
    format: String,
    examples(random) {
      if (random() < 0.4) return edge(random, [range.default, range.min, range.max]);
      if (!range.whole && random() < 0.2) return edge(random, justInside(range));
      const value = range.min + random() * (range.max - range.min);
      return range.whole ? Math.round(value) : value;
    },
  };
}

/** A probability: in [0, 1], typed as 0.25, 1/4 or 25 %. */
export const probability = (o: { readonly default: number; readonly step?: number }): NumberField =>
  number({ min: 0, max: 1, step: 0.01, fraction: true, ...o });

/** A seed of the random numbers: every 32-bit number. */
export const seed = (value = 1): NumberField =>
  number({ min: 0, max: 4294967295, whole: true, default: value });

export function list(o: {
  readonly item: NumberField;
  readonly min: number;
  readonly max: number;
  readonly default: readonly number[];
  readonly notAllZero?: boolean;
}): ListField {
  const notAllZero = o.notAllZero === true;
  return {
    kind: 'list',
    ...o,
    notAllZero,
    parse(text) {
      const parts = text.split(',');
      if (parts.length < o.min) return { ok: false, why: 'below' };
      if (parts.length > o.max) return { ok: false, why: 'above' };
      const values: number[] = [];
      for (const part of parts) {
        const read = o.item.parse(part);
        if (!read.ok) return read;
        values.push(read.value);
      }
      if (notAllZero && values.every((v) => v === 0)) return { ok: false, why: 'empty' };
      return { ok: true, value: values };
    },
    format: (values) => values.map(String).join(','),
    examples(random) {
      const size = o.min + Math.floor(random() * (o.max - o.min + 1));
      const values = Array.from({ length: size }, () => o.item.examples(random));
      return notAllZero && values.every((v) => v === 0) ? [...o.default] : values;
    },
  };
}

/** Weights: numbers in [0, 1000], not all zero; the model normalises them. */
export const weights = (o: {
  readonly min: number;
  readonly max: number;
  readonly default: readonly number[];
}): ListField =>
  list({
    ...o,
    item: number({ min: 0, max: 1000, step: 0.1, fraction: true, default: 1 }),
    notAllZero: true,
  });

/** One of a few words; the first is the default unless another is named. */
export function choice<const C extends string>(
  options: readonly C[],
  standard: C = options[0] as C,
): ChoiceField<C> {
  return {
    kind: 'choice',
    options,
    default: standard,
    parse(text) {
      const found = options.find((o) => o === text);
      return found === undefined ? { ok: false, why: 'not-a-number' } : { ok: true, value: found };
    },
    format: (value) => value,
    examples: (random) => options[Math.floor(random() * options.length)] as C,
  };
}

export function text(o: { readonly default: string; readonly maxLength: number }): TextField {
  return {
    kind: 'text',
    ...o,
    parse(t) {
      const value = t.normalize('NFC'); // counted as it is kept: composing can make a text longer
      return value.length > o.maxLength ? { ok: false, why: 'above' } : { ok: true, value };
    },
    format: (value) => value,
    examples: (random) =>
      random() < 0.2 ? '' : [...o.default].slice(0, 1 + random() * 20).join(''),
  };
}

/** A list of codewords of a pattern. */
export function codewords(o: {
  readonly default: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly pattern: RegExp;
}): CodewordsField {
  return {
    kind: 'codewords',
    ...o,
    parse(t) {
      const parts = t.split(',').map((w) => w.trim());
      if (parts.length < o.min) return { ok: false, why: 'below' };
      if (parts.length > o.max) return { ok: false, why: 'above' };
      return parts.every((w) => o.pattern.test(w))
        ? { ok: true, value: parts }
        : { ok: false, why: 'not-a-number' };
    },
    format: (value) => value.join(','),
    examples: () => o.default,
  };
}

/** What an address asked for and did not get: the parameter, the text, the reason. */
export interface Refused {
  readonly name: string;
  readonly text: string;
  readonly why: Refusal | 'twice' | 'does-not-fit';
}

/** Makes parameters fit each other once each is legal by itself, or says which do not. */
export type Fit<F extends Fields> = (
  values: Values<F>,
  given: ReadonlySet<string>,
) => { readonly values: Values<F>; readonly refused?: readonly string[] };

export interface State<F extends Fields> {
  readonly fields: F;
  readonly defaults: Values<F>;
  /** See Fit. */
  fit?(values: Values<F>, given: ReadonlySet<string>): ReturnType<Fit<F>>;
  /** Which parameters cannot change without one: they are locked with it. */
  readonly bound: Bound<F>;
}

export type Bound<F extends Fields> = { readonly [K in keyof F]?: readonly (keyof F & string)[] };

/** The parameters that `?lock=` takes the controls of: those it names, and those bound to them. */
export function lockedBy<F extends Fields>(lock: string, { fields, bound }: State<F>): Set<string> {
  if (lock === '1') return new Set(Object.keys(fields));
  return new Set(lock.split(',').flatMap((name) => [name, ...(bound[name] ?? [])]));
}

/** Declares the parameters of a figure. */
export function defineState<const F extends Fields>(
  fields: F,
  fit?: Fit<F>,
  bound: Bound<NoInfer<F>> = {},
): State<F> {
  const defaults = Object.fromEntries(
    Object.entries(fields).map(([name, f]) => [name, f.default]),
  ) as Values<F>;
  return { fields, defaults, bound, ...(fit ? { fit } : {}) };
}
