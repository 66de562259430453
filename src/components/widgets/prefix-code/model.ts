import { isPrefixFree, isUniquelyDecodable, kraftSum } from '../../../lib/entropy/code.ts';
import { normalize } from '../../../lib/entropy/distribution.ts';
import { entropy } from '../../../lib/entropy/entropy.ts';
import { expectedValue } from '../../../lib/entropy/expectation.ts';
import type { Values } from '../../kit/state.ts';
import { shortestAmbiguous } from './ambiguous.ts';
import { read } from './message.ts';
import type { state } from './state.ts';

export const names = [...'abcdefgh'];

/** A codeword's place in the budget: all numbers whose binary digits begin with it. */
export interface Place {
  readonly from: number;
  readonly share: number;
}
/** A part of the budget and how many codewords claim it. */
export interface Part extends Place {
  readonly claims: number;
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
    places,
    parts: partsOf(places),
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

/** The budget cut at every edge of a codeword. */
function partsOf(places: readonly Place[]): Part[] {
  const edges = [...new Set(places.flatMap((x) => [x.from, x.from + x.share]).concat(0, 1))].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((to, i) => {
    const from = edges[i] as number;
    const claims = places.filter((x) => x.from <= from && to <= x.from + x.share).length;
    return { from, share: to - from, claims };
  });
}

/** A codeword for one more symbol: the first free place of the largest size, or none. */
export function freeCodeword(codewords: readonly string[]): string | undefined {
  if (partsOf(codewords.map(place)).every((x) => x.claims > 0)) return undefined;
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
