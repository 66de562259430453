/**
 * Checks of arguments, shared by all functions. Every message says the function, the place, the rule, the value
 * and the way out: `RangeError: entropy: p[1] must be in [0, 1], got -0.25. For weights, use normalize().`
 */

/** A list of numbers: an array or any typed array of numbers. */
export type Numbers =
  | readonly number[]
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

/** A value as it is shown in a message. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/** Typed arrays are known by what they are, not by their constructor: those of another frame or worker count too. */
const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'BYTES_PER_ELEMENT' in value);

const sentence = (where: string, rule: string, value: unknown, way: string): string =>
  `${where} ${rule}, got ${shown(value)}. ${way}`;

/** The value has the right type but is not allowed. */
export function refuse(where: string, rule: string, value: unknown, way: string): never {
  throw new RangeError(sentence(where, rule, value, way));
}

/** The value has the wrong type. */
export function refuseType(where: string, rule: string, value: unknown, way: string): never {
  throw new TypeError(sentence(where, rule, value, way));
}

/** The least and the largest number allowed, the rule in words, and the usual way out. */
export type Range = readonly [low: number, high: number, rule: string, way: string];

export const PROBABILITY: Range = [0, 1, 'must be in [0, 1]', 'Divide a percentage by 100.'];
export const WEIGHT: Range = [
  0,
  Number.MAX_VALUE,
  'must be finite and >= 0',
  'Give 0 to what has no weight.',
];
export const POSITIVE: Range = [
  Number.MIN_VALUE,
  Number.MAX_VALUE,
  'must be finite and > 0',
  'For a limit, come near it.',
];
export const FINITE: Range = [
  -Number.MAX_VALUE,
  Number.MAX_VALUE,
  'must be finite',
  'For a limit, come near it.',
];
export const SQUARABLE: Range = [
  -1e140,
  1e140,
  'must be in [-1e140, 1e140]',
  'Measure in a larger unit.',
];
export const NOT_NAN: Range = [
  -Infinity,
  Infinity,
  'must not be NaN',
  'Look where it comes from: 0 / 0, Infinity - Infinity or a text.',
];

const wayOf = (value: unknown, way: string): string =>
  typeof value === 'string' ? 'Turn it into a number with Number().' : way;

const isIn = (value: unknown, range: Range): value is number =>
  typeof value === 'number' && value >= range[0] && value <= range[1];

/** Throws unless `value` is a number in the range. */
export function checkNumber(
  where: string,
  value: unknown,
  range: Range,
  way = range[3],
): asserts value is number {
  if (isIn(value, range)) return;
  if (typeof value !== 'number') refuseType(where, 'must be a number', value, wayOf(value, way));
  refuse(where, range[2], value, way);
}

/** Throws unless `value` is a whole number from low to high. */
export function checkWhole(
  where: string,
  value: unknown,
  low: number,
  high: number,
  way = Number.isInteger(value) ? 'Take one of these.' : 'Round it, if that is what you mean.',
): asserts value is number {
  if (Number.isInteger(value) && (value as number) >= low && (value as number) <= high) return;
  const rule = `must be a whole number from ${low} to ${high}`;
  if (typeof value !== 'number') refuseType(where, rule, value, way);
  refuse(where, rule, value, way);
}

const LIST_WAY = 'Give a list with one number or more.';

/** An array or typed array, which may be empty. */
export function checkIsList(
  where: string,
  value: unknown,
  way = LIST_WAY,
): asserts value is ArrayLike<unknown> {
  if (!isList(value)) refuseType(where, 'must be a list', value, way);
}

/** An array or typed array with at least one entry. */
export function checkList(
  where: string,
  value: unknown,
  way = LIST_WAY,
): asserts value is ArrayLike<unknown> {
  checkIsList(where, value, way);
  if (value.length === 0) refuse(where, 'must have an entry', value, way);
}

/** Throws unless `values` is a list of numbers in the range, which may be empty; the message names the entry. */
export function checkNumbers(
  where: string,
  values: unknown,
  range: Range,
  way?: string,
): asserts values is Numbers {
  checkIsList(where, values);
  for (let i = 0; i < values.length; i++)
    if (!isIn(values[i], range)) checkNumber(`${where}[${i}]`, values[i], range, way);
}

/** Throws unless `values` has an entry and all are numbers in the range. */
export function checkEntries(
  where: string,
  values: unknown,
  range: Range,
  way?: string,
): asserts values is Numbers {
  checkList(where, values);
  checkNumbers(where, values, range, way);
}

/** Two lists of the same length; the error names the second. */
export function checkSameLength(where: string, a: ArrayLike<unknown>, b: ArrayLike<unknown>): void {
  if (a.length !== b.length) {
    refuse(
      where,
      `must have ${a.length} ${a.length === 1 ? 'entry' : 'entries'}`,
      b,
      'Nothing is stretched or cut.',
    );
  }
}
