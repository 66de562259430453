import { useState } from 'preact/hooks';
import { useOwn } from '../../kit/motion/own-steps.ts';
import type { Scale } from '../../kit/plot/scale.ts';
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

interface Play {
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

/** Where candidates stand in the row of all numbers: a single one in its middle, a cut at its end. */
function columns(n: number, candidates: readonly number[], cut: boolean): Scale {
  const at = (index: number) => ((candidates[index] as number) - (cut ? 0 : 0.5)) / n;
  return {
    domain: [0, candidates.length - 1],
    at,
    value(place) {
      let nearest = 0;
      for (const index of candidates.keys())
        if (Math.abs(at(index) - place) < Math.abs(at(nearest) - place)) nearest = index;
      return nearest;
    },
    ticks: () => [],
  };
}

/**
 * The game on show and the question that is being put together.
 *
 * @param n the numbers are 1 to n; another n is another game
 */
export function useGame(n: number) {
  const [play, setPlay] = useOwn<Play | undefined>(undefined, n);
  const [before, setBefore] = useState<{ n: number; questions: number }>();
  const [chosen, setChosen] = useOwn<Chosen>({ kind: 'at-most', divisor: 2 });

  const game = play?.game ?? newGame(n);
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
  const strip = columns(n, candidates, chosen.kind === 'at-most');
  const answer = () => {
    // The secret is drawn once a game, before its first answer.
    const secret = play?.secret ?? draw(n, randomSeed());
    setPlay({ game: ask(game, question, secret), secret });
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
    /** Which candidate the question names, along the row of all numbers. */
    along: {
      scale: strip,
      param: { value: index, min: 0, max: Math.max(0, lastIndex), step: 1, set: choose },
    },
    /** The game before this one, if it was played to its end. */
    before,
    /** Names another candidate, so many steps on. */
    step,
    setKind: (kind: Kind) => setChosen({ ...chosen, kind }),
    halve: () =>
      setChosen({ ...chosen, kind: 'at-most', index: candidates.indexOf(middle(candidates)) }),
    answer,
    again,
  };
}
export type Round = ReturnType<typeof useGame>;
