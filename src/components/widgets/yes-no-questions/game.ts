import { binaryEntropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { randomGenerator } from '../../../lib/numeric/random.ts';

/** A question that is answered by yes or no. */
export interface Question {
  readonly kind: 'at-most' | 'exactly' | 'multiple';
  /** The number that it asks about. */
  readonly k: number;
}
export type Kind = Question['kind'];
export const kinds: readonly Kind[] = ['at-most', 'exactly', 'multiple'];

export interface Move {
  readonly question: Question;
  readonly yes: boolean;
  /** What the question promised on average, in bits. */
  readonly expected: number;
  /** What its answer paid, in bits. */
  readonly earned: number;
  /** How many numbers are left after it. */
  readonly remaining: number;
}

/** A game: the numbers that are still possible, and what was asked. */
export interface Game {
  readonly n: number;
  readonly candidates: readonly number[];
  readonly moves: readonly Move[];
}

export const newGame = (n: number): Game => ({
  n,
  candidates: Array.from({ length: n }, (_, i) => i + 1),
  moves: [],
});

/** A number from 1 to n, all equally likely; the seed decides. */
export const draw = (n: number, seed: number): number =>
  1 + Math.floor(randomGenerator(seed).next() * n);

export function holds({ kind, k }: Question, number: number): boolean {
  if (kind === 'at-most') return number <= k;
  return kind === 'exactly' ? number === k : number % k === 0;
}

/** What both answers would leave and pay, and what the question pays on average (bits). */
export function prospect(candidates: readonly number[], question: Question) {
  const all = candidates.length;
  const yes = candidates.filter((number) => holds(question, number)).length;
  const no = all - yes;
  return {
    yes,
    no,
    ifYes: selfInformation(yes / all, 2),
    ifNo: selfInformation(no / all, 2),
    expected: binaryEntropy(yes / all, 2),
    /** What the best question pays on average: one that splits as evenly as it can. */
    best: all === 1 ? 0 : binaryEntropy(Math.floor(all / 2) / all, 2),
  };
}

/** The game after the answer to a question. */
export function ask(game: Game, question: Question, secret: number): Game {
  const yes = holds(question, secret);
  const { expected, ifYes, ifNo } = prospect(game.candidates, question);
  const candidates = game.candidates.filter((number) => holds(question, number) === yes);
  const move = {
    question,
    yes,
    expected,
    earned: yes ? ifYes : ifNo,
    remaining: candidates.length,
  };
  return { ...game, candidates, moves: [...game.moves, move] };
}

/** The numbers that were possible before each question, from the first on, and those that still are. */
export function rows({ n, moves }: Game): readonly (readonly number[])[] {
  let left: readonly number[] = newGame(n).candidates;
  return [
    left,
    ...moves.map(({ question, yes }) => {
      left = left.filter((number) => holds(question, number) === yes);
      return left;
    }),
  ];
}

/** The number up to which half of the candidates lie. */
export const middle = (candidates: readonly number[]): number =>
  candidates[Math.max(0, Math.floor(candidates.length / 2) - 1)] as number;
