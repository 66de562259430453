import { formatProbability } from '../../../i18n/number.ts';
import { Presets } from '../../kit/Choice.tsx';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Handle, Plot, pc, up } from '../../kit/Plot.tsx';
import { Output, Readout } from '../../kit/Readout.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { WeightRow } from '../../kit/WeightRow.tsx';
import { EntropyMap } from './EntropyMap.tsx';
import { shownSum, slots } from './formula.ts';
import { derive } from './model.ts';
import { state } from './state.ts';
import { strings } from './strings.ts';
import { distributionAt, moved, type Three, weightsOf } from './triangle.ts';

const names = ['a', 'b', 'c'] as const;
const corners = [
  { x: '0%', y: '100%', dx: 0, dy: 36, anchor: 'start' },
  { x: '100%', y: '100%', dx: 0, dy: 36, anchor: 'end' },
  { x: '50%', y: '0%', dx: 26, dy: 5, anchor: 'start' },
] as const;

export default function EntropyTriangle(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const m = derive(figure.values);
  const [x, y] = m.point;
  const total = shownSum(m);
  const [a, b, c] = m.p as unknown as Three;
  const fixed = !figure.ready || figure.locked('weights');
  const show = (p: Three) => figure.replace({ weights: weightsOf(p) });

  return (
    <FigureBody
      figure={figure}
      view={view}
      labels={t.labels}
      slots={slots(m)}
      spoken={t.spoken(m)}
      says={t.says(m)}
      picture={
        <>
          <Plot
            label={t.chart(m)}
            movable
            onPress={fixed ? undefined : (atX, atY) => show(distributionAt(atX, atY))}
          >
            <EntropyMap at={m.point} />
            <rect class="plot-hit" width="100%" height="100%" />
            {/* From the point to each edge at a right angle: the three lengths are the three probabilities. */}
            <line class="guide of-p" x1={pc(x)} y1={up(y)} x2={pc(x)} y2="100%" />
            <line
              class="guide of-p"
              x1={pc(x)}
              y1={up(y)}
              x2={pc(x + (3 * a) / 4)}
              y2={up(y + a / 2)}
            />
            <line
              class="guide of-p"
              x1={pc(x)}
              y1={up(y)}
              x2={pc(x - (3 * b) / 4)}
              y2={up(y + b / 2)}
            />
            {corners.map((corner, i) => (
              <text
                key={names[i]}
                class="corner"
                x={corner.x}
                y={corner.y}
                dx={corner.dx}
                dy={corner.dy}
                text-anchor={corner.anchor}
              >
                <tspan class="corner-name">{names[i]}</tspan> {formatProbability(m.p[i] as number)}
              </text>
            ))}
            <text class="edge-label" x="50%" y="100%" dy="36" text-anchor="middle">
              {t.edge}
            </text>
            <Handle
              x={x}
              y={y}
              label={t.handle}
              value={Number(c.toFixed(4))}
              min={0}
              max={1}
              says={t.at(m)}
              directions="both"
              disabled={fixed}
              onDrag={(atX, atY) => show(distributionAt(atX, atY))}
              onStep={(steps, along) => {
                if (Number.isFinite(steps)) show(moved([a, b, c], along, steps * 0.01));
                else show(steps < 0 ? [1, 0, 0] : [0, 1, 0]);
              }}
            />
          </Plot>
          <p class="legend">{t.legend}</p>
        </>
      }
      controls={
        <>
          <WeightRow
            figure={figure}
            name="weights"
            label={t.labels.weights}
            outcomes={names}
            labelOf={t.weightOf}
            allZero={t.allZero}
          />
          <Presets
            figure={figure}
            label={t.presets}
            columns={2}
            presets={[
              { label: t.lecture, values: { weights: [4, 2, 1] } },
              { label: t.centre, values: { weights: [1, 1, 1] } },
              { label: t.edgeMiddle, values: { weights: [1, 1, 0] } },
              { label: t.corner, values: { weights: [0, 0, 1] } },
            ]}
          />
        </>
      }
      readouts={
        <>
          <Readout
            main
            of="h"
            label={
              <>
                {t.entropy} <i>H(X)</i>
              </>
            }
            quantity="entropy"
            value={m.entropy}
            unit="bits"
            lang={lang}
            note={t.note(m)}
          />
          <Readout
            label={t.maxEntropy}
            quantity="max-entropy"
            value={m.maxEntropy}
            unit="bits"
            lang={lang}
          />
        </>
      }
      table={
        <ValueTable
          heads={[t.table.outcome, t.table.p, t.table.information, t.table.part]}
          rows={[
            ...m.p.map((p, i) => [
              names[i],
              <Output key={i} quantity="p" value={p} lang={lang} />,
              m.information[i],
              total[i + 1],
            ]),
            [t.table.sum, '1', '', total[0]],
          ]}
        />
      }
    />
  );
}
