import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { part } from '../../../src/components/kit/state/query.ts';
import { loadFigures, quantityOf } from '../../../src/content/figure-modules.ts';
import { evaluate, type Value } from '../../../src/formula/evaluate.ts';

/** A formula, or a quantity of a figure in a state, with its value computed elsewhere. */
type Entry = { readonly exercise: string; readonly what: string } & (
  | {
      readonly formula: string;
      readonly names?: Readonly<Record<string, Value>>;
      readonly value: number | boolean | string;
    }
  | {
      readonly figure: string;
      readonly set: Readonly<Record<string, number>>;
      readonly quantity: string;
      readonly value: number;
    }
);

const { formulas } = JSON.parse(
  readFileSync(new URL('./exercise-formulas.json', import.meta.url), 'utf8'),
) as { formulas: Entry[] };
const figures = await loadFigures();

function computed(entry: Entry): Value {
  if ('formula' in entry) return evaluate(entry.formula, entry.names);
  const figure = figures.get(entry.figure);
  assert.ok(figure, `there is no figure ${entry.figure}`);
  const state = Object.entries(entry.set).map(([name, x]) => part(entry.figure, name, String(x)));
  return quantityOf(figure, `?${state.join('&')}`, entry.quantity);
}

for (const exercise of new Set(formulas.map((entry) => entry.exercise))) {
  test(`the formulas of ${exercise} have their values`, () => {
    for (const entry of formulas.filter((e) => e.exercise === exercise)) {
      const got = computed(entry);
      const said = `${entry.what}: ${'formula' in entry ? entry.formula : entry.quantity}`;
      // A comparison is 1 where it holds and 0 where not; JSON has no ∞.
      const expected = Number(entry.value);
      if (!Number.isFinite(expected) || typeof entry.value === 'boolean') {
        assert.equal(got, expected, said);
      } else {
        const off = Math.abs((got as number) - expected);
        assert.ok(
          off <= 1e-9 * Math.max(1, Math.abs(expected)),
          `${said} is ${got}, not ${expected}`,
        );
      }
    }
  });
}
