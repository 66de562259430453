import { maxSeed } from '../../draw.ts';
import type { Form } from '../keep.ts';

/** What the reader did with one exercise of the quiz. */
export interface Answered {
  /** The seed of the numbers that it showed. */
  readonly seed: number;
  /** The last answer, as its kind tells it. */
  readonly given: string;
  readonly right: boolean;
  /** The mistakes that were met, by the index of their sentence; -1 is one that nobody knows. */
  readonly met: readonly number[];
}

/** One going-through of the quiz: kept by the ids of its exercises, so that both languages share it. */
export interface Round {
  readonly seed: number;
  /** Where the reader is: the place of an exercise, or one more for what came to light. */
  readonly at: number;
  readonly answers: Readonly<Record<string, Answered>>;
}

const whole = (x: unknown, most: number): x is number =>
  Number.isInteger(x) && (x as number) >= 0 && (x as number) <= most;

const idPattern = /^[a-z-]+\/\d\d-[a-z0-9-]+$/;

function isAnswered(x: unknown): x is Answered {
  const { seed, given, right, met } = (x ?? {}) as Record<string, unknown>;
  return (
    whole(seed, maxSeed) &&
    typeof given === 'string' &&
    given.length <= 200 &&
    typeof right === 'boolean' &&
    Array.isArray(met) &&
    met.every((index) => index === -1 || whole(index, 99))
  );
}

export const fresh = (seed: number): Round => ({ seed, at: 0, answers: {} });

export const roundForm: Form<Round> = {
  key: 'course:quiz:v1',
  none: () => fresh(0),
  read(json) {
    const { seed, at, answers } = json as Record<string, unknown>;
    if (!whole(seed, maxSeed) || !whole(at, 999) || typeof answers !== 'object' || !answers)
      return undefined;
    const all = Object.entries(answers);
    const good = all.filter(([id, answered]) => idPattern.test(id) && isAnswered(answered));
    return {
      value: { seed, at, answers: Object.fromEntries(good) },
      odd: all.length - good.length,
    };
  },
  joined: (stored, held) =>
    stored.seed === held.seed ? { ...held, answers: { ...stored.answers, ...held.answers } } : held,
};

/** The round after a verdict; a mistake stays met when the right answer has come, or other numbers. */
export function answered(
  round: Round,
  id: string,
  now: { seed: number; given: string; right: boolean; mistake?: number | undefined },
): Round {
  const { seed, given, right, mistake } = now;
  const before = round.answers[id];
  const met = before?.met ?? [];
  const index = mistake ?? -1;
  return {
    ...round,
    answers: {
      ...round.answers,
      [id]: {
        seed,
        given,
        right: right || (before?.seed === seed && before.right),
        met: right || met.includes(index) ? met : [...met, index],
      },
    },
  };
}

/** One misunderstanding that came to light: the exercises that showed it, and the sentence of the first of them. */
export interface Met {
  readonly id: string;
  readonly index: number;
  readonly seed: number;
  readonly ids: readonly string[];
}

/**
 * The misunderstandings of a round, in the order of the quiz, each once.
 *
 * @param keyOf what makes two mistakes one: the name that they share
 */
export function metIn(
  { answers }: Round,
  ids: readonly string[],
  keyOf: (id: string, index: number) => string,
): Met[] {
  const found = new Map<string, Met>();
  for (const id of ids)
    for (const index of answers[id]?.met ?? []) {
      if (index < 0) continue;
      const key = keyOf(id, index);
      const before = found.get(key);
      const { seed } = answers[id] as Answered;
      found.set(
        key,
        before ? { ...before, ids: [...before.ids, id] } : { id, index, seed, ids: [id] },
      );
    }
  return [...found.values()];
}
