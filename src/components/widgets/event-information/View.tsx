import { XAxis } from '../../kit/Axis.tsx';
import { pc } from '../../kit/box.ts';
import { drawn, type Scene } from '../../kit/island.tsx';
import { Plot } from '../../kit/Plot.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { Still } from '../../kit/Still.tsx';
import { linear, ticksAt } from '../../kit/scale.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import { shownP } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { most } from './model.ts';
import { powers } from './state.ts';

const lengths = linear(0, most);
const xTicks = ticksAt(lengths, 0, 5, 10, 15, 20, 25, 30).map((tick, i) => ({
  ...tick,
  minor: i % 2 === 1,
}));
/** The height of a row of the chart: five of them. */
const row = 1 / 5;
/** One list of probabilities for each sentence that may be said of them. */
const kinds = [[0.5], [1, 0.5], [0.5, 0.25]];

export const eventInformation = drawn(
  figure,
  ({ t, m, params, results }: Scene<typeof figure, Words>) => ({
    picture: (
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
          {m.ranking.map((r, position) => {
            const length = lengths.at(r.information);
            const inside = length > 0.6;
            return (
              <svg
                key={r.statement}
                y={pc(position * row)}
                width="100%"
                height={pc(row)}
                overflow="visible"
              >
                <text class="statement halo" x="0%" dx="8" y="34%">
                  <tspan class="place">{t.place(r)}</tspan> {t.statements[r.statement]}
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
                  {t.information(r.information)}
                  {r.information === 0 ? `: ${t.nothing}` : ''}
                </text>
              </svg>
            );
          })}
          <XAxis ticks={xTicks} />
          <line class="axis-line" x1="0%" x2="0%" y1="0%" y2="100%" />
        </Plot>
        <p class="note">
          <Still room={kinds.map(t.note)}>{t.note(m.p)}</Still>
        </p>
      </>
    ),
    primary: params.p.items.map((param, i) => (
      <Slider
        key={i}
        param={param}
        of="p"
        label={
          <>
            <span class="sr">{t.labels.p}: </span>
            {t.statements[i]}
          </>
        }
        says={(p) => t.probability(i, p)}
        track={powers}
      />
    )),
    readouts: results.information.map((result, i) => (
      <Readout key={i} of="h" result={result} label={t.statements[i]} />
    )),
    table: (
      <ValueTable
        heads={[t.table.statement, t.table.place, t.table.p, t.table.information]}
        rows={m.ranking.map((r) => [
          t.statements[r.statement],
          t.place(r),
          shownP(r.p),
          r.information,
        ])}
      />
    ),
  }),
);
