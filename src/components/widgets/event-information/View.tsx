import { FigureBody } from '../../kit/FigureBody.tsx';
import { Plot, pc, XAxis } from '../../kit/Plot.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { shownP, slots } from './formula.ts';
import { derive, most } from './model.ts';
import { powers, state } from './state.ts';
import { strings } from './strings.ts';

const xTicks = [0, 5, 10, 15, 20, 25, 30].map((at) => ({
  at: at / most,
  text: String(at),
  minor: at % 10 !== 0,
}));
/** The height of a row of the chart: five of them. */
const row = 1 / 5;

export default function EventInformation(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const m = derive(figure.values);

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
            kind="bars"
            label={t.chart(m)}
            y={t.y}
            x={
              <>
                <i class="c-h">I</i> <span class="c-h">{t.x}</span>
              </>
            }
          >
            {xTicks.slice(1).map(({ at }) => (
              <line key={at} class="grid-line" x1={pc(at)} x2={pc(at)} y1="0%" y2="100%" />
            ))}
            {m.ranking.map((ranked, position) => {
              const information = m.information[ranked.statement] as number;
              const length = information / most;
              const inside = length > 0.6;
              const top = pc(position * row);
              return (
                <svg
                  key={ranked.statement}
                  y={top}
                  width="100%"
                  height={pc(row)}
                  overflow="visible"
                >
                  <text class="statement halo" x="0%" dx="8" y="34%">
                    <tspan class="place">{t.place(ranked)}</tspan> {t.statements[ranked.statement]}
                  </text>
                  <rect class="bar of-h" y="45%" height="36%" width={pc(length)} />
                  <text
                    class={`bar-length${inside ? ' inside' : ' halo'}`}
                    x={pc(length)}
                    y="63%"
                    dy="4.5"
                    dx={inside ? -8 : 8}
                    text-anchor={inside ? 'end' : 'start'}
                  >
                    {t.bits(information)}
                    {information === 0 ? `: ${t.nothing}` : ''}
                  </text>
                </svg>
              );
            })}
            <XAxis ticks={xTicks} />
            <line class="axis-line" x1="0%" x2="0%" y1="0%" y2="100%" />
          </Plot>
          <p class="note">{t.note(m)}</p>
        </>
      }
      controls={m.p.map((_, i) => (
        <Slider
          key={i}
          figure={figure}
          name="p"
          index={i}
          of="p"
          label={
            <>
              <span class="sr">{t.labels.p}: </span>
              {t.statements[i]}
            </>
          }
          says={(p) => t.probability(t.names[i] as string, p)}
          scale={powers}
        />
      ))}
      readouts={m.information.map((information, i) => (
        <Readout
          key={i}
          of="h"
          label={t.statements[i]}
          quantity="information"
          value={information}
          unit="bits"
          lang={lang}
        />
      ))}
      table={
        <ValueTable
          heads={[t.table.statement, t.table.place, t.table.p, t.table.information]}
          rows={m.ranking.map((ranked) => [
            t.statements[ranked.statement],
            t.place(ranked),
            shownP(m.p[ranked.statement] as number),
            m.information[ranked.statement],
          ])}
        />
      }
    />
  );
}
