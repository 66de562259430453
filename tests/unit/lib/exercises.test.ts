import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';

interface Entry {
  readonly exercise: string;
  readonly what: string;
  readonly formula: string;
  readonly names?: Readonly<Record<string, unknown>>;
  readonly value: number | boolean | string;
}

const { formulas } = JSON.parse(
  readFileSync(new URL('./exercise-formulas.json', import.meta.url), 'utf8'),
) as { formulas: Entry[] };

type Values = readonly number[];
const list = (values: Values) => values;

/** What a formula may name beside the library. */
const helpers = {
  // the formulas name both variables; the library derives the given one
  conditionalEntropy: (joint: number[][], of: 'x' | 'y', _given: string, base: lib.Base) =>
    lib.conditionalEntropy(joint, of, base),
  log2: Math.log2,
  ln: Math.log,
  log10: Math.log10,
  exp: Math.exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  power: (a: number, b: number) => a ** b,
  count: (values: Values) => values.length,
  near: (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance,
  between: (a: number, low: number, high: number) => low <= a && a <= high,
  both: (...all: boolean[]) => all.every(Boolean),
  either: (...all: boolean[]) => all.some(Boolean),
  mean: (values: Values) => lib.sum(values) / values.length,
  total: lib.sum,
  dot: (a: Values, b: Values) => lib.sum(a.map((x, i) => x * (b[i] as number))),
  mapLog2: (values: Values) => values.map(Math.log2),
  maxOf: (values: Values) => Math.max(...list(values)),
  minOf: (values: Values) => Math.min(...list(values)),
  snapshot: (rows: number[][], t: number) => {
    const i = Math.min(Math.floor(t), rows.length - 2);
    const [a, b] = [rows[i] as number[], rows[i + 1] as number[]];
    return lib.normalize(a.map((x, k) => x ** (1 - t + i) * (b[k] as number) ** (t - i)));
  },
  descentSteps: (loss: string, label: number, start: number, rate: number, within: number) => {
    const gradient = loss === 'bce' ? lib.binaryCrossEntropyWithLogitsGrad : lib.sigmoidMseGrad;
    let z = start;
    for (let step = 0; step < 1e6; step++) {
      if (Math.abs(lib.sigmoid(z) - label) < within) return step;
      z -= rate * (gradient([label], [z], 'sum')[0] as number);
    }
    return Number.POSITIVE_INFINITY;
  },
  infinity: Number.POSITIVE_INFINITY,
};

/** Formulas are the same text in JavaScript and Python. */
function evaluate(formula: string, names: Readonly<Record<string, unknown>>): unknown {
  const scope = { ...lib, ...helpers, ...names };
  return new Function(...Object.keys(scope), `return ${formula}`)(...Object.values(scope));
}

for (const exercise of new Set(formulas.map((entry) => entry.exercise))) {
  test(`the formulas of ${exercise} have their values`, () => {
    for (const { what, formula, names = {}, value } of formulas.filter(
      (e) => e.exercise === exercise,
    )) {
      const got = evaluate(formula, names);
      const expected = typeof value === 'string' ? Number(value) : value;
      if (typeof expected === 'boolean' || !Number.isFinite(expected)) {
        assert.equal(got, expected, `${what}: ${formula}`);
      } else {
        const off = Math.abs((got as number) - expected);
        assert.ok(
          off <= 1e-9 * Math.max(1, Math.abs(expected)),
          `${what}: ${formula} is ${got}, not ${expected}`,
        );
      }
    }
  });
}
