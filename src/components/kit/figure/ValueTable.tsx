import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { formatNumber } from '../../../i18n/number.ts';
import { symbolsOf } from '../words/symbols.tsx';
import { NamedBy } from './Readout.tsx';

interface Props {
  /** The names of the columns. */
  heads: readonly ComponentChildren[];
  /**
   * The cells of each row, the first its name. A number is shown with three digits after the point; where it needs
   * another form, give its text.
   */
  rows: readonly (readonly ComponentChildren[])[];
  /** The name of a table that may outgrow its place: it scrolls in a box, which the keyboard can reach. */
  scrolls?: string | undefined;
  /** So many cells name a row. */
  names?: number;
}

const shown = (cell: ComponentChildren) =>
  typeof cell === 'number' ? formatNumber(cell, 3, true) : cell;
const isResult = (cell: ComponentChildren) => cell !== null && typeof cell === 'object';

/** A table of values: what the picture shows, for reading and for copying. */
export function ValueTable({ heads, rows, scrolls, names = 1 }: Props) {
  const id = useId();
  /** Only who is named needs the names: a table of numbers does without their ids. */
  const named = rows.some(([, ...cells]) => cells.some(isResult));
  const idOf = (part: string) => (named ? `${id}-${part}` : undefined);
  /** A result is named by its column and its row. */
  const cellOf = (cell: ComponentChildren, r: number, c: number) =>
    isResult(cell) ? (
      <NamedBy.Provider
        value={[`c${c}`, ...Array.from({ length: names }, (_, i) => `r${r}-${i}`)]
          .map((part) => `${id}-${part}`)
          .join(' ')}
      >
        {cell}
      </NamedBy.Provider>
    ) : (
      shown(cell)
    );
  const table = (
    <table>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={i} scope="col" id={idOf(`c${i}`)}>
              {symbolsOf(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], r) => (
          <tr key={r}>
            <th scope="row" id={idOf(`r${r}-0`)}>
              {name}
            </th>
            {cells.map((cell, c) => (
              <td key={c} id={c + 1 < names ? idOf(`r${r}-${c + 1}`) : undefined}>
                {cellOf(cell, r, c + 1)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return scrolls === undefined ? (
    table
  ) : (
    <div class="table-scroll" role="region" aria-label={scrolls} tabIndex={0}>
      {table}
    </div>
  );
}
