import { formatNumber } from '../../../i18n/number.ts';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { Handle, pressed } from '../../kit/plot/Handle.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { Asking, Question } from './Asking.tsx';
import { Bank } from './Bank.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { Moves } from './Moves.tsx';
import { counts } from './state.ts';
import { useGame } from './use-game.ts';
import { Wedge } from './Wedge.tsx';

/** Where the numbers end and the bits begin, as fractions of the picture from above. */
const wedge = 0.44;
const bank = 0.83;
const percent = (x: number) => `${100 * x}%`;

export const yesNoQuestions = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results, ready, still } = scene;
  const round = useGame(m.n);
  const { game, candidates, moves, found, question, next } = round;
  const along = {
    ...round.along,
    param: { ...round.along.param, fixed: !ready || found || still },
  };
  const earned = moves.reduce((sum, move) => sum + move.earned, 0);
  const told = moves.length > 0 || round.before !== undefined;
  const asText = t.question(question);
  const share = (count: number) => formatNumber(count / candidates.length, 3);

  return {
    says: t.saysGame(game, m, asText, next.expected),
    picture: (
      <Plot
        kind="low"
        label={t.chart(game, asText)}
        movable
        y={<span class="c-p">{t.candidates(candidates.length)}</span>}
        x={<span class="c-h">{t.axis}</span>}
        onPress={(x, y) => {
          if (question.kind !== 'multiple' && y > 1 - wedge) pressed(along)?.(x);
        }}
      >
        <svg width="100%" height={percent(wedge)} overflow="visible">
          <Wedge game={game} question={question} found={found} />
        </svg>
        {found ? null : (
          <g>
            <text class="answer of-p" x="0%" y={percent(wedge)} dy="42">
              ■ {t.yes(next.yes, next.ifYes)}
            </text>
            <text class="answer no" x="100%" y={percent(wedge)} dy="42" text-anchor="end">
              □ {t.no(next.no, next.ifNo)}
            </text>
            {question.kind !== 'multiple' && (
              <Handle x={along} y={1 - wedge} label={t.handle} says={asText} />
            )}
          </g>
        )}
        <svg y={percent(bank)} width="100%" height={percent(1 - bank)} overflow="visible">
          <Bank
            moves={moves}
            all={m.information}
            answers={
              found
                ? []
                : [
                    { p: next.yes / candidates.length, pays: next.ifYes, name: t.moves.yes },
                    { p: next.no / candidates.length, pays: next.ifNo, name: t.moves.no },
                  ]
            }
            // What a question pays on average is the reader's guess before the first answer.
            expected={found || !told ? 0 : next.expected}
            title={t.earned(Math.min(earned, m.information), m.information)}
          />
        </svg>
      </Plot>
    ),
    primary: <Asking round={round} m={m} t={t} still={still} />,
    tells: (
      <p>
        <Still room={[t.mayPay]}>{found ? t.paid : t.mayPay}</Still>
      </p>
    ),
    rest: (
      <>
        {!still && <Question round={round} t={t} />}
        <Slider
          param={params.n}
          label={t.labels.n.replace(/ n$/, '')}
          symbol="n"
          says={(n) => `${t.labels.n} ${n}`}
          track={counts}
        />
      </>
    ),
    main: (
      <Readout
        main
        of="h"
        label={
          <>
            {t.information} {symbolsOf('log₂\u00a0n')}
          </>
        }
        result={results.information}
      />
    ),
    readouts: (
      <>
        <Readout
          label={t.questions}
          result={results.questions(moves.length)}
          digits={0}
          word={t.times}
        />
        <Readout
          label={t.remaining}
          result={results.remaining(candidates.length)}
          digits={0}
          word={t.pieces}
        />
      </>
    ),
    more: moves.length > 0 && <Moves moves={moves} t={t} />,
    table: (
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
    ),
  };
});
