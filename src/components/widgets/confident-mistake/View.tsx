import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { ClassChoice } from '../../families/inputs/ClassChoice.tsx';
import { OutputColumns } from '../../families/outputs/OutputBlocks.tsx';
import { OutputPlot } from '../../families/outputs/OutputPlot.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { WeightRow } from '../../kit/inputs/WeightRow.tsx';
import { AxisName } from '../../kit/plot/Axis.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { shortProbability } from '../../kit/words/short-probability.ts';
import { Eyes } from './Eyes.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { levelAt, levelNames, panels, top } from './layout.ts';

const names = ['1', '2', '3'] as const;

export const confidentMistake = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const { p, label } = params;
  const levels = levelNames(levelAt(m.entropy), levelAt(m.crossEntropy));
  const shown = (x: number) => formatNumber(x, 3, true);

  return {
    picture: (
      <OutputPlot
        label={t.chart(m)}
        information={t.y}
        x={<AxisName of="q" symbol="ŷ" text={t.x} />}
        marks={
          <>
            <OutputColumns
              foot={panels.ribbons.foot}
              right={m.right}
              names={m.output.map((_, i) => (i === m.right ? `${i + 1} ✓ ${t.right}` : i + 1))}
              rows={[
                {
                  of: 'q',
                  symbol: <i class="hat">ŷ</i>,
                  cells: m.output.map((p) => shortProbability(p)),
                },
              ]}
            />
            <OnMark class="of-h level-label" side="left" {...levels.mean}>
              {t.entropy}
            </OnMark>
            <OnMark class="of-loss level-label" side="left" {...levels.cost} name={t.crossEntropy}>
              {t.crossEntropy} <Output result={results['cross-entropy']} />
              {m.crossEntropy > top ? ' ↑' : ''}
            </OnMark>
          </>
        }
      >
        <Eyes m={m} t={t} params={params} />
      </OutputPlot>
    ),
    main: <Readout main of="h" result={results.entropy} label={t.entropy} symbol="H(ŷ)" />,
    primary: <ClassChoice t={t} param={label} count={names.length} />,
    tells: (
      <>
        <p>{t.entropyIs}</p>
        <p>
          <Still room={[t.infinite, t.crossEntropyIs]}>
            {m.crossEntropy === Number.POSITIVE_INFINITY ? t.infinite : t.crossEntropyIs}
          </Still>
        </p>
      </>
    ),
    wide: 'controls-beside',
    rest: (
      <>
        <Presets
          figure={scene}
          columns={1}
          presets={[
            { label: t.netA, values: { p: [0.9, 0.06, 0.04] } },
            { label: t.netB, values: { p: [0.4, 0.5, 0.1] } },
          ]}
        />
        <WeightRow param={p} label={t.labels.p} outcomes={names} t={t} />
      </>
    ),
    table: (
      <ValueTable
        heads={[
          t.table.class,
          t.table.label,
          t.table.output,
          t.table.information,
          t.table.part,
          t.table.cost,
        ]}
        rows={[
          ...m.output.map((q, i) => [
            i === m.right ? `${i + 1}\u00a0(${t.right})` : i + 1,
            i === m.right ? '1' : '0',
            formatProbability(q, 4),
            m.information[i],
            m.parts[i],
            i === m.right ? m.information[i] : '0',
          ]),
          [t.table.sum, '1', '1', '', shown(m.entropy), shown(m.crossEntropy)],
        ]}
      />
    ),
  };
});
