import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { Choice, Presets } from '../../kit/inputs/Choice.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { Cells } from './Cells.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { Mosaic } from './Mosaic.tsx';
import { caseOf, moveCut } from './model.ts';
import { Numbers, Overlap } from './Overlap.tsx';
import { PairTable } from './PairTable.tsx';
import { resize } from './state.ts';

const sizes = ['2', '3', '4'].map((value) => ({ value, label: value }));
/** How much of the picture's height the areas and the bars take. */
const mosaicHeight = 0.5;
const barsFrom = 0.6;

const table = (rows: number, columns: number, cells: readonly number[]) => ({
  rows,
  columns,
  cells,
});
const presets = {
  umbrella: table(2, 2, [4, 1, 1, 4]),
  independent: table(2, 2, [4, 2, 2, 1]),
  copy: table(2, 2, [1, 0, 0, 1]),
  rare: table(2, 2, [1, 1, 0, 8]),
  parity: table(4, 2, [1, 0, 0, 1, 1, 0, 0, 1]),
  oneCell: table(2, 2, [1, 0, 0, 0]),
};

export const jointEntropy = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, values, params, results } = scene;
  const { rows, columns } = values;
  // The number of rows or columns is a choice; its cells go with it.
  const size = (name: 'rows' | 'columns') => ({
    name,
    value: String(values[name]),
    locked: params[name].locked,
    set: (count: string) => {
      const next = { rows, columns, [name]: Number(count) };
      scene.replace(resize(values, next.rows, next.columns));
    },
  });
  return {
    picture: (
      <Plot
        label={t.chart(m)}
        movable
        marks={<Numbers m={m} top={barsFrom} t={t} results={results} />}
        y={
          <>
            <i class="c-p">p</i>
            <span class="c-p">
              (<i>x</i>, <i>y</i>) {t.area}
            </span>
          </>
        }
        x={<span class="c-h">{t.bits}</span>}
      >
        <Mosaic
          m={m}
          t={t}
          height={mosaicHeight}
          fixed={params.cells.fixed}
          onCut={(row, column, share) => {
            const cells = moveCut(values, row, column, share);
            if (cells.some((w) => w > 0)) scene.set({ cells });
          }}
        />
        <Overlap m={m} id={scene.id} top={barsFrom} />
      </Plot>
    ),
    rest: (
      <>
        <Cells m={m} t={t} param={params.cells} />
        <Presets
          figure={scene}
          columns={3}
          presets={(['umbrella', 'independent', 'copy', 'rare', 'parity', 'oneCell'] as const).map(
            (name) => ({ label: t[name], values: presets[name] }),
          )}
        />
        <Choice param={size('rows')} label={t.labels.rows} options={sizes} />
        <Choice param={size('columns')} label={t.labels.columns} options={sizes} />
      </>
    ),
    main: (
      <Readout
        main
        of="h"
        result={results['mutual-information']}
        label={t.shared}
        symbol="I(X; Y)"
      />
    ),
    tells: (
      <p>
        <Still room={Object.values(t.cases)}>{t.cases[caseOf(m)]}</Still>
      </p>
    ),
    table: <PairTable m={m} t={t} p={results.p} />,
  };
});
