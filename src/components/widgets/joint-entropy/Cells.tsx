import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { formatProbability } from '../../../i18n/number.ts';
import { WeightField } from '../../kit/inputs/WeightField.tsx';
import type { ListParam } from '../../kit/state/params.ts';
import { sub } from './digits.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  param: ListParam;
}

/** The table whose cells are typed, with its sums at the edge. */
export function Cells({ m, t, param }: Props) {
  const id = useId();
  if (param.locked) return null;
  const { rows, columns } = m;
  return (
    <div class="row row-choice" role="group" aria-labelledby={id}>
      <span class="row-label" id={id}>
        {t.labels.cells}
      </span>
      <div class="joint" style={{ '--columns': columns }}>
        {m.py.map((_, c) => (
          <At key={c} row={0} column={c + 1} as="head">
            <i>y</i>
            {sub(c)}
          </At>
        ))}
        <At row={0} column={columns + 1} as="head">
          <i>p</i>(<i>x</i>)
        </At>
        {m.px.map((p, r) => [
          <At key={`x${r}`} row={r + 1} column={0} as="side">
            <i>x</i>
            {sub(r)}
          </At>,
          ...m.py.map((_, c) => (
            <span
              key={`${r}.${c}`}
              class="joint-cell"
              style={{ '--row': r + 2, '--column': c + 2 }}
            >
              <WeightField
                param={param}
                index={r * columns + c}
                label={t.cell(r + 1, c + 1)}
                allZero={t.allZero}
              />
            </span>
          )),
          <At key={`p${r}`} row={r + 1} column={columns + 1} as="edge">
            {formatProbability(p)}
          </At>,
        ])}
        <At row={rows + 1} column={0} as="side">
          <i>p</i>(<i>y</i>)
        </At>
        {m.py.map((p, c) => (
          <At key={`q${c}`} row={rows + 1} column={c + 1} as="edge">
            {formatProbability(p)}
          </At>
        ))}
        <At row={rows + 1} column={columns + 1} as="edge">
          1
        </At>
      </div>
    </div>
  );
}

/** A place of the table that is not typed; row and column 0 hold the names. */
function At(p: {
  row: number;
  column: number;
  as: 'head' | 'side' | 'edge';
  children: ComponentChildren;
}) {
  return (
    <span class={`joint-${p.as}`} style={{ gridArea: `${p.row + 1} / ${p.column + 1}` }}>
      {p.children}
    </span>
  );
}
