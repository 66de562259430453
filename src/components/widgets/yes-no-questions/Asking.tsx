import { useLayoutEffect, useRef } from 'preact/hooks';
import { pressByArrows } from '../../families/inputs/arrows.ts';
import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { type Game, kinds } from './game.ts';
import type { Words } from './ko.ts';
import { derive, type Model } from './model.ts';
import type { Round } from './use-game.ts';

/** A game that takes much to tell, of many numbers and questions. */
const long = derive({ n: 1000 });
const answered = {
  question: { kind: 'multiple', k: 10 },
  yes: false,
  expected: 0.152,
  earned: 0.152,
  remaining: 900,
} as const;
const game = (asked: number): Game => ({
  n: long.n,
  candidates: [long.n],
  moves: Array.from({ length: asked }, () => answered),
});

/** The longest that each line may say: it holds their room, whatever the numbers. */
const room = {
  talk: (t: Words) => [
    t.start(long.n),
    t.last(answered),
    t.last({ ...answered, earned: 0 }),
    t.found(game(12), long),
    t.before(12),
  ],
  now: (t: Words) => [
    ...[answered.question, { kind: 'at-most', k: long.n } as const].map(
      (question) => `${t.proposed} ${t.question(question)}`,
    ),
    ...[1, 10, 12].map((asked) => t.how(game(asked), long)),
  ],
  pays: (t: Words) => [t.expectedLater, t.expected(answered.expected, 0.918), t.best(long)],
};

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
        <p ref={talk} {...(found ? { tabindex: -1 } : {})}>
          <Still room={room.talk(t)}>
            {found ? t.found(game, m) : last ? t.last(last) : compared || t.start(m.n)}
          </Still>
        </p>
        <p class="now">
          <Still room={room.now(t)}>
            {found
              ? t.how(game, m)
              : `${round.proposed ? t.proposed : t.own} ${t.question(question)}`}
          </Still>
        </p>
        <p>
          <Still room={room.pays(t)}>
            {found
              ? t.best(m)
              : last || before
                ? t.expected(next.expected, next.best)
                : t.expectedLater}
          </Still>
        </p>
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
