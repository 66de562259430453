import { useState } from 'preact/hooks';
import {
  ask,
  draw,
  type Game,
  type Kind,
  middle,
  newGame,
  prospect,
  type Question,
} from './game.ts';

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

/**
 * The game on show and the question that is being put together.
 *
 * @param values the figure's state: another object is another game
 * @param n the numbers are 1 to n
 */
export function useGame(values: object, n: number) {
  const [play, setPlay] = useState<Play>();
  const [before, setBefore] = useState<{ n: number; questions: number }>();
  const [chosen, setChosen] = useState<Chosen>({ kind: 'at-most', divisor: 2 });

  const game = play?.of === values ? play.game : newGame(n);
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
    const secret = play?.of === values ? play.secret : draw(n, randomSeed());
    setPlay({ of: values, game: ask(game, question, secret), secret });
    setChosen({ ...chosen, index: undefined });
  };
  const again = () => {
    if (found) setBefore({ n, questions: moves.length });
    setPlay(undefined);
    setChosen({ ...chosen, index: undefined });
  };
  return {
    game,
    candidates,
    moves,
    found,
    question,
    next,
    /** The number in the question is none that the reader has chosen. */
    proposed: chosen.kind !== 'multiple' && chosen.index === undefined,
    /** Where the named candidate stands. */
    index,
    /** The largest number that the question may name. */
    most: candidates[Math.max(0, lastIndex)] as number,
    /** The game before this one, if it was played to its end. */
    before,
    /** Names another candidate: where it stands on the strip, or so many steps on. */
    chooseAt,
    step,
    setKind: (kind: Kind) => setChosen({ ...chosen, kind }),
    halve: () =>
      setChosen({ ...chosen, kind: 'at-most', index: candidates.indexOf(middle(candidates)) }),
    answer,
    again,
  };
}
export type Round = ReturnType<typeof useGame>;
