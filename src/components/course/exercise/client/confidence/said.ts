import { selfInformation } from '../../../../../lib/entropy/information.ts';
import { maxSeed } from '../../draw.ts';
import type { Form } from '../keep.ts';

/** One answer: which exercise, with the numbers of which seed, how many percent sure, and whether it was right. */
export type Said = readonly [id: string, seed: number, percent: number, right: boolean];

export interface Confidence {
  readonly on: boolean;
  readonly said: readonly Said[];
}

/**
 * The slider ends at 1 and 99 percent. Who is wrong at 100 percent pays infinitely much, and no later answer brings the
 * mean of the course back: the curve and the price would be lost for one slip of the hand.
 */
export const least = 1;
export const most = 99;

const idPattern = /^[a-z-]+\/\d\d-[a-z0-9-]+$/;
const whole = (x: unknown, low: number, high: number): boolean =>
  Number.isInteger(x) && (x as number) >= low && (x as number) <= high;

const isSaid = (x: unknown): x is Said =>
  Array.isArray(x) &&
  x.length === 4 &&
  idPattern.test(String(x[0])) &&
  whole(x[1], 0, maxSeed) &&
  whole(x[2], least, most) &&
  typeof x[3] === 'boolean';

/** Of each exercise the first answer to its numbers counts: whoever has read the solution is sure of it. */
function firsts(all: readonly Said[]): Said[] {
  const seen = new Set<string>();
  return all.filter(([id, seed]) => {
    const key = `${id} ${seed}`;
    return !seen.has(key) && seen.add(key);
  });
}

export const confidenceForm: Form<Confidence> = {
  key: 'course:confidence:v1',
  none: () => ({ on: false, said: [] }),
  read(json) {
    const { on, said } = json as Record<string, unknown>;
    if (typeof on !== 'boolean' || !Array.isArray(said)) return undefined;
    const good = said.filter(isSaid);
    return { value: { on, said: firsts(good) }, odd: said.length - good.length };
  },
  joined: (stored, held) => ({ on: held.on, said: firsts([...stored.said, ...held.said]) }),
};

export const isFirst = ({ said }: Confidence, id: string, seed: number): boolean =>
  said.every((one) => one[0] !== id || one[1] !== seed);

/** What an answer costs: −log2 of the probability that was given to what is true. */
export const price = (percent: number, right: boolean): number =>
  selfInformation((right ? percent : 100 - percent) / 100, 2);
