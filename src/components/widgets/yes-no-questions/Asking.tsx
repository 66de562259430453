import { useLayoutEffect, useRef } from 'preact/hooks';
import { pressByArrows } from '../../kit/arrows.ts';
import { ButtonRow } from '../../kit/ButtonRow.tsx';
import { kinds } from './game.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';
import type { Round } from './use-game.ts';

interface Props {
  round: Round;
  m: Model;
  t: Words;
  /** The game is shown, not played. */
  still: boolean;
}

/** The last answer, the question that is put together, and asking it. */
export function Asking({ round, m, t, still }: Props) {
  const { found, game, question, next, moves, before } = round;
  const last = moves.at(-1);
  const compared = before?.n === m.n && t.before(before.questions);
  // The button that was pressed would begin another game: after the last answer the keys go on from what was found.
  const talk = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (found) talk.current?.focus();
  }, [found]);
  return (
    <div class="asking">
      <div class="said">
        <p class="talk" ref={talk} {...(found ? { tabindex: -1 } : {})}>
          {found ? (
            <>
              <strong>{t.found(game, m)}</strong> {compared}
            </>
          ) : last ? (
            <strong>{t.last(last)}</strong>
          ) : (
            compared || t.start(m.n)
          )}
        </p>
        {!found && (
          <p>
            {round.proposed ? t.proposed : t.own} <strong>{t.question(question)}</strong>
            <br />
            {last || before ? t.expected(next.expected, next.best) : t.expectedLater}
          </p>
        )}
      </div>
      {!still && (
        <span class="buttons">
          <button
            type="button"
            class="button primary"
            onClick={() => (found ? round.again() : round.answer())}
          >
            {found ? t.again : t.ask}
          </button>
          <button
            type="button"
            class="button"
            hidden={found}
            disabled={moves.length === 0}
            onClick={round.again}
          >
            {t.again}
          </button>
        </span>
      )}
    </div>
  );
}

/** How the question is put together: its kind and its number. */
export function Question({ round, t }: Pick<Props, 'round' | 't'>) {
  const { found, question } = round;
  return (
    <>
      <div class="row row-choice" role="group" aria-label={t.kind}>
        <span class="row-label">{t.kind}</span>
        <span class="choice">
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              class="choice-cell"
              tabindex={question.kind === kind ? 0 : -1}
              aria-pressed={question.kind === kind}
              onKeyDown={pressByArrows}
              onClick={() => round.setKind(kind)}
            >
              {t.kinds[kind]}
            </button>
          ))}
        </span>
      </div>
      <div class={found ? 'number over' : 'number'}>
        <ButtonRow label={t.number}>
          <button
            type="button"
            class="button step"
            aria-label={t.less}
            disabled={found}
            onClick={() => round.step(-1)}
          >
            −
          </button>
          <span class="k">{question.k}</span>
          <button
            type="button"
            class="button step"
            aria-label={t.more}
            disabled={found}
            onClick={() => round.step(1)}
          >
            +
          </button>
          <button type="button" class="button" disabled={found} onClick={round.halve}>
            {t.half}
          </button>
        </ButtonRow>
      </div>
    </>
  );
}
