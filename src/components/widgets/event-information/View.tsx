import { formatNumber } from '../../../i18n/number.ts';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Named } from '../../kit/figure/Named.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { useOwn } from '../../kit/motion/own-steps.ts';
import { usePlay } from '../../kit/motion/use-play.ts';
import { useActed } from '../../kit/motion/visited.ts';
import { pc } from '../../kit/plot/box.ts';
import { linear, ticksAt } from '../../kit/plot/scale.ts';
import type { Result } from '../../kit/state/results.ts';
import { Still } from '../../kit/words/Still.tsx';
import { Coins } from './Coins.tsx';
import { shownP } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import type { Ranked } from './model.ts';
import { NewsRow } from './NewsRow.tsx';
import { places, state } from './state.ts';

const lengths = linear(0, places);
const ticks = ticksAt(lengths, 0, 5, 10, 15, 20, 25, 30);
/** One list of probabilities for each sentence that may be said of them. */
const kinds = [[0.5], [1, 0.5], [0.5, 0.25]];

/**
 * So many tosses lie there at first: four rows are laid, and the reader is asked how long the fifth becomes. The axis is
 * numbered as far as they lie, since its end would rule out most answers.
 */
const start = 9;

export const eventInformation = drawn(
  figure,
  ({ t, m, values, params, results, ready }: Scene<typeof figure, Words>) => {
    const acted = useActed(values, state.defaults);
    const [laid, lay] = useOwn(acted ? Number.POSITIVE_INFINITY : start, values.p);
    const far = Math.min(laid, m.tosses);
    const { playing, stepwise, toggle } = usePlay({
      value: far,
      position: far,
      end: m.tosses,
      speed: 4,
      stops: Array.from({ length: m.tosses + 1 }, (_, i) => i),
      show(at) {
        lay(Math.floor(at));
        return Math.floor(at);
      },
    });
    const rows = m.statements.length;
    const numbered = ticks.filter(({ at }) => at <= laid / places || laid >= m.tosses);
    return {
      wide: 'whole',
      picture: (
        <fieldset class="controls news-chart" disabled={!ready}>
          <legend class="sr">{t.labels.p}</legend>
          <svg class="plot-area" overflow="visible" role="img" aria-label={t.chart(m, far)}>
            {numbered.map((tick) => (
              <g key={tick.at}>
                <line class="grid-line" x1={pc(tick.at)} x2={pc(tick.at)} y1="0%" y2="100%" />
                <svg x={pc(tick.at)} y="100%" overflow="visible">
                  <line class="tick" y2="6" />
                  <text class="tick-text" y="21" text-anchor="middle">
                    {tick.text}
                  </text>
                </svg>
              </g>
            ))}
            <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
            {m.information.map((bits, i) => (
              <svg key={i} y={pc((i + 1) / rows)} overflow="visible">
                <Coins class="to-come" count={Math.min(Math.ceil(bits), laid)} />
                <Coins count={Math.min(bits, laid)} />
                {bits > laid && (
                  <>
                    <Coins class="unvisited" count={bits} />
                    <text class="so" x={pc(laid / places)} dx="7" y="-15">
                      {t.so(laid)}
                    </text>
                  </>
                )}
              </svg>
            ))}
          </svg>
          <div class="plot-marks news-rows">
            {params.p.items.map((param, i) => {
              const name = t.statements[i] as string;
              const unlaid = (m.information[i] as number) > laid;
              return (
                <NewsRow
                  key={i}
                  param={param}
                  name={name}
                  says={(p) => t.probability(i, p)}
                  unlaid={unlaid}
                >
                  <Named name={name}>
                    <Output result={results.information[i] as Result} />
                  </Named>
                  <small>{t.place(m.statements[i] as Ranked)}</small>
                </NewsRow>
              );
            })}
          </div>
          <div class="axis-title axis-title-x">
            <i class="c-h">I</i> <span class="c-h">{t.x}</span>
          </div>
        </fieldset>
      ),
      primary: (
        <button type="button" class="button primary" data-action="play" onClick={() => toggle()}>
          <Still room={[t.toss, t.again, t.pause, t.step]}>
            {stepwise ? t.step : playing ? t.pause : far < m.tosses ? t.toss : t.again}
          </Still>
        </button>
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
    };
  },
);
