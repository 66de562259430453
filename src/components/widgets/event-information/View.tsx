import { formatNumber } from '../../../i18n/number.ts';
import { pc } from '../../kit/box.ts';
import { drawn, type Scene } from '../../kit/island.tsx';
import { Named } from '../../kit/Named.tsx';
import { Output } from '../../kit/Readout.tsx';
import type { Result } from '../../kit/results.ts';
import { Still } from '../../kit/Still.tsx';
import { linear, ticksAt } from '../../kit/scale.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import { shownP } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { most, type Ranked } from './model.ts';
import { NewsRow } from './NewsRow.tsx';

/** The axis is that of the sliders: 0 bits, which is p = 1, at the right. */
const lengths = linear(most, 0);
const ticks = ticksAt(lengths, 25, 20, 15, 10, 5, 0);
/** One list of probabilities for each sentence that may be said of them. */
const kinds = [[0.5], [1, 0.5], [0.5, 0.25]];

export const eventInformation = drawn(
  figure,
  ({ t, m, params, results, ready }: Scene<typeof figure, Words>) => ({
    wide: 'whole',
    picture: (
      <fieldset class="controls news-rows" disabled={!ready}>
        <legend class="sr">{t.labels.p}</legend>
        {params.p.items.map((param, i) => {
          const r = m.ranking.find((one) => one.statement === i) as Ranked;
          return (
            <NewsRow
              key={i}
              param={param}
              scale={lengths}
              ticks={ticks}
              bits={r.information}
              name={
                <>
                  <b class="news-place">
                    <Still room={t.places}>{t.place(r)}</Still>
                  </b>
                  <span>{t.statements[i]}</span>
                </>
              }
              says={(p) => t.probability(i, p)}
            >
              <Named name={t.statements[i] as string}>
                <Output result={results.information[i] as Result} />
              </Named>
            </NewsRow>
          );
        })}
        <div class="news-axis">
          <svg
            class="plot-area"
            width="100%"
            height="24"
            overflow="visible"
            role="img"
            aria-label={t.chart(m)}
          >
            <line class="axis-line" x1="0%" x2="100%" y1="0" y2="0" />
            {ticks.map((tick) => (
              <g key={tick.at}>
                <svg x={pc(tick.at)} overflow="visible">
                  <line class="tick" y2="6" />
                </svg>
                <text class="tick-text" x={pc(tick.at)} y="21" text-anchor="middle">
                  {tick.text}
                </text>
              </g>
            ))}
          </svg>
          <div class="axis-title axis-title-x">
            <i class="c-h">I</i> <span class="c-h">{t.x}</span>
          </div>
        </div>
      </fieldset>
    ),
    tells: (
      <p>
        <Still room={kinds.map(t.note)}>{t.note(m.p)}</Still>
      </p>
    ),
    table: (
      <ValueTable
        heads={[t.table.statement, t.table.place, t.table.p, t.table.information]}
        rows={m.ranking.map((r) => [
          t.statements[r.statement],
          t.place(r),
          shownP(r.p),
          formatNumber(r.information, 3, true),
        ])}
      />
    ),
  }),
);
