import { isPrefixFree, isUniquelyDecodable, kraftSum } from '../../../lib/entropy/code.ts';
import { normalize } from '../../../lib/entropy/distribution.ts';
import { entropy } from '../../../lib/entropy/entropy.ts';
import { expectedValue } from '../../../lib/entropy/expectation.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { axisTop } from '../../kit/blocks/blocks.ts';
import type { Values } from '../../kit/state/state.ts';
import { shortestAmbiguous } from './ambiguous.ts';
import { read } from './message.ts';
import type { state } from './state.ts';

export const names = [...'abcdefgh'];

/** A codeword's place in the budget: all numbers whose binary digits begin with it. */
export interface Place {
  readonly from: number;
  readonly share: number;
}
/** The reader's code: what it costs, whether it can be read, and what the message says. */
export function derive({ weights, codewords, message }: Values<typeof state.fields>) {
  const p = normalize(weights);
  const lengths = codewords.map((word) => word.length);
  const places = codewords.map(place);
  const clash = clashOf(codewords);
  return {
    p,
    codewords,
    lengths,
    /** The length that each codeword ought to have. */
    information: p.map((x) => selfInformation(x, 2)),
    top: topOf(axisTop(p.length), Math.max(...lengths)),
    places,
    rows: rowsOf(places),
    message,
    kraft: kraftSum(lengths),
    averageLength: expectedValue(lengths, p),
    entropy: entropy(p, 2),
    prefixFree: isPrefixFree(codewords),
    uniquelyDecodable: isUniquelyDecodable(codewords),
    /** Two symbols of which the first's codeword begins the second's. */
    clash,
    ambiguous: shortestAmbiguous(codewords),
    decoded: read(message, codewords),
  };
}
export type Model = ReturnType<typeof derive>;

/** Where the axis of the lengths ends: it holds the longest codeword, and seldom moves while one grows. */
const topOf = (usual: number, longest: number): number =>
  [usual, 8, 16].find((top) => longest <= top) as number;

const place = (word: string): Place => ({
  from: Number.parseInt(word, 2) * 2 ** -word.length,
  share: 2 ** -word.length,
});

function clashOf(codewords: readonly string[]): readonly [number, number] | undefined {
  for (let i = 0; i < codewords.length; i++)
    for (let j = 0; j < codewords.length; j++)
      if (i !== j && (codewords[j] as string).startsWith(codewords[i] as string)) return [i, j];
  return undefined;
}

/**
 * In which row each codeword's place stands, so that none covers another: 0 is the budget itself. A shorter codeword
 * goes first; whatever begins with it has no place left there.
 */
function rowsOf(places: readonly Place[]): readonly number[] {
  const rows = places.map(() => -1);
  const order = [...places.keys()].sort(
    (i, j) => (places[j] as Place).share - (places[i] as Place).share,
  );
  for (const i of order) {
    const { from, share } = places[i] as Place;
    const taken = places.flatMap((other, j) =>
      other.from < from + share && from < other.from + other.share ? [rows[j]] : [],
    );
    let row = 0;
    while (taken.includes(row)) row++;
    rows[i] = row;
  }
  return rows;
}

/** A codeword for one more symbol: the first free place of the largest size, or none. */
export function freeCodeword(codewords: readonly string[]): string | undefined {
  const places = codewords.map(place);
  const rows = rowsOf(places);
  if (places.reduce((sum, { share }, i) => (rows[i] === 0 ? sum + share : sum), 0) === 1)
    return undefined;
  for (let length = 1; length <= 16; length++) {
    for (let i = 0; i < 2 ** length; i++) {
      const word = i.toString(2).padStart(length, '0');
      if (codewords.every((other) => !other.startsWith(word) && !word.startsWith(other)))
        return word;
    }
  }
  return undefined;
}

/**
 * The code with one symbol more. It takes a free place; where the budget is spent, the longest codeword that can
 * grow is split in two.
 */
export function withOneMore(codewords: readonly string[]): string[] {
  const free = freeCodeword(codewords);
  if (free !== undefined) return [...codewords, free];
  const splits = codewords.reduce(
    (best, word, i) =>
      word.length < 16 && (best < 0 || word.length >= (codewords[best] as string).length)
        ? i
        : best,
    -1,
  );
  if (splits < 0) return [...codewords, '0'];
  const word = codewords[splits] as string;
  return [...codewords.map((w, i) => (i === splits ? `${w}0` : w)), `${word}1`];
}
