import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { figureIds } from '../../../content/figures.ts';
import type { Both } from '../../../i18n/lang.ts';
import { randomGenerator } from '../../../lib/numeric/random.ts';
import { readAddress, writeAddress } from '../state/address.ts';
import type { Definition, FigureWords } from '../state/define.ts';
import { type Result, resultsOf } from '../state/results.ts';
import { type AnyField, type Fields, formatValue, type Values } from '../state/state.ts';
import { kit as en } from '../words/en.ts';
import { kit as ko } from '../words/ko.ts';

const kit = { ko, en };

/** What every figure keeps, tested over every folder of `widgets/`. A new folder is tested by being there. */

interface Parameter {
  /** Left out where the interface leaves the choice to the figure. */
  readonly default?: unknown;
  readonly min?: number;
  readonly max?: number;
  /** How many items a list may have. */
  readonly items?: readonly [least: number, most: number];
  readonly options?: readonly string[];
}

/** public.json: what links in videos and on slides depend on, written once more by hand. */
interface Interface {
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Each with its unit at the defaults; `pure` has none. */
  readonly quantities: Readonly<Record<string, string>>;
}

interface Widget {
  readonly id: string;
  readonly figure: Definition;
  readonly words: Both<FigureWords>;
  readonly public: Interface;
  readonly addresses: string;
  /** The text of index.astro. */
  readonly frame: string;
}

const home = join(import.meta.dirname, '../../widgets');
const widgets: readonly Widget[] = await Promise.all(
  figureIds().map(async (id) => {
    const load = (file: string) => import(join(home, id, file));
    const read = (file: string) => readFileSync(join(home, id, file), 'utf8');
    const [{ figure }, ko, en] = await Promise.all(['figure.ts', 'ko.ts', 'en.ts'].map(load));
    return {
      id,
      figure,
      words: { ko: ko.words, en: en.words },
      public: JSON.parse(read('public.json')),
      addresses: read('addresses.txt'),
      frame: read('index.astro'),
    };
  }),
);
const fields = (w: Widget) => Object.entries(w.figure.state.fields) as [string, AnyField][];

/** Random numbers in [0, 1) from a whole number, for the examples that fields give. */
const randomFrom = (start: number) => randomGenerator(start >>> 0).next;

const search = (w: Widget, pairs: readonly (readonly [string, string])[]) =>
  `?${pairs.map(([name, text]) => `${w.id}.${name}=${encodeURIComponent(text)}`).join('&')}`;

/** Addresses of legal values, each parameter given or left out: the edges come first, as the fields say. */
const addresses = (w: Widget) =>
  fc.integer().map((start) => {
    const random = randomFrom(start);
    const given = fields(w).filter(() => random() < 0.7);
    return search(
      w,
      given.map(([name, field]) => [name, formatValue(field, field.examples(random))]),
    );
  });

/** Addresses of any texts at all. */
const anything = (w: Widget) => {
  const names = fc.constantFrom(...fields(w).map(([name]) => name));
  const numbers = [
    '1e999',
    'NaN',
    '-1',
    '1,,2',
    '0,0',
    '1/6',
    '5%',
    '2',
    '0',
    '1',
    '1e-9',
    '',
    '001',
  ];
  const texts = fc.oneof(
    fc.constantFrom(...numbers, ...fields(w).flatMap(([, f]) => [formatValue(f, f.default)])),
    fc.string({ unit: fc.constantFrom(...'0123456789.,eE+-−/% ab가나١') }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('0', '1', '10', '0.5', 'x'), { maxLength: 20 }).map(String),
  );
  return fc.array(fc.tuple(names, texts), { maxLength: 6 });
};

/** A state is legal if each value is one that its own field takes. */
function legal(w: Widget, values: Values<Fields>) {
  for (const [name, field] of fields(w)) {
    const value = values[name];
    assert.deepEqual(
      field.parse(formatValue(field, value)),
      { ok: true, value },
      `${w.id}.${name}`,
    );
  }
}

/** Every number that a model holds, with the way to it. */
function* numbersIn(value: unknown, path = ''): Generator<[path: string, number: number]> {
  if (typeof value === 'number') yield [path, value];
  else if (value instanceof Map) for (const [k, v] of value) yield* numbersIn(v, `${path}.${k}`);
  else if (typeof value === 'object' && value !== null)
    for (const [k, v] of Object.entries(value)) yield* numbersIn(v, `${path}.${k}`);
}

/** Names of what is never below 0, whatever the state. */
const neverNegative = /(entropy|information|perplexity|divergence|error|length|kraft|bits)$/i;

function sane(w: Widget, values: Values<Fields>) {
  const model = w.figure.derive(values);
  const shown = JSON.stringify(values);
  for (const [path, x] of numbersIn(model)) {
    assert.ok(!Number.isNaN(x), `${w.id}: derive gives NaN at ${path} for ${shown}`);
    const name = path.replace(/(\.\d+)+$/, '').replace(/^.*\./, '');
    if (neverNegative.test(name))
      assert.ok(x >= 0, `${w.id}: derive gives ${x} at ${path} for ${shown}, expected 0 or more`);
  }
  const { p } = model as { p?: unknown };
  if (Array.isArray(p) && p.length > 0 && w.figure.state.fields.p === undefined) {
    const sum = p.reduce((a: number, b: number) => a + b, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9, `${w.id}: p sums to ${sum} for ${shown}`);
    for (const x of p) assert.ok(x >= 0 && x <= 1, `${w.id}: p holds ${x} for ${shown}`);
  }
  for (const result of Object.values<unknown>(resultsOf(w.figure, model)).flat() as Result[])
    if (typeof result === 'object')
      assert.ok(!Number.isNaN(result.value), `${w.id}: ${result.name} is NaN for ${shown}`);
  for (const [slot, text] of Object.entries(w.figure.formula.slots(model)))
    assert.ok(
      typeof text === 'string' && !/NaN|undefined|\[object/.test(text),
      `${w.id}: the formula's slot @${slot} shows ${JSON.stringify(text)} for ${shown}`,
    );
}

/**
 * The names of all sentences, each with its kind. What one language has no need to say is written there as
 * `undefined`, so that it is a decision; then the kind does not count.
 */
function said(value: unknown, twin: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return value === undefined || twin === undefined ? 'in one language' : typeof value;
  const other = (twin ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, said(v, other[k])]));
}

test('there are figures to test, and all are framed alike', () => {
  assert.ok(widgets.length > 0);
  // A figure that opens a chapter starts with the reader's first move, all others when they come near.
  const plain = (frame: string) =>
    frame
      .replaceAll('client:moved', 'client:visible={near}')
      .replace('import { links }', 'import { links, near }');
  const frames = Map.groupBy(widgets, (w) => plain(w.frame));
  const odd = [...frames.values()].sort((a, b) => b.length - a.length).slice(1);
  assert.deepEqual(
    odd.flat().map((w) => `${w.id}/index.astro`),
    [],
    'copy another figure’s',
  );
});

for (const w of widgets)
  describe(w.id, () => {
    const places = `src/components/widgets/${w.id}`;

    test('bears the name of its folder, by which addresses and tests find it', () => {
      assert.equal(w.figure.id, w.id, `${places}/figure.ts: id`);
    });

    test('has the parameters, defaults and ranges of its public interface', () => {
      const expected = w.public.parameters;
      assert.deepEqual(
        Object.keys(w.figure.state.fields),
        Object.keys(expected),
        `${places}/public.json`,
      );
      for (const [name, field] of fields(w)) {
        const { default: standard, min, max, items, options } = expected[name] as Parameter;
        const says = (what: string) => `${w.id}.${name}: its ${what} is public`;
        if (standard !== undefined) assert.deepEqual(field.default, standard, says('default'));
        const of = field.kind === 'list' ? field.item : field;
        if (of.kind === 'number') assert.deepEqual([of.min, of.max], [min, max], says('range'));
        if (field.kind === 'list' || field.kind === 'codewords')
          assert.deepEqual([field.min, field.max], items, says('number of items'));
        if (field.kind === 'choice') assert.deepEqual(field.options, options, says('choice'));
      }
    });

    test('has the results of its public interface, each in its unit', () => {
      const { derive, state, results } = w.figure;
      assert.deepEqual(
        Object.keys(results).sort(),
        Object.keys(w.public.quantities).sort(),
        `${places}/public.json`,
      );
      const model = derive(state.defaults);
      for (const [name, spec] of Object.entries(results)) {
        const unit = (spec.unitOf ? spec.unitOf(model) : spec.unit) ?? 'pure';
        assert.equal(unit, w.public.quantities[name], `${w.id}: the unit of ${name} is public`);
      }
    });

    test('its English loads no Korean', () => {
      const en = readFileSync(join(home, w.id, 'en.ts'), 'utf8');
      assert.doesNotMatch(en, /^import (?!type)[^;]*from '.\/ko\.ts'/m, `${places}/en.ts`);
    });

    test('has a released address of every parameter', () => {
      const lacking = fields(w).filter(([name]) => !w.addresses.includes(`${w.id}.${name}=`));
      assert.deepEqual(
        lacking.map(([name]) => name),
        [],
        `${places}/addresses.txt has no line for`,
      );
    });

    test('its defaults are legal and stand in no address', () => {
      legal(w, w.figure.state.defaults);
      assert.equal(writeAddress('', w.id, w.figure.state, w.figure.state.defaults), '');
      assert.deepEqual(readAddress('', w.id, w.figure.state), {
        values: w.figure.state.defaults,
        refused: [],
      });
    });

    test('a value of each parameter alone is read from an address or refused by a name', () => {
      const random = randomFrom(7);
      for (const [name, field] of fields(w))
        for (let i = 0; i < 60; i++) {
          const value = field.examples(random);
          const asked = search(w, [[name, formatValue(field, value)]]);
          const { values, refused } = readAddress(asked, w.id, w.figure.state);
          if (refused.length === 0) assert.deepEqual(values[name], value, asked);
          else
            assert.ok(
              refused.some((r) => r.name === name),
              asked,
            );
        }
    });

    test('address → state → address → state is exact to the last bit, and derive is sane there', () =>
      fc.assert(
        fc.property(addresses(w), (asked) => {
          const { values } = readAddress(asked, w.id, w.figure.state);
          legal(w, values);
          const written = writeAddress('?other.p=1', w.id, w.figure.state, values);
          const again = readAddress(written, w.id, w.figure.state);
          assert.deepEqual(again.refused, [], written);
          assert.deepEqual(again.values, values, written);
          assert.equal(writeAddress('?other.p=1', w.id, w.figure.state, again.values), written);
          sane(w, values);
        }),
        { numRuns: 300 },
      ));

    test('any text in the address gives a legal state and names what it refused', () =>
      fc.assert(
        fc.property(anything(w), (pairs) => {
          const { values, refused } = readAddress(search(w, pairs), w.id, w.figure.state);
          legal(w, values);
          sane(w, values);
          const named = new Set(refused.map((r) => r.name));
          for (const [name, field] of fields(w)) {
            const texts = pairs.filter(([n]) => n === name).map(([, text]) => text);
            const read = field.parse(texts[0] ?? '');
            if (texts.length > 1 || (texts.length === 1 && !read.ok))
              assert.ok(named.has(name), `${name}=${texts} is refused without a word`);
            if (texts.length === 1 && read.ok && !named.has(name))
              assert.deepEqual(values[name], read.value, `${name}=${texts} is not used`);
            if (texts.length === 0) assert.ok(!named.has(name), `${name} is named, but not given`);
          }
          if (refused.length === 0) return;
          for (const lang of ['ko', 'en'] as const) {
            const { labels } = w.words[lang];
            const said = kit[lang].refused(refused, (name) => labels[name] as string);
            for (const r of refused)
              assert.ok(said.includes(labels[r.name] as string) && said.includes(r.name), said);
            assert.doesNotMatch(said, /undefined|\[object/);
          }
        }),
        { numRuns: 300 },
      ));

    test('says everything in both languages, every parameter by a name', () => {
      assert.deepEqual(Object.keys(w.words), ['ko', 'en']);
      assert.deepEqual(said(w.words.ko, w.words.en), said(w.words.en, w.words.ko));
      for (const lang of ['ko', 'en'] as const) {
        const { title, try: attempt, labels } = w.words[lang];
        const script = lang === 'ko' ? /[가-힣]/ : /^[^가-힣]*[A-Za-z][^가-힣]*$/;
        assert.match(title, script);
        assert.match(attempt, script);
        for (const [name] of fields(w))
          assert.match(labels[name] ?? '', script, `${lang}: labels has no name for ${name}`);
      }
    });
  });
