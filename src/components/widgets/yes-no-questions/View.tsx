import { formatNumber } from '../../../i18n/number.ts';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Handle, Plot } from '../../kit/Plot.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { Asking } from './Asking.tsx';
import { Bank } from './Bank.tsx';
import { slots } from './formula.ts';
import { Moves } from './Moves.tsx';
import { derive } from './model.ts';
import { Strip } from './Strip.tsx';
import { counts, state } from './state.ts';
import { strings } from './strings.ts';
import { useGame } from './use-game.ts';

/** A strip of the picture, as fractions of it from above. */
const strip = { top: 0.1, height: 0.22 };
const bank = { top: 0.78, height: 0.22 };
const percent = (x: number) => `${100 * x}%`;

export default function YesNoQuestions(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const m = derive(figure.values);
  const round = useGame(figure.values, m.n);
  const { game, candidates, moves, found, question, next } = round;
  const fixed = !figure.ready || found;
  const earned = moves.reduce((sum, move) => sum + move.earned, 0);
  const asText = t.question(question);
  const share = (count: number) => formatNumber(count / candidates.length, 3);

  return (
    <FigureBody
      figure={figure}
      view={view}
      labels={t.labels}
      slots={slots(m)}
      spoken={t.spoken(m)}
      says={t.says(game, m, asText, next.expected)}
      picture={
        <Plot
          kind="low"
          label={t.chart(game, asText)}
          movable
          y={<span class="c-p">{t.candidates(candidates.length)}</span>}
          x={<span class="c-h">{t.axis}</span>}
          onPress={(x, y) => {
            if (!fixed && question.kind !== 'multiple' && y > 0.5) round.chooseAt(x);
          }}
        >
          <rect class="plot-hit" width="100%" height="100%" />
          <svg
            y={percent(strip.top)}
            width="100%"
            height={percent(strip.height)}
            overflow="visible"
          >
            <Strip candidates={candidates} question={question} found={found} />
          </svg>
          {found ? null : (
            <g>
              <text class="answer of-p" x="0%" y={percent(strip.top + strip.height)} dy="42">
                ■ {t.yes(next.yes, next.ifYes)}
              </text>
              <text
                class="answer no"
                x="100%"
                y={percent(strip.top + strip.height)}
                dy="42"
                text-anchor="end"
              >
                □ {t.no(next.no, next.ifNo)}
              </text>
              {question.kind !== 'multiple' && (
                <Handle
                  x={(round.index + (question.kind === 'at-most' ? 1 : 0.5)) / candidates.length}
                  y={1 - strip.top - strip.height}
                  label={t.handle}
                  value={question.k}
                  min={candidates[0] as number}
                  max={round.most}
                  says={asText}
                  directions="horizontal"
                  disabled={fixed}
                  onDrag={round.chooseAt}
                  onStep={round.step}
                />
              )}
            </g>
          )}
          <svg y={percent(bank.top)} width="100%" height={percent(bank.height)} overflow="visible">
            <Bank
              moves={moves}
              all={m.information}
              expected={found ? 0 : next.expected}
              title={t.earned(Math.min(earned, m.information), m.information)}
            />
          </svg>
        </Plot>
      }
      controls={
        <>
          <Asking round={round} m={m} lang={lang} />
          <Slider
            figure={figure}
            name="n"
            label={
              <>
                {t.labels.n.replace(/ n$/, '')} <i>n</i>
              </>
            }
            says={(n) => `${t.labels.n} ${n}`}
            scale={counts}
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
                {t.information} log₂ <i>n</i>
              </>
            }
            quantity="information"
            value={m.information}
            unit="bits"
            lang={lang}
            note={t.best(m)}
          />
          <Readout
            label={t.questions}
            quantity="questions"
            value={moves.length}
            digits={0}
            {...(t.times ? { word: t.times } : {})}
            lang={lang}
          />
          <Readout
            label={t.remaining}
            quantity="remaining"
            value={candidates.length}
            digits={0}
            {...(t.pieces ? { word: t.pieces } : {})}
            lang={lang}
          />
        </>
      }
      more={moves.length > 0 && <Moves moves={moves} lang={lang} />}
      table={
        <ValueTable
          heads={[t.table.answer, t.table.count, t.table.p, t.table.information]}
          rows={[
            ...(found
              ? []
              : [
                  [`${asText} ${t.moves.yes}`, String(next.yes), share(next.yes), next.ifYes],
                  [`${asText} ${t.moves.no}`, String(next.no), share(next.no), next.ifNo],
                  [t.table.average, String(candidates.length), '1', next.expected],
                ]),
            [t.table.all, String(m.n), '', m.information],
          ]}
        />
      }
    />
  );
}
