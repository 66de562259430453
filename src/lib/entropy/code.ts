import { checkIsList, checkList, checkWhole, type Numbers, refuse, refuseType } from '../check.ts';
import { round } from '../numeric/double-double.ts';
import { power } from '../numeric/power-of-two.ts';
import { exactTotal } from '../numeric/sum.ts';

/** The symbols of a message, as indices of their codewords. */
export type Symbols = readonly number[];

const WAY = "Write digits as a text, like '0110'.";

/** Throws unless all codewords are words of 0s and 1s. */
function checkCodewords(where: string, codewords: unknown): asserts codewords is readonly string[] {
  const rule = 'must be a word of 0s and 1s';
  checkList(where, codewords, 'A code needs a codeword.');
  for (let i = 0; i < codewords.length; i++) {
    const word = codewords[i];
    if (typeof word !== 'string') refuseType(`${where}[${i}]`, rule, word, WAY);
    if (!/^[01]+$/.test(word)) refuse(`${where}[${i}]`, rule, word, WAY);
  }
}

/**
 * Kraft's sum: sum of 2^-l_i. A prefix code with these lengths exists if and only if it is at most 1.
 *
 * @param lengths codeword lengths, whole numbers from 0 to 1000
 * @returns a number > 0; it has no unit
 * @throws RangeError or TypeError if a length is out of range
 * Source: Kraft (1949); McMillan (1956); Cover and Thomas, theorem 5.2.1
 */
export function kraftSum(lengths: Numbers): number {
  checkList('kraftSum: lengths', lengths, 'A code needs a codeword.');
  for (let i = 0; i < lengths.length; i++)
    checkWhole(`kraftSum: lengths[${i}]`, lengths[i], 0, 1000);
  return round(exactTotal(Array.from(lengths, (l) => power(-l))));
}

/**
 * Is no codeword the beginning of another? Then a message can be read word by word.
 *
 * @param codewords words of 0s and 1s, at least one
 * @returns true or false
 * @throws RangeError or TypeError if a codeword is no such word
 * Source: Cover and Thomas, section 5.1
 */
export function isPrefixFree(codewords: readonly string[]): boolean {
  checkCodewords('isPrefixFree: codewords', codewords);
  const sorted = [...codewords].sort();
  return sorted.every((word, i) => i === 0 || !word.startsWith(sorted[i - 1] as string));
}

/** What is left of the longer word when the shorter is its beginning. */
function* dangling(shorter: Iterable<string>, longer: Iterable<string>): Generator<string> {
  for (const a of shorter) for (const b of longer) if (b.startsWith(a)) yield b.slice(a.length);
}

/**
 * Can every message be read in one way only? Decided by following what dangles when two readings of the same digits go on: the code
 * is uniquely decodable if a whole codeword never dangles. Prefix-free codes are; others may be.
 *
 * @param codewords words of 0s and 1s, at least one
 * @returns true or false
 * @throws RangeError or TypeError if a codeword is no such word
 * Source: Sardinas and Patterson (1953); Cover and Thomas, exercise 5.27
 */
export function isUniquelyDecodable(codewords: readonly string[]): boolean {
  checkCodewords('isUniquelyDecodable: codewords', codewords);
  const code = new Set(codewords);
  if (code.size < codewords.length) return false;
  const seen = new Set<string>();
  let current = new Set([...dangling(code, code)].filter((rest) => rest !== ''));
  while (current.size > 0) {
    for (const rest of current) {
      if (code.has(rest)) return false;
      seen.add(rest);
    }
    const next = [...dangling(code, current), ...dangling(current, code)];
    current = new Set(next.filter((rest) => !seen.has(rest)));
  }
  return true;
}

/**
 * The message that a code makes of symbols.
 *
 * @param symbols indices of codewords
 * @param codewords words of 0s and 1s
 * @returns the codewords of the symbols, one after the other
 * @throws RangeError or TypeError if a codeword is no such word or a symbol has none
 * Source: Cover and Thomas, section 5.1 (extension of a code)
 */
export function encode(symbols: Symbols, codewords: readonly string[]): string {
  checkCodewords('encode: codewords', codewords);
  checkIsList('encode: symbols', symbols, 'Give the indices of codewords.');
  return Array.from(symbols, (symbol, i) => {
    checkWhole(`encode: symbols[${i}]`, symbol, 0, codewords.length - 1);
    return codewords[symbol] as string;
  }).join('');
}

/**
 * The ways to read a message, up to `limit` of them: none, one, or, where the code is ambiguous, more. Readings are counted from the end
 * before any is written down: the memory is that of the result.
 *
 * @param message 0s and 1s, may be empty
 * @param codewords words of 0s and 1s
 * @param limit at most so many readings, 1 to 1000
 * @returns readings as lists of indices of codewords, in the order of the codewords
 * @throws RangeError or TypeError if an argument is out of range
 * Source: Cover and Thomas, section 5.1 (extension of a code)
 */
export function decodings(message: string, codewords: readonly string[], limit = 2): Symbols[] {
  checkCodewords('decodings: codewords', codewords);
  if (typeof message !== 'string')
    refuseType('decodings: message', 'must be a string', message, WAY);
  if (!/^[01]*$/.test(message))
    refuse('decodings: message', 'must consist of 0s and 1s', message, WAY);
  checkWhole('decodings: limit', limit, 1, 1000);
  // ways[k]: how many readings the digits from k on have, counted up to the limit
  const ways = new Uint16Array(message.length + 1);
  ways[message.length] = 1;
  const after = (word: string, k: number): number =>
    message.startsWith(word, k) ? (ways[k + word.length] as number) : 0;
  for (let k = message.length - 1; k >= 0; k--) {
    let count = 0;
    for (const word of codewords) count = Math.min(limit, count + after(word, k));
    ways[k] = count;
  }
  return Array.from({ length: ways[0] as number }, (_, rank) => {
    const reading: number[] = [];
    let left = rank;
    for (let k = 0; k < message.length; ) {
      let symbol = 0;
      for (; left >= after(codewords[symbol] as string, k); symbol++)
        left -= after(codewords[symbol] as string, k);
      reading.push(symbol);
      k += (codewords[symbol] as string).length;
    }
    return reading;
  });
}
