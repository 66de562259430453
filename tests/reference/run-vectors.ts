/** Runs the reference vectors in `vectors/` against `functions.ts` and measures the errors in ulp. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from './engine-bits.ts';
import { functions as library } from './functions.ts';

type Nested = number | readonly Nested[];
interface Bar {
  readonly ulp: Nested;
  readonly abs?: number;
}
interface ReferenceCase {
  readonly id: string;
  readonly function: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected?: unknown;
  readonly residual_ulp?: Nested;
  readonly tol?: Bar;
  readonly goal?: Bar;
  readonly expect?: 'error';
  readonly tags?: readonly string[];
  readonly note?: string;
}
interface Suite {
  readonly family: string;
  readonly cases: readonly ReferenceCase[];
}

/** What the cases of one function showed. */
export interface Row {
  readonly family: string;
  readonly name: string;
  cases: number;
  refused: number;
  worst: number;
  /** Errors of all numbers in ulp, to take the median of. */
  readonly errors: number[];
  beyondGoal: number;
  readonly failures: string[];
}

/** The inverse of decode: infinities and NaN become texts. */
export function encode(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, encode(v)]));
  }
  return value;
}

/** The families of reference cases in a folder, decoded. */
export function suitesIn(folder: string): readonly Suite[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const suite = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Suite;
      const cases = suite.cases.map((one) => ({
        ...one,
        inputs: decode(one.inputs) as Record<string, unknown>,
        expected: decode(one.expected),
      }));
      return { ...suite, cases };
    });
}

/** The recorded ones. */
export const suites = suitesIn(fileURLToPath(new URL('./vectors/', import.meta.url)));

const view = new DataView(new ArrayBuffer(8));

/** The distance from |x| to the next larger double. */
export function ulp(x: number): number {
  const a = Math.abs(x);
  if (!Number.isFinite(a)) return 1;
  if (a === Number.MAX_VALUE) return 2 ** 971;
  view.setFloat64(0, a);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0) - a;
}

/** Distance from the true value, expected + residual ulp, in ulp of expected. */
function errorOf(got: number, expected: number, residual: number): number {
  if (got === expected) return Math.abs(residual);
  if (!Number.isFinite(got) || !Number.isFinite(expected)) return Number.POSITIVE_INFINITY;
  return Math.abs(got / ulp(expected) - expected / ulp(expected) - residual);
}

interface Element {
  readonly got: number;
  readonly error: number;
  readonly off: number;
  readonly limit: number;
  readonly negativeZero: boolean;
}

/** Compares number by number; a string tells what is wrong with the shape. */
function compare(
  got: unknown,
  expected: unknown,
  residual: Nested | undefined,
  bar: Nested,
): Element[] | string {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return `${String(got)} is not an array`;
    if (got.length !== expected.length) return `length ${got.length}, not ${expected.length}`;
    const elements: Element[] = [];
    for (let i = 0; i < expected.length; i++) {
      const at = (nested: Nested | undefined) =>
        Array.isArray(nested) ? (nested[i] as Nested) : nested;
      const one = compare(
        got[i],
        expected[i],
        Array.isArray(residual) ? at(residual) : undefined,
        at(bar) as Nested,
      );
      if (typeof one === 'string') return one;
      elements.push(...one);
    }
    return elements;
  }
  if (typeof got !== 'number') return `${String(got)} is not a number`;
  const truth = expected as number;
  return [
    {
      got,
      error: errorOf(got, truth, (residual as number | undefined) ?? 0),
      off: got === truth ? 0 : Math.abs(got - truth),
      // without a residual the expected double itself may be half an ulp from the truth
      limit:
        (bar as number) > 0 && residual === undefined ? (bar as number) + 0.5 : (bar as number),
      negativeZero: Object.is(got, -0) && Object.is(truth, 0),
    },
  ];
}

type Functions = Readonly<Record<string, (inputs: Record<string, unknown>) => unknown>>;

function runCase(row: Row, one: ReferenceCase, functions: Functions): void {
  const fail = (why: string) => row.failures.push(`${one.id}: ${why}`);
  row.cases++;
  const call = functions[one.function];
  if (call === undefined) {
    fail('no such function in functions.ts');
    return;
  }
  let got: unknown;
  let thrown: unknown;
  try {
    got = call(one.inputs);
  } catch (error) {
    thrown = error;
  }
  if (one.expect === 'error') {
    if (thrown === undefined) fail(`must be refused (${one.note}), got ${String(got)}`);
    else if (
      !(
        thrown instanceof RangeError ||
        (thrown instanceof TypeError && thrown.message.includes('must'))
      )
    ) {
      fail(`refused by accident: ${String(thrown)}`);
    } else row.refused++;
    return;
  }
  if (thrown !== undefined) {
    fail(`threw ${String(thrown)}`);
    return;
  }
  const tol = one.tol as Bar;
  const elements = compare(got, one.expected, one.residual_ulp, tol.ulp);
  if (typeof elements === 'string') {
    fail(elements);
    return;
  }
  const goal = one.goal ?? tol;
  const exact = one.tags?.includes('exact') === true;
  let beyond = false;
  for (const { got: number, error, off, limit, negativeZero } of elements) {
    if (error > limit && off > (tol.abs ?? 0))
      fail(`got ${number}, ${error} ulp off, allowed ${limit}`);
    if (negativeZero && exact) fail('-0, not 0');
    const excused = off > 0 && off <= (goal.abs ?? 0);
    const reach = typeof goal.ulp === 'number' ? goal.ulp + (limit % 1 === 0.5 ? 0.5 : 0) : limit;
    if (error > reach && !excused) beyond = true;
    row.errors.push(excused ? Math.min(error, 1) : error);
    row.worst = Math.max(row.worst, excused ? Math.min(error, 1) : error);
  }
  if (beyond) row.beyondGoal++;
}

/** Runs every case; one row a function, in the order of the families. */
export function runVectors(functions: Functions = library, families = suites): Row[] {
  const rows = new Map<string, Row>();
  for (const { family, cases } of families) {
    for (const one of cases) {
      let row = rows.get(one.function);
      if (row === undefined) {
        row = {
          family,
          name: one.function,
          cases: 0,
          refused: 0,
          worst: 0,
          errors: [],
          beyondGoal: 0,
          failures: [],
        };
        rows.set(one.function, row);
      }
      runCase(row, one, functions);
    }
  }
  return [...rows.values()];
}
