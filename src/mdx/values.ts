import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { InlineMath, Math as MathNode } from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, isJsx, type Jsx } from '../content/chapter-text.ts';
import { type Figure, quantityOf } from '../content/figure-modules.ts';
import { evaluate, type Value } from '../formula/evaluate.ts';
import type { Lang } from '../i18n/lang.ts';
import { type Unit, unitWord } from '../i18n/number.ts';
import { queryOf } from './literal.ts';
import { texNumber } from './maths-text.ts';
import type { Slots } from './slots.ts';
import { unevenSum } from './sums.ts';
import { settingOf } from './vocabulary.ts';
import { written } from './written.ts';

/** What the names in formulas stand for: one row a combination of an exercise's parameters; a chapter has one empty row. */
export type Rows = readonly Readonly<Record<string, Value>>[];

export interface Scope {
  readonly lang: Lang;
  readonly rows: Rows;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Takes the texts of a number that is not the same in every row. */
  readonly slots: Slots;
  fail(node: Nodes, what: string): never;
}

/** `\val{formula}`, `\val{formula}{digits}` or `\val{formula}{digits fixed}`, with braces of one depth in the formula. */
const val = /\\val\{((?:[^{}]|\{[^{}]*\})*)\}(?:\{(\d+)( fixed)?\})?/g;
/** A decimal that is no number of a theorem, a section, an equation or a version. */
const decimal =
  /(?<!(?:Theorem|Thm\.|정리|§|Section|Sections|Fig\.|Figure|그림|eq\.|식|Python|NumPy|\d\.)\s*)(?<![\d.])\d+\.\d+(?!\.?\d)/u;
/** A parameter, or an item of one, is shown as it was given: 0.125, 0.0625. */
const lone = /^\w+(?:\[\d+\])*$/;
const asGiven = 6;
const standard = 3;

/** The formulas of the numbers in a text. */
export function formulasIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (isJsx(node) && node.name === 'V') found.push(attribute(node, 'f') ?? '');
    if (isMaths(node)) found.push(...[...node.value.matchAll(val)].map((m) => m[1] as string));
  });
  return found.filter(Boolean).map((formula) => formula.trim());
}

/**
 * Computes the numbers of a text where they stand: `<V f="…" d={3} unit="bits" of="h" />` in prose, `\val{…}{3}` in
 * maths, and `<V figure="coin-entropy" set={{ p: 1/4 }} quantity="entropy" />` as the figure shows it. A number that
 * differs between the rows becomes a slot. A typed decimal is refused.
 */
export function setValues(tree: Root, scope: Scope): void {
  visit(tree, (node, index, parent) => {
    if (isMaths(node)) {
      if (decimal.test(node.value.replace(val, '')))
        scope.fail(
          node,
          `a decimal is typed in $${node.value}$; write it as \\val{formula}{digits} or as a fraction`,
        );
      setMaths(node, scope);
    } else if (node.type === 'text' && decimal.test(node.value))
      scope.fail(node, `a decimal is typed in "${node.value}"; let <V f="…" /> compute it`);
    else if (isJsx(node) && node.name === 'V' && parent && index !== undefined) {
      (parent as Parents).children[index] = prose(node, scope) as never;
      return SKIP;
    }
    return undefined;
  });
}

const isMaths = (node: Nodes): node is MathNode | InlineMath =>
  node.type === 'math' || node.type === 'inlineMath';

/** The value of a formula in each row. */
function compute(formula: string, node: Nodes, { rows, fail }: Scope): Value[] {
  try {
    return rows.map((row) => evaluate(formula, row));
  } catch (error) {
    return fail(node, `the formula ${formula} has no value: ${(error as Error).message}`);
  }
}

/** How many digits after the point at most, in a row. */
function digitsOf(formula: string, digits: string | undefined, row: Rows[number]): number {
  if (digits !== undefined) return Number(digits);
  if (formula === 'answer' && typeof row.answerDigits === 'number') return row.answerDigits;
  return lone.test(formula) ? asGiven : standard;
}

function prose(node: Jsx, scope: Scope): PhrasingContent {
  const { lang, rows, figures, slots, fail } = scope;
  const formula = attribute(node, 'f')?.trim();
  const id = attribute(node, 'figure') ?? '';
  const figure = figures.get(id);
  const values =
    formula === undefined && figure
      ? rows.map(() =>
          quantityOf(
            figure,
            queryOf(id, settingOf(node) ?? new Map()),
            attribute(node, 'quantity') ?? '',
          ),
        )
      : compute(formula ?? '', node, scope);
  const unit = attribute(node, 'unit');
  const of = attribute(node, 'of');
  const fixed = attribute(node, 'fixed') !== undefined;
  const texts = values.map((value, i) => {
    if (typeof value === 'string') return value;
    if (typeof value !== 'number')
      return fail(node, `${formula} is a list; show it in maths: $\\val{${formula}}$`);
    const digits = digitsOf(formula ?? '', attribute(node, 'd'), rows[i] ?? {});
    return withUnit(value, digits, unit, fixed, lang);
  });
  const [first = ''] = texts;
  const className = ['v', ...(of ? [`c-${of}`] : [])];
  const same = texts.every((text) => text === first);
  return {
    type: 'emphasis',
    data: same
      ? { hName: 'data', hProperties: { value: String(values[0]), className } }
      : { hName: 'span', hProperties: { dataSlot: String(slots.slot(texts)), className } },
    children: [{ type: 'text', value: first }],
  };
}

function withUnit(
  x: number,
  digits: number,
  unit: string | undefined,
  fixed: boolean,
  lang: Lang,
): string {
  const text = written(unit === '%' ? x * 100 : x, digits, fixed);
  const space = lang === 'ko' ? '' : ' ';
  if (unit === '%') return `${text}%`;
  return unit ? `${text}${space}${unitWord(unit as Unit, lang, text)}` : text;
}

/** A number in each row, or a list of such. */
type Shown = readonly string[] | { readonly items: readonly Shown[] };

function shown(
  values: readonly Value[],
  digits: readonly number[],
  fixed: boolean,
  fail: () => never,
): Shown {
  const [first] = values;
  if (Array.isArray(first))
    return {
      items: first.map((_, i) =>
        shown(
          values.map((v) => (v as readonly Value[])[i] ?? fail()),
          digits,
          fixed,
          fail,
        ),
      ),
    };
  return values.map((v, i) =>
    typeof v === 'number' ? written(v, digits[i] ?? standard, fixed) : String(v),
  );
}

/** A number inside TeX: written out where it never changes, else a group of digits that stands for a slot. */
function setMaths(node: MathNode | InlineMath, scope: Scope): void {
  const { rows, slots } = scope;
  const scalar = (texts: readonly string[]): string => {
    const [first = ''] = texts;
    if (texts.every((text) => text === first)) return texNumber(first);
    if (texts.some((text) => text.includes('×')))
      scope.fail(
        node,
        `${first} changes with the draw, so it cannot be a power of ten; show more digits`,
      );
    return `{${slotMark(slots.slot(texts))}}`;
  };
  const list = (s: Shown): string => {
    if (!('items' in s)) return scalar(s);
    const matrix = s.items[0] !== undefined && 'items' in s.items[0];
    return matrix
      ? `\\begin{pmatrix} ${s.items.map((row) => cells(row, ' & ')).join(' \\\\ ')} \\end{pmatrix}`
      : `(${cells(s, ',\\allowbreak ')})`;
  };
  const cells = (s: Shown, sign: string): string =>
    'items' in s ? s.items.map(list).join(sign) : scalar(s);
  const numbers: Shown[] = [];
  const tex = node.value.replace(val, (_, formula: string, digits?: string, fixed?: string) => {
    const f = formula.trim();
    const values = compute(f, node, scope);
    const many = rows.map((row) => digitsOf(f, digits, row));
    const number = shown(values, many, fixed !== undefined, () =>
      scope.fail(node, `${f} is not equally long in each draw`),
    );
    numbers.push(number);
    return list(number);
  });
  checkSums(node, numbers, scope);
  if (tex.includes('\\val'))
    scope.fail(node, '\\val needs a formula in braces: \\val{p} or \\val{log2(n)}{3}');
  node.value = tex;
  // remark-math keeps a copy for HTML.
  for (const child of (node.data?.hChildren ?? []) as Nodes[])
    visit(child, 'text', (text) => {
      text.value = tex;
    });
}

/** A sum is written with the same decimals throughout, whatever is drawn. */
function checkSums(node: MathNode | InlineMath, numbers: readonly Shown[], { rows, fail }: Scope) {
  if (!/[+-]/.test(node.value)) return;
  for (const i of rows.keys()) {
    let at = 0;
    const drawn = node.value.replace(val, () => {
      const number = numbers[at++] ?? [];
      return 'items' in number ? 'x' : texNumber(number[i] ?? '');
    });
    const uneven = unevenSum(drawn);
    if (uneven)
      fail(
        node,
        `${uneven.join(', ')} stand in one sum and have not the same decimals; give each \\val{…} the same digits, and {3 fixed} to one that is exact`,
      );
  }
}

/** Digits that no formula holds by chance: KaTeX keeps them together, in what is seen and in what is read aloud. */
const slotMark = (slot: number): string => `90${String(slot).padStart(3, '0')}09`;
/** The slot that a text stands for. */
export const markedSlot = (text: string): number | undefined => {
  const found = /^90(\d{3,})09$/.exec(text.trim())?.[1];
  return found === undefined ? undefined : Number(found);
};
export const mentionsSlot = (text: string): boolean => /90\d{3,}09/.test(text);
