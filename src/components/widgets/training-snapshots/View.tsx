import { formatNumber } from '../../../i18n/number.ts';
import { pressByArrows } from '../../kit/arrows.ts';
import { BarLabels, Bars } from '../../kit/Bars.tsx';
import { barCentre, barWidth } from '../../kit/bar-places.ts';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Plot, pc, YGrid } from '../../kit/Plot.tsx';
import { snap } from '../../kit/parse-number.ts';
import { Output, Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { usePlay } from '../../kit/use-play.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { partsOf, slots, squaresOf } from './formula.ts';
import { derive, moments, timeAt, wayTo } from './model.ts';
import { state } from './state.ts';
import { strings } from './strings.ts';
import { marks, Timeline } from './Timeline.tsx';

const yTicks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: String(at) }));
const target = 4;

export default function TrainingSnapshots(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const m = derive(figure.values);
  const [squares, parts] = [squaresOf(m), partsOf(m)];
  const field = state.fields.t;
  const fixed = !figure.ready || figure.locked('t');
  const show = (at: number): number => {
    figure.replace({ t: at });
    return at;
  };
  const move = (at: number) => show(snap(Math.min(2, Math.max(0, at)), field));
  const { playing, stepwise, toggle } = usePlay({
    value: m.t,
    position: wayTo(m.t),
    end: 2,
    speed: 0.42,
    stops: [0, 1, 2],
    show: (way) => show(timeAt(way)),
  });

  const named = (name: keyof typeof marks, of: 'h' | 'loss') => (
    <>
      <svg class="key" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
        <path class={`mark of-${of}`} d={marks[name]} />
      </svg>{' '}
      {t[name]}
    </>
  );

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
              <i class="c-q">ŷ</i> <span class="c-q">{t.y}</span>
            </>
          }
          x={
            <>
              <i>t</i> {t.x}
            </>
          }
          onPress={(x, y) => {
            if (!fixed && y < 0.4) move(2 * x);
          }}
        >
          <rect class="plot-hit" width="100%" height="100%" />
          <svg width="100%" height="44%" overflow="visible">
            <YGrid ticks={yTicks} />
            <rect
              class="target"
              x={pc(barCentre(target, 5) - barWidth(5) / 2)}
              width={pc(barWidth(5))}
              y="0%"
              height="100%"
            />
            <text class="target-label" x="100%" y="0%" dy="-8" text-anchor="end">
              {t.target}
            </text>
            <Bars
              of="q"
              bars={m.p.map((p, i) => ({
                height: p,
                label: String(i + 1),
                text: formatNumber(p, 2, true),
                says: '',
              }))}
            />
            <BarLabels labels={m.p.map((_, i) => (i === target ? '' : String(i + 1)))} />
            <text
              class="tick-now of-p"
              x={pc(barCentre(target, 5))}
              y="100%"
              dy="22"
              text-anchor="middle"
            >
              {`${target + 1} ✓ ${t.right}`}
            </text>
            <text class="panel-title" x="100%" y="100%" dy="42" text-anchor="end">
              {t.class}
            </text>
          </svg>
          <svg y="65%" width="100%" height="35%" overflow="visible">
            <Timeline
              m={m}
              title={t.left}
              time={`t = ${m.t.toFixed(2)}`}
              names={{
                entropy: t.entropy,
                crossEntropy: t.crossEntropy,
                squaredError: t.squaredError,
              }}
              moments={t.moments}
              handle={{ label: t.labels.t, says: t.time(m.t), disabled: fixed }}
              onDrag={move}
              onStep={(steps) => move(Number.isFinite(steps) ? m.t + steps * field.step : steps)}
            />
          </svg>
        </Plot>
      }
      controls={
        <>
          {!figure.locked('t') && (
            <div class="row row-choice film">
              <button
                type="button"
                class="button primary"
                data-action="play"
                onClick={() => toggle()}
              >
                {stepwise ? t.step : playing ? t.pause : t.play}
              </button>
              <span class="choice presets" style={{ '--columns': 3 }}>
                {moments.map((p, at) => (
                  <button
                    key={at}
                    type="button"
                    class="choice-cell"
                    tabindex={m.t === at || (at === 0 && !moments[m.t]) ? 0 : -1}
                    aria-pressed={m.t === at}
                    onKeyDown={pressByArrows}
                    aria-label={t.jump(t.moments[at] as string, at)}
                    onClick={() => show(at)}
                  >
                    <Still p={p} />
                    {t.moments[at]}
                  </button>
                ))}
              </span>
            </div>
          )}
          <Slider
            figure={figure}
            name="t"
            label={
              <>
                {t.labels.t} <i>t</i>
              </>
            }
            says={t.time}
          />
        </>
      }
      readouts={
        <>
          <Readout
            main
            of="h"
            label={named('entropy', 'h')}
            quantity="entropy"
            value={m.entropy}
            unit="bits"
            lang={lang}
            note={`${t.ofStart(m.left.entropy)}. ${t.phase(m)}`}
          />
          <Readout
            of="loss"
            label={named('crossEntropy', 'loss')}
            quantity="cross-entropy"
            value={m.crossEntropy}
            unit="bits"
            lang={lang}
            note={t.ofStart(m.left.crossEntropy)}
          />
          <Readout
            of="loss"
            label={named('squaredError', 'loss')}
            quantity="squared-error"
            value={m.squaredError}
            lang={lang}
            note={t.ofStart(m.left.squaredError)}
          />
        </>
      }
      table={
        <ValueTable
          heads={[t.table.class, t.table.label, t.table.p, t.table.square, t.table.part]}
          rows={[
            ...m.p.map((p, i) => [
              i === target ? `${i + 1}\u00a0(${t.right})` : i + 1,
              formatNumber(m.label[i] as number),
              <Output key={i} quantity="p" value={p} lang={lang} />,
              squares[i + 1],
              parts[i + 1],
            ]),
            [t.table.sum, '1', '1', squares[0], parts[0]],
          ]}
        />
      }
    />
  );
}

/** A moment as a small picture. */
function Still({ p }: { p: readonly number[] }) {
  return (
    <svg class="still" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true">
      {p.map((x, i) => (
        <rect
          key={i}
          class={i === target ? 'right' : undefined}
          x={i * 8 + 1}
          width="6"
          y={23 - 22 * x}
          height={22 * x}
        />
      ))}
      <path d="M0 23.5 H40" />
    </svg>
  );
}
