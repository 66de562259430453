import type { Lang } from '../../../i18n/lang.ts';
import { ButtonRow } from '../../kit/ButtonRow.tsx';
import { kinds } from './game.ts';
import { strings } from './strings.ts';
import type { Round } from './use-game.ts';

/** The question that is put together: its kind, its number, what it promises, and asking it. */
export function Asking({ round, lang }: { round: Round; lang: Lang }) {
  const t = strings[lang];
  const { found, question, next, moves } = round;
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
              aria-pressed={question.kind === kind}
              onClick={() => round.setKind(kind)}
            >
              {t.kinds[kind]}
            </button>
          ))}
        </span>
      </div>
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
        <span class="k">{found ? '·' : question.k}</span>
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
      <div class="asking">
        <p>
          <strong>{found ? '\u00a0' : t.question(question)}</strong>
          <br />
          {found ? '\u00a0' : t.expected(next.expected, next.best)}
        </p>
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
      </div>
    </>
  );
}
