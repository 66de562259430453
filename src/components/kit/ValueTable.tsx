import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../i18n/number.ts';

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
}

const shown = (cell: ComponentChildren) =>
  typeof cell === 'number' ? formatNumber(cell, 3, true) : cell;

/** A table of values: what the picture shows, for reading and for copying. */
export function ValueTable({ heads, rows, scrolls }: Props) {
  const table = (
    <table>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={i} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], r) => (
          <tr key={r}>
            <th scope="row">{name}</th>
            {cells.map((cell, c) => (
              <td key={c}>{shown(cell)}</td>
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
