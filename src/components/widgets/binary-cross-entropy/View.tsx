import { useMemo } from 'preact/hooks';
import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { NumberCell, NumberCells } from '../../families/inputs/NumberCell.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Named } from '../../kit/figure/Named.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { useVisited } from '../../kit/motion/visited.ts';
import { AxisName, XAxis, YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { Handle, pressed } from '../../kit/plot/Handle.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear, ticksAt, within } from '../../kit/plot/scale.ts';
import { Still } from '../../kit/words/Still.tsx';
import { inFormula } from '../../kit/words/sum-of.ts';
import { Amounts } from './Amounts.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { derive, lossBetween, type Model } from './model.ts';

const unit = linear(0, 1);
const most = 4;
const height = linear(0, most);
const xTicks = ticksAt(unit, 0, 0.25, 0.5, 0.75, 1);
const yTicks = ticksAt(height, 0, 1, 2, 3, 4);
/** Points of losses as places in the picture. */
const placed = (points: ReturnType<typeof lossBetween>) =>
  points.map(([p, loss]) => [p, height.at(Math.min(loss, 2 * most))] as const);
/** What a prediction costs under either answer, up to the top of the picture. */
const ifOne = placed(lossBetween(1, 2 ** -most, 1));
const ifZero = placed(lossBetween(0, 0, 1 - 2 ** -most));

const cases = [
  [1, 0.6],
  [1, 0.9],
  [1, 0.3],
  [0, 0.6],
  [0.8, 0.6],
  [0.5, 0.6],
] as const;
/** One state for each sentence that may be said. */
const kinds = (
  [
    [1, 0.6123],
    [0, 0.6123],
    [1, 0],
    [0, 1],
    [0.5, 0],
    [0.8, 0.6],
    [0.8, 0.8],
  ] as const
).map(([label, prediction]) => derive({ label, prediction }));

const mark = 'M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z';
const Key = () => (
  <svg class="key" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <path class="mark-h" d={mark} />
  </svg>
);

const If = ({ t, label }: { t: Words; label: 0 | 1 }) => (
  <>
    {t.ifLabel[0]}
    <tspan class="maths">y</tspan> = {label}
    {t.ifLabel[1]}
  </>
);

export const bce = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const { label: y, prediction: p } = m;
  const visited = useVisited(p, p, y);
  const trail = useMemo(
    () => (visited[0] < visited[1] ? placed(lossBetween(y, ...visited)) : undefined),
    [y, ...visited],
  );
  const along = { param: params.prediction, scale: unit };
  const top = within(height, m.loss);
  const beyond = m.loss > most;
  const wide = p < 1 && p > 0.99995 ? '≈1' : formatNumber(p, 4);
  const amount = (
    name: 'amount-right' | 'amount-wrong',
    words: string,
    kind: 'right' | 'wrong',
  ) => (
    <span class="amount">
      <svg class="key" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        <rect class={`amount-${kind}`} x="0.75" y="0.75" width="12.5" height="12.5" />
      </svg>{' '}
      {words}{' '}
      <Named name={words}>
        <Output result={results[name]} />
      </Named>
    </span>
  );

  return {
    picture: (
      <>
        <Plot
          label={t.chart(m)}
          movable
          y={<AxisName of="loss" symbol="L" text={t.y} />}
          onPress={(x, at) => {
            if (at > -0.02) pressed(along)?.(x);
          }}
        >
          <YGrid
            ticks={yTicks}
            current={
              beyond ? undefined : { at: top, text: formatNumber(m.loss, 3, true), of: 'loss' }
            }
          />
          <XAxis ticks={xTicks} current={{ at: p, text: wide, of: 'q' }} />
          <Curve class="curve if-one" points={ifOne} />
          <Curve class="curve if-zero" points={ifZero} />
          <text class="plot-label halo of-p" x="9%" dx="8" y="9%">
            <If t={t} label={1} />
          </text>
          <text class="plot-label halo of-p" x="91%" dx="-8" y="9%" text-anchor="end">
            <If t={t} label={0} />
          </text>
          <line
            class="between"
            x1={pc(p)}
            x2={pc(p)}
            y1={up(within(height, m.ifOne))}
            y2={up(within(height, m.ifZero))}
          />
          <line
            class="guide of-q"
            x1={pc(p)}
            x2={pc(p)}
            y1={up(0)}
            y2={up(within(height, Math.min(m.ifOne, m.ifZero)))}
          />
          {trail && (
            <svg width="100%" height="100%">
              <Curve class="curve of-loss" points={trail} />
            </svg>
          )}
          <svg x={pc(p)} y={up(height.at(m.predictionEntropy))} overflow="visible">
            <path class="mark-h" d={mark} />
          </svg>
          <Handle x={along} y={top} label={t.labels.prediction} says={t.predicted(p)} />
          {beyond && (
            <text
              class="plot-label halo of-loss beyond"
              x={pc(p)}
              dx={p < 0.5 ? 26 : -26}
              y="0%"
              dy="-12"
              text-anchor={p < 0.5 ? 'start' : 'end'}
            >
              ↑ {t.beyond(m.loss)}
            </text>
          )}
          <Amounts m={m} />
          <svg y="100%" width="100%" height="86" overflow="visible">
            <line class="label-stem" x1={pc(y)} x2={pc(y)} y1="64" y2="86" />
            <Handle
              x={{ param: params.label, scale: unit }}
              y={0}
              label={t.labels.label}
              says={t.labelled(y)}
            />
            <text
              class="tick-now of-p"
              x={pc(y)}
              y="86"
              dx={y < 0.5 ? 26 : -26}
              dy="5"
              text-anchor={y < 0.5 ? 'start' : 'end'}
            >
              {t.labelAt(formatProbability(y, 4))}
            </text>
          </svg>
        </Plot>
        <p class="amount-line">
          {amount('amount-right', t.right, 'right')}
          {amount('amount-wrong', t.wrong, 'wrong')}
        </p>
      </>
    ),
    main: <Readout main of="loss" result={results.loss} label={t.loss} symbol="L" />,
    primary: (
      <NumberCells>
        <NumberCell param={params.label} label={t.labels.label} of="p" symbol="y" />
        <NumberCell param={params.prediction} label={t.labels.prediction} of="q" symbol="ŷ" />
      </NumberCells>
    ),
    readouts: (
      <>
        <p class="readouts-note">
          <Still room={kinds.map(t.note)}>{t.note(m)}</Still>
        </p>
        <Readout
          of="h"
          result={results['prediction-entropy']}
          label={
            <>
              <Key /> {t.predictionEntropy}
            </>
          }
        />
        <Readout of="h" result={results['label-entropy']} label={t.labelEntropy} />
        <Readout result={results['squared-error']} label={t.squaredError} />
      </>
    ),
    rest: (
      <Presets
        figure={scene}
        columns={3}
        presets={cases.map(([label, prediction]) => ({
          label: (
            <span class="case">
              <i>y</i> = {label}, <i class="hat">ŷ</i> = {prediction}
            </span>
          ),
          values: { label, prediction },
        }))}
      />
    ),
    table: (
      <ValueTable
        heads={[t.table.answer, t.table.label, t.table.prediction, t.table.cost, t.table.part]}
        rows={rows(m, t)}
      />
    ),
  };
});

const rows = (m: Model, t: Words) => {
  const { label: y, prediction: p } = m;
  return [
    [t.table.yes, formatProbability(y, 4), formatProbability(p, 4), m.ifOne, inFormula(m.partOne)],
    [
      t.table.no,
      formatProbability(1 - y, 4, false, y),
      formatProbability(1 - p, 4, false, p),
      m.ifZero,
      inFormula(m.partZero),
    ],
    [t.table.sum, '1', '1', '', inFormula(m.loss)],
  ];
};
