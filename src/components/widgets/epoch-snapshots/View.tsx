import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { OutputColumns } from '../../families/outputs/OutputBlocks.tsx';
import { OutputPlot } from '../../families/outputs/OutputPlot.tsx';
import { Film } from '../../families/trainings/Film.tsx';
import { time } from '../../families/trainings/MomentAxis.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Named } from '../../kit/figure/Named.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { pressed } from '../../kit/plot/Handle.tsx';
import { Course } from './Course.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { panels } from './layout.ts';
import { right } from './model.ts';

export const epochSnapshots = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  return {
    picture: (
      <OutputPlot
        label={t.chart(m)}
        information={t.y}
        x={
          <>
            <i>t</i> {t.x}
          </>
        }
        marks={
          <OutputColumns
            foot={panels.ribbons.foot}
            right={right}
            names={m.p.map((_, i) => (i === right ? `${i + 1} ✓ ${t.right}` : i + 1))}
            rows={[
              {
                of: 'q',
                symbol: <i class="hat">ŷ</i>,
                cells: results.p.map((result, i) => (
                  <Named key={i} name={`ŷ(${i + 1})`}>
                    <Output result={result} />
                  </Named>
                )),
              },
            ]}
          />
        }
        onPress={(x, y) => {
          if (y < panels.curve.top) pressed({ param: params.t, scale: time })?.(x);
        }}
      >
        <Course m={m} t={t} param={params.t} />
      </OutputPlot>
    ),
    main: <Readout main of="h" result={results.entropy} label={t.entropy} symbol="H(ŷ)" />,
    primary: (
      <div class="film">
        <Film t={t} param={params.t} />
      </div>
    ),
    wide: 'controls-beside',
    tells: <p>{t.candidates(m)}</p>,
    rest: (
      <>
        <Slider param={params.t} label={t.labels.t} symbol="t" says={t.time} />
        <Presets
          figure={scene}
          columns={3}
          presets={t.epochs.map((label, i) => ({ label, values: { t: i } }))}
        />
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.class, t.table.p, t.table.information, t.table.part]}
        rows={[
          ...m.p.map((p, i) => [
            i === right ? `${i + 1}\u00a0(${t.right})` : i + 1,
            formatProbability(p, 4),
            m.information[i],
            m.parts[i],
          ]),
          [t.table.sum, '1', '', formatNumber(m.entropy, 3, true)],
        ]}
      />
    ),
  };
});
