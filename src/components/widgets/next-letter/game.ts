import { normalize } from '../../../lib/entropy/distribution.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import type { NgramModel } from '../../../lib/learning/ngram-model.ts';
import { randomGenerator } from '../../../lib/numeric/random.ts';
import { sum } from '../../../lib/numeric/sum.ts';

export const rounds = 10;
/** So many letters are named; one more answer is any other letter. */
const named = 5;
/** So many letters stand before the hidden one, at least and at most. */
const [least, most] = [24, 60];

/** What is asked: a text, and whether its next letter is one of five or another. */
export interface Question {
  readonly text: string;
  readonly letter: string;
  readonly candidates: readonly string[];
  /** What the model gives each of the five, then all others together. */
  readonly model: readonly number[];
  /** Which of the six comes. */
  readonly right: number;
}

export interface Bill {
  readonly reader: number;
  readonly model: number;
}

/** Ten places of a text where a letter is hidden; the seed decides. */
export function places(text: string, seed: number): readonly (readonly [string, string])[] {
  const lines = text.split('\n').flatMap((line) => {
    const letters = [...line];
    return letters.length > least + 1 ? [letters] : [];
  });
  const { next } = randomGenerator(seed);
  const below = (n: number) => Math.floor(next() * n);
  return Array.from({ length: rounds }, () => {
    const line = lines[below(lines.length)] as string[];
    const at = least + below(line.length - least);
    return [line.slice(Math.max(0, at - most), at).join(''), line[at] as string] as const;
  });
}

/** The five letters that the model thinks likeliest, in the order of their code points: it does not tell which it prefers. */
export function question(
  model: NgramModel,
  order: number,
  [text, letter]: readonly [string, string],
): Question {
  const candidates = model
    .likeliest(text, order, named)
    .map((likely) => likely.letter)
    .sort();
  const given = candidates.map((candidate) => model.probability(candidate, text, order));
  // All that there is besides is never nothing.
  const other = Math.max(1 - sum(given), Number.EPSILON);
  const found = candidates.indexOf(letter);
  return {
    text,
    letter,
    candidates,
    model: [...given, other],
    right: found === -1 ? named : found,
  };
}

/** Stakes start alike; each is halved or doubled so many times. */
export const evenStakes: readonly number[] = Array.from({ length: named + 1 }, () => 1);
const highest = 2 ** 6;
export const changed = (stakes: readonly number[], i: number, factor: number): readonly number[] =>
  stakes.map((stake, k) =>
    k === i ? Math.min(highest, Math.max(1 / highest, stake * factor)) : stake,
  );

/** What both pay for the letter that comes, in bits. */
export const bill = ({ model, right }: Question, stakes: readonly number[]): Bill => ({
  reader: selfInformation(normalize(stakes)[right] as number, 2),
  model: selfInformation(model[right] as number, 2),
});

export const total = (bills: readonly Bill[]): Bill => ({
  reader: sum(bills.map((b) => b.reader)),
  model: sum(bills.map((b) => b.model)),
});
