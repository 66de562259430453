import { formatNumber } from '../../../i18n/number.ts';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Curve, Handle, Plot, pc, up, XAxis, YGrid } from '../../kit/Plot.tsx';
import { snap } from '../../kit/parse-number.ts';
import { Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { digitsOf, sides, slots } from './formula.ts';
import { curve, derive } from './model.ts';
import { state } from './state.ts';
import { strings } from './strings.ts';

const xTicks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: String(at) }));
const yTicks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({
  at,
  text: at % 0.5 === 0 ? String(at) : '',
}));

export default function CoinEntropy(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const t = strings[view.lang];
  const m = derive(figure.values);
  const { p } = figure.values;
  const field = state.fields.p;
  const move = (x: number) => figure.set({ p: snap(Math.min(1, Math.max(0, x)), field) });
  const fixed = !figure.ready || figure.locked('p');
  // A value too small for the axis would need more room than the axis has.
  const high = m.entropy > 0 && m.entropy < 0.0005 ? '≈0' : formatNumber(m.entropy, 3);
  const wide = p < 1 && p > 0.99995 ? '≈1' : formatNumber(p, 4);
  const part = (x: number) => formatNumber(x, digitsOf(m), true);
  const [ofHeads, ofTails] = sides(m);

  return (
    <FigureBody
      figure={figure}
      view={view}
      labels={t.labels}
      slots={slots(m)}
      spoken={t.spoken(m)}
      says={t.says(m)}
      picture={
        <Plot
          kind="curve"
          label={t.chart(m)}
          movable
          y={
            <>
              <i class="c-h">H(X)</i> <span class="c-h">{t.y}</span>
            </>
          }
          x={
            <>
              <i class="c-p">p</i> <span class="c-p">{t.x}</span>
            </>
          }
          onPress={fixed ? undefined : move}
        >
          <YGrid ticks={yTicks} current={{ at: m.entropy, text: high, of: 'h' }} />
          <XAxis ticks={xTicks} current={{ at: p, text: wide, of: 'p' }} />
          <rect class="plot-hit" width="100%" height="100%" />
          <line class="guide of-p" x1={pc(p)} x2={pc(p)} y1={up(m.entropy)} y2="100%" />
          <line class="guide of-h" x1="0%" x2={pc(p)} y1={up(m.entropy)} y2={up(m.entropy)} />
          <Curve class="curve of-h cased" points={curve} />
          <text class="plot-label" x="50%" y="0%" dy="-18" text-anchor="middle">
            {t.peak}
          </text>
          <Handle
            x={p}
            y={m.entropy}
            label={t.labels.p}
            value={p}
            min={0}
            max={1}
            says={t.probability(p)}
            directions="horizontal"
            disabled={fixed}
            onDrag={move}
            onStep={(steps) => move(Number.isFinite(steps) ? p + steps * field.step : steps)}
          />
        </Plot>
      }
      controls={
        <Slider
          figure={figure}
          name="p"
          of="p"
          label={
            <>
              {t.labels.p} <i class="c-p">p</i>
            </>
          }
          says={t.probability}
        />
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
            lang={view.lang}
          />
          <Readout
            label={t.heads}
            quantity="information-heads"
            value={m.heads}
            unit="bits"
            lang={view.lang}
          />
          <Readout
            label={t.tails}
            quantity="information-tails"
            value={m.tails}
            unit="bits"
            lang={view.lang}
          />
          <p class="readouts-note">{t.note(p)}</p>
        </>
      }
      table={
        <ValueTable
          heads={[t.table.side, t.table.p, t.table.information, t.table.part]}
          rows={[
            [t.table.heads, ofHeads, m.heads, part(m.partHeads)],
            [t.table.tails, ofTails, m.tails, part(m.partTails)],
            [t.table.sum, '1', '', part(m.entropy)],
          ]}
        />
      }
    />
  );
}
