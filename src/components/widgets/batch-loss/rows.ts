import {
  type Parsed,
  parseNumber,
  type Refusal,
  showNumber,
} from '../../kit/state/parse-number.ts';
import { mostRows, state } from './state.ts';

/** The batch as a text, as a spreadsheet takes and gives it: a line a row, a tab between label and prediction. */
export interface Rows {
  readonly labels: readonly number[];
  readonly predictions: readonly number[];
}

const { labels, predictions } = state.fields;

export const asText = (rows: Rows): string =>
  rows.labels
    .map((y, i) => `${y}\t${showNumber(rows.predictions[i] as number, predictions.item)}`)
    .join('\n');

/** Why a text is no batch: which cell, or how many rows or cells there are. */
export type Wrong =
  | { readonly what: 'empty' }
  | { readonly what: 'many'; readonly rows: number }
  | { readonly what: 'cells'; readonly line: number; readonly cells: number }
  | {
      readonly what: 'label' | 'prediction';
      readonly line: number;
      readonly text: string;
      readonly why: Refusal;
      /** So many other cells are wrong too. */
      readonly more: number;
    };
export type ReadRows =
  | { readonly ok: true; readonly rows: Rows }
  | { readonly ok: false; readonly wrong: Wrong };

interface Line {
  readonly number: number;
  readonly cells: readonly string[];
}

/** The lines that are not empty, each with its cells: by tabs, else by commas or semicolons, else by blanks. */
function linesOf(text: string): readonly Line[] {
  const lines = text.split(/\r\n|\r|\n/).map((line, i) => ({ number: i + 1, line: line.trim() }));
  return lines
    .filter(({ line }) => line !== '')
    .map(({ number, line }) => ({
      number,
      cells: line
        .split(/\t/.test(line) ? /\t/ : /[,;]/.test(line) ? /[,;]/ : /\s+/)
        .map((cell) => cell.trim()),
    }));
}

/** Two long lines are the columns lying on their side. */
const upright = (lines: readonly Line[]): readonly Line[] => {
  const [first, second] = lines;
  if (lines.length !== 2 || !first || !second || first.cells.length < 3) return lines;
  if (first.cells.length !== second.cells.length) return lines;
  return first.cells.map((cell, i) => ({
    number: i + 1,
    cells: [cell, second.cells[i] as string],
  }));
};

/** A line of names above the numbers. */
const isHead = ({ cells }: Line): boolean => cells.every((cell) => /^[^\d∞.%]+$/.test(cell));

/** A label as people and spreadsheets write it. */
const readLabel = (text: string): Parsed<number> => {
  const word = /^(true|false)$/i.exec(text)?.[0].toLowerCase();
  return word
    ? { ok: true, value: Number(word === 'true') }
    : parseNumber(text, { ...labels.item, fraction: false });
};

/** Reads a batch from what was typed or pasted: all of it, or the first thing that is wrong with it. */
export function readRows(text: string): ReadRows {
  const all = upright(linesOf(text));
  const lines = all.length > 1 && isHead(all[0] as Line) ? all.slice(1) : all;
  const wrong = (reason: Wrong): ReadRows => ({ ok: false, wrong: reason });
  if (lines.length === 0) return wrong({ what: 'empty' });
  const odd = lines.find(({ cells }) => cells.length !== 2);
  if (odd) return wrong({ what: 'cells', line: odd.number, cells: odd.cells.length });
  const read = lines.flatMap(({ number, cells: [label = '', prediction = ''] }) => [
    { what: 'label' as const, line: number, text: label, got: readLabel(label) },
    {
      what: 'prediction' as const,
      line: number,
      text: prediction,
      got: parseNumber(prediction, predictions.item),
    },
  ]);
  const bad = read.flatMap(({ got, ...cell }) => (got.ok ? [] : [{ ...cell, why: got.why }]));
  if (bad[0]) return wrong({ ...bad[0], more: bad.length - 1 });
  if (lines.length > mostRows) return wrong({ what: 'many', rows: lines.length });
  const column = (what: 'label' | 'prediction') =>
    read.flatMap(({ got, ...cell }) => (cell.what === what && got.ok ? [got.value] : []));
  return { ok: true, rows: { labels: column('label'), predictions: column('prediction') } };
}

/** A text of several cells, which a spreadsheet gives; one number is not. */
export const isTable = (text: string): boolean => /[\t\n]|[,;].*[,;\n]/.test(text.trim());
