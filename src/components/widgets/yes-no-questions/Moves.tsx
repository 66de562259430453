import { formatNumber } from '../../../i18n/number.ts';
import type { Move } from './game.ts';
import type { Words } from './ko.ts';

/** What was asked, the latest first. */
export function Moves({ moves, t }: { moves: readonly Move[]; t: Words }) {
  return (
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
  );
}
