import { useState } from 'preact/hooks';
import { formatNumber } from '../../../i18n/number.ts';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Handle, Plot } from '../../kit/Plot.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { Bank } from './Bank.tsx';
import { slots } from './formula.ts';
import {
  ask,
  draw,
  type Game,
  type Kind,
  kinds,
  middle,
  newGame,
  prospect,
  type Question,
} from './game.ts';
import { derive } from './model.ts';
import { Strip } from './Strip.tsx';
import { counts, state } from './state.ts';
import { strings } from './strings.ts';

/** A game belongs to the state in which it began: whatever sets the figure anew begins a new one. */
interface Play {
  readonly of: object;
  readonly game: Game;
  readonly secret: number;
}
interface Chosen {
  readonly kind: Kind;
  /** Which of the candidates the question names, from 0; undefined until the reader has chosen. */
  readonly index?: number | undefined;
  readonly divisor: number;
}

const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;
const clamp = (x: number, most: number): number => Math.min(most, Math.max(0, x));
/** A strip of the picture, as fractions of it from above. */
const strip = { top: 0.1, height: 0.22 };
const bank = { top: 0.78, height: 0.22 };
const percent = (x: number) => `${100 * x}%`;

export default function YesNoQuestions(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const m = derive(figure.values);
  const [play, setPlay] = useState<Play>();
  const [before, setBefore] = useState<{ n: number; questions: number }>();
  const [chosen, setChosen] = useState<Chosen>({ kind: 'at-most', divisor: 2 });

  const game = play?.of === figure.values ? play.game : newGame(m.n);
  const { candidates, moves } = game;
  const found = candidates.length === 1;
  // 'At most the last' is no question: it names any but the last candidate.
  const lastIndex = candidates.length - (chosen.kind === 'at-most' ? 2 : 1);
  const index = clamp(
    chosen.index ?? Math.round(candidates.length / 4) - 1,
    Math.max(0, lastIndex),
  );
  const question: Question = {
    kind: chosen.kind,
    k: chosen.kind === 'multiple' ? chosen.divisor : (candidates[index] as number),
  };
  const next = prospect(candidates, question);
  const earned = moves.reduce((sum, move) => sum + move.earned, 0);
  const fixed = !figure.ready || found;

  const choose = (at: number) => setChosen({ ...chosen, index: clamp(at, Math.max(0, lastIndex)) });
  const step = (by: number) =>
    chosen.kind === 'multiple'
      ? setChosen({ ...chosen, divisor: 2 + clamp(chosen.divisor - 2 + by, 8) })
      : choose(index + by);
  const chooseAt = (x: number) =>
    choose(
      chosen.kind === 'at-most'
        ? Math.round(x * candidates.length) - 1
        : Math.floor(x * candidates.length),
    );
  const answer = () => {
    // The secret is drawn once a game, before its first answer.
    const secret = play?.of === figure.values ? play.secret : draw(m.n, randomSeed());
    setPlay({ of: figure.values, game: ask(game, question, secret), secret });
    setChosen({ ...chosen, index: undefined });
  };
  const again = () => {
    if (found) setBefore({ n: m.n, questions: moves.length });
    setPlay(undefined);
    setChosen({ ...chosen, index: undefined });
  };
  const asText = t.question(question);
  const last = moves.at(-1);
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
        <>
          <Plot
            kind="low"
            label={t.chart(game, asText)}
            movable
            y={<span class="c-p">{t.candidates(candidates.length)}</span>}
            x={<span class="c-h">{t.axis}</span>}
            onPress={(x, y) => {
              if (!fixed && chosen.kind !== 'multiple' && y > 0.5) chooseAt(x);
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
                {chosen.kind !== 'multiple' && (
                  <Handle
                    x={(index + (chosen.kind === 'at-most' ? 1 : 0.5)) / candidates.length}
                    y={1 - strip.top - strip.height}
                    label={t.handle}
                    value={question.k}
                    min={candidates[0] as number}
                    max={candidates[Math.max(0, lastIndex)] as number}
                    says={asText}
                    directions="horizontal"
                    disabled={fixed}
                    onDrag={chooseAt}
                    onStep={(steps) => choose(index + steps)}
                  />
                )}
              </g>
            )}
            <svg
              y={percent(bank.top)}
              width="100%"
              height={percent(bank.height)}
              overflow="visible"
            >
              <Bank
                moves={moves}
                all={m.information}
                expected={found ? 0 : next.expected}
                title={t.earned(Math.min(earned, m.information), m.information)}
              />
            </svg>
          </Plot>
          <p class="talk">
            {found ? (
              <strong>{t.found(game, m)}</strong>
            ) : last ? (
              <strong>{t.last(last)}</strong>
            ) : (
              t.start(m.n)
            )}{' '}
            {before?.n === m.n && (found || !last) && t.before(before.questions)}
          </p>
        </>
      }
      controls={
        <>
          <div class="row row-choice" role="group" aria-label={t.kind}>
            <span class="row-label">{t.kind}</span>
            <span class="choice">
              {kinds.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  class="choice-cell"
                  aria-pressed={chosen.kind === kind}
                  onClick={() => setChosen({ ...chosen, kind })}
                >
                  {t.kinds[kind]}
                </button>
              ))}
            </span>
          </div>
          <div class="row row-choice">
            <span class="row-label">{t.number}</span>
            <span class="buttons">
              <button
                type="button"
                class="button step"
                aria-label={t.less}
                disabled={found}
                onClick={() => step(-1)}
              >
                −
              </button>
              <span class="k">{found ? '·' : question.k}</span>
              <button
                type="button"
                class="button step"
                aria-label={t.more}
                disabled={found}
                onClick={() => step(1)}
              >
                +
              </button>
              <button
                type="button"
                class="button"
                disabled={found}
                onClick={() =>
                  setChosen({
                    ...chosen,
                    kind: 'at-most',
                    index: candidates.indexOf(middle(candidates)),
                  })
                }
              >
                {t.half}
              </button>
            </span>
          </div>
          <div class="asking">
            <p>
              <strong>{found ? '\u00a0' : asText}</strong>
              <br />
              {found ? '\u00a0' : t.expected(next.expected, next.best)}
            </p>
            <span class="buttons">
              <button
                type="button"
                class="button primary"
                onClick={() => (found ? again() : answer())}
              >
                {found ? t.again : t.ask}
              </button>
              <button
                type="button"
                class="button"
                hidden={found}
                disabled={moves.length === 0}
                onClick={again}
              >
                {t.again}
              </button>
            </span>
          </div>
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
      more={
        moves.length > 0 && (
          <div class="more moves table-scroll">
            <table>
              <caption class="sr">{t.moves.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.moves.question}</th>
                  <th scope="col">{t.moves.answer}</th>
                  <th scope="col">
                    {t.moves.earned} ({t.moves.expected})
                  </th>
                  <th scope="col">{t.moves.remaining}</th>
                </tr>
              </thead>
              <tbody>
                {moves.toReversed().map((move, i) => (
                  <tr key={moves.length - i}>
                    <th scope="row">
                      {moves.length - i}. {t.question(move.question)}
                    </th>
                    <td>{move.yes ? t.moves.yes : t.moves.no}</td>
                    <td>
                      {formatNumber(move.earned, 3, true)} ({formatNumber(move.expected, 3, true)})
                    </td>
                    <td>{move.remaining}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
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
