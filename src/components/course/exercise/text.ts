import { evaluate, type Value } from '../../../formula/evaluate.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { renderMath } from '../../kit/math.ts';
import { spoken, texNumber } from '../math.ts';
import { type Slots, slots } from './slots.ts';

/**
 * A text of an exercise, or a definition of the glossary: prose with `**bold**`, maths `$…$`, and computed numbers.
 *
 * - in prose `{p}` shows a parameter (or the `answer`) and `{= log2(n) : 3}` a formula with at most 3 digits after the point;
 * - in maths `\val{p}` and `\val{log2(n)}{3}` do the same, and a list becomes (a, b, c) or a matrix.
 */
export type Piece =
  | { readonly is: 'prose' | 'bold'; readonly text: string }
  | { readonly is: 'number'; readonly number: NumberInText }
  | { readonly is: 'maths'; readonly tex: readonly (string | NumberInText)[] };

export interface NumberInText {
  readonly formula: string;
  /** Digits after the point at most; a parameter is shown as it was given. */
  readonly digits: number;
}

/** Enough for every parameter: 0.125, 0.0625. */
const asGiven = 6;

const pieces =
  /\$(?<maths>[^$]*)\$|\{=\s*(?<formula>[^{}:]+?)\s*(?::\s*(?<digits>\d+)\s*)?\}|\{(?<name>\w+)\}|\*\*(?<bold>[^*]+)\*\*/g;
const values = /\\val\{([^{}]*)\}(?:\{(\d+)\})?/g;

/** Reads a text. Throws where something is left over that is neither prose nor one of the forms above. */
export function readText(text: string): Piece[] {
  const found: Piece[] = [];
  const prose = (from: number, to?: number) => {
    const between = text.slice(from, to);
    if (/[{}$\\]|\*\*/.test(between))
      throw new Error(
        `cannot read “${between.trim()}”. Write {name}, {= formula : digits}, $maths$ or **bold**.`,
      );
    if (between) found.push({ is: 'prose', text: between });
  };
  let at = 0;
  for (const match of text.matchAll(pieces)) {
    prose(at, match.index);
    at = match.index + match[0].length;
    const { maths, formula, digits, name, bold } = match.groups as Record<
      string,
      string | undefined
    >;
    if (maths !== undefined) found.push({ is: 'maths', tex: readMaths(maths) });
    else if (bold !== undefined) found.push({ is: 'bold', text: bold });
    else found.push({ is: 'number', number: numberIn(formula ?? (name as string), digits) });
  }
  prose(at);
  return found;
}

function readMaths(tex: string): (string | NumberInText)[] {
  const parts: (string | NumberInText)[] = [];
  let at = 0;
  for (const match of tex.matchAll(values)) {
    parts.push(tex.slice(at, match.index), numberIn(match[1] as string, match[2]));
    at = match.index + match[0].length;
  }
  parts.push(tex.slice(at));
  if (parts.some((part) => typeof part === 'string' && part.includes('\\val')))
    throw new Error('\\val needs a formula in braces: \\val{p} or \\val{log2(n)}{3}.');
  return parts;
}

const numberIn = (formula: string, digits: string | undefined): NumberInText => ({
  formula: formula.trim(),
  digits: digits === undefined ? asGiven : Number(digits),
});

/** The numbers of a text, to compare the two languages. */
export const numbersOf = (text: string): string[] =>
  readText(text)
    .flatMap((piece) => {
      if (piece.is === 'number') return [piece.number];
      return piece.is === 'maths' ? piece.tex.filter((part) => typeof part !== 'string') : [];
    })
    .map((number) => number.formula.replaceAll(' ', ''))
    .sort();

/** The combinations of parameters with their answers: what the names in a text stand for. */
export type Rows = readonly Readonly<Record<string, Value>>[];

/** A text as HTML, with the numbers of the first combination in place. */
export function renderText(text: string, rows: Rows, changing: Slots): string {
  return keepTogether(readText(text).map((piece) => renderPiece(piece, rows, changing)));
}

function renderPiece(piece: Piece, rows: Rows, changing: Slots): string {
  switch (piece.is) {
    case 'prose':
      return escapeHtml(piece.text);
    case 'bold':
      return `<b>${escapeHtml(piece.text)}</b>`;
    case 'number':
      return proseNumber(piece.number, rows, changing);
    case 'maths':
      return maths(piece.tex, rows, changing);
  }
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The texts of a number, one a combination; a list gives one array of texts a combination. */
function shown(number: NumberInText, rows: Rows): (string | Shown)[] {
  return rows.map((row) => {
    if (number.formula === 'answer') return show(row.answer as Value, answerDigits(number, row));
    return show(evaluate(number.formula, row), number.digits);
  });
}

const answerDigits = (number: NumberInText, row: Rows[number]): number =>
  number.digits === asGiven ? (row.answerDigits as number) : number.digits;

type Shown = readonly (string | Shown)[];

function show(value: Value, digits: number): string | Shown {
  if (typeof value === 'number') return formatNumber(value, digits);
  if (typeof value === 'string') return value;
  return value.map((item) => show(item, digits));
}

function proseNumber(number: NumberInText, rows: Rows, changing: Slots): string {
  const texts = shown(number, rows);
  if (texts.some((text) => typeof text !== 'string'))
    throw new Error(`${number.formula} is a list. Show it in maths: $\\val{${number.formula}}$.`);
  const [first] = texts as string[];
  if (texts.every((text) => text === first)) return escapeHtml(first as string);
  return `<span data-slot="${changing.slot(texts as string[])}">${escapeHtml(first as string)}</span>`;
}

/** A number inside TeX: written out where it never changes, else a digit group that is exchanged after typesetting. */
function maths(tex: readonly (string | NumberInText)[], rows: Rows, changing: Slots): string {
  const marks = new Map<string, { slot: number; first: string; uses: number }>();
  const scalar = (texts: readonly string[]): string => {
    const first = texts[0] as string;
    if (texts.every((text) => text === first)) return texNumber(first);
    if (texts.some((text) => text.includes('×')))
      throw new Error(
        `${first} changes with the draw, so it cannot be a power of ten. Show more digits.`,
      );
    const slot = changing.slot(texts);
    const mark = `90${String(slot).padStart(3, '0')}09`;
    const uses = (marks.get(mark)?.uses ?? 0) + 1;
    marks.set(mark, { slot, first, uses });
    return `{${mark}}`;
  };
  const list = (texts: readonly (string | Shown)[]): string => {
    if (typeof texts[0] === 'string') return scalar(texts as string[]);
    const lists = texts as readonly Shown[];
    const items = (lists[0] as Shown).map((item, i) => ({
      item,
      tex: list(lists.map((l) => l[i] as string | Shown)),
    }));
    return Array.isArray(items[0]?.item)
      ? `\\begin{pmatrix} ${items.map((i) => i.tex).join(' \\\\ ')} \\end{pmatrix}`
      : items.map((i) => i.tex).join(' , ');
  };
  const whole = tex.map((part) => {
    if (typeof part === 'string') return part;
    const texts = shown(part, rows);
    const set = list(texts);
    if (typeof texts[0] === 'string') return set;
    if (set.startsWith('\\begin')) return set.replaceAll(' , ', ' & ');
    return `(${set.replaceAll(' , ', ',\\allowbreak ')})`;
  });
  let html = renderMath(whole.join(''));
  html = html.replace(/<annotation[^>]*>[\s\S]*?<\/annotation>/, '');
  for (const [mark, { slot, first, uses }] of marks) {
    let set = 0;
    html = html.replaceAll(new RegExp(`(<(?:mn|span)[^>]*)>${mark}<`, 'g'), (_all, open) => {
      set++;
      return `${open} data-slot="${slot}">${first}<`;
    });
    if (set !== 2 * uses)
      throw new Error(
        `${whole.join('')}: a changing number touches another digit. Put a sign between them.`,
      );
  }
  return html;
}

/** Letters of a formula that fit into the narrowest column beside the start of a sentence. */
const fitsWhole = 12;

/**
 * A particle, a unit or a full stop never starts a line: a short formula is kept whole with what touches it, a long
 * one may break inside.
 */
function keepTogether(parts: readonly string[]): string {
  let html = '';
  for (const [i, part] of parts.entries()) {
    if (!part.startsWith('<span class="katex"')) {
      html +=
        i > 0 && parts[i - 1]?.startsWith('<span class="katex"')
          ? part.replace(/^[^\s<]+/, '')
          : part;
      continue;
    }
    const touching = /^[^\s<]+/.exec(parts[i + 1] ?? '')?.[0] ?? '';
    const opening = /[([“‘]$/.exec(html)?.[0] ?? '';
    if (!touching && !opening) {
      html += part;
      continue;
    }
    html = html.slice(0, html.length - opening.length);
    const inside = spoken(part).length > fitsWhole || touching.length > 9 ? breakable(part) : part;
    html += `<span class="nb">${opening}${inside}${touching}</span>`;
  }
  return html;
}

/** A browser breaks a line on either side of an inline block, whatever touches it; so the places are named. */
const breakable = (formula: string): string =>
  formula.replaceAll('<span class="base">', (base, at: number) =>
    formula.lastIndexOf('<span class="base">', at - 1) < 0 ? base : `<wbr>${base}`,
  );

/** A text without any markup, for a name that must be plain: the numbers are those of the first combination. */
export const plainText = (text: string, rows: Rows): string =>
  readText(text)
    .map((piece) => {
      if (piece.is === 'number') return String(shown(piece.number, rows)[0]);
      return piece.is === 'maths'
        ? spoken(maths(piece.tex, rows.slice(0, 1), slots()))
        : piece.text;
    })
    .join('');
