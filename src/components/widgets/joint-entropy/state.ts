import { defineState, number, weights } from '../../kit/state/state.ts';

const size = () => number({ min: 2, max: 4, whole: true, default: 2 });
/** The lecture's umbrella (row, x) and rain (column, y) on ten days. */
const start = [4, 1, 1, 4];

/** Two variables by the weights of their pairs, row by row: x is the row, y the column. */
export const state = defineState(
  { rows: size(), columns: size(), cells: weights({ min: 4, max: 16, default: start }) },
  (values, given) => {
    const count = values.rows * values.columns;
    if (!given.has('cells'))
      return given.size === 0
        ? { values }
        : { values: { ...values, cells: Array.from({ length: count }, () => 1) } };
    if (values.cells.length === count) return { values };
    return { values: { rows: 2, columns: 2, cells: start }, refused: [...given] };
  },
  // Another number of rows is another table.
  { cells: ['rows', 'columns'] },
);

/** The same table with another number of rows or columns: what fits is kept, new cells weigh 1. */
export function resize(
  table: { readonly rows: number; readonly columns: number; readonly cells: readonly number[] },
  rows: number,
  columns: number,
) {
  const cells = Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return row < table.rows && column < table.columns
      ? (table.cells[row * table.columns + column] as number)
      : 1;
  });
  return { rows, columns, cells: cells.some((w) => w > 0) ? cells : cells.map(() => 1) };
}
