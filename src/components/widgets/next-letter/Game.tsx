import { normalize } from '../../../lib/entropy/distribution.ts';
import { drawn } from '../../families/letters/symbols.ts';
import { pc } from '../../kit/plot/box.ts';
import type { Words } from './ko.ts';
import type { Game as Round } from './use-game.ts';

/** The next letter of a text that neither has read: both bet, both pay. */
export function Game({ game, t, ready }: { game: Round; t: Words['game']; ready: boolean }) {
  const { now, seen, over } = game;
  const shares = normalize(game.stakes);
  const label = !now ? t.begin : !seen ? t.reveal : over ? t.again : t.next;
  return (
    <section class="game" aria-label={t.title}>
      <p class="game-title">{now ? t.round(game.number) : t.title}</p>
      {now ? (
        <p class="game-text">
          …{now.text}
          <mark>{seen ? drawn(now.letter) : '?'}</mark>
        </p>
      ) : (
        <p>{t.how}</p>
      )}
      {now && (
        <div class="game-bets">
          {shares.map((share, i) => {
            const letter = now.candidates[i];
            const name = letter === undefined ? t.other : t.letter(letter);
            const model = now.model[i] as number;
            return (
              <div
                key={i}
                class={`game-bet${seen && i === now.right ? ' right' : ''}`}
                role="group"
                aria-label={name}
              >
                <span class="game-letter">{letter === undefined ? t.other : drawn(letter)}</span>
                <span class="game-shares">
                  <span class="game-bar" style={{ width: pc(share) }} />
                  {seen && <span class="game-bar of-model" style={{ width: pc(model) }} />}
                  <span>{seen ? t.both(share, model) : t.yours(share)}</span>
                </span>
                {!seen && (
                  <span class="game-steps">
                    <button
                      type="button"
                      class="button"
                      aria-label={t.halve(name)}
                      onClick={() => game.stake(i, 1 / 2)}
                    >
                      ÷2
                    </button>
                    <button
                      type="button"
                      class="button"
                      aria-label={t.double(name)}
                      onClick={() => game.stake(i, 2)}
                    >
                      ×2
                    </button>
                  </span>
                )}
              </div>
            );
          })}
        </div>
      )}
      {now && <p class="game-said">{t.said(game)}</p>}
      <p>
        <button type="button" class="button primary" disabled={!ready} onClick={game.onward}>
          {label}
        </button>
      </p>
    </section>
  );
}
