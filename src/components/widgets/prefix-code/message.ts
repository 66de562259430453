import { decodings, type Symbols } from '../../../lib/entropy/code.ts';

/** What a reader of a message finds. Places count digits from 0. */
export type Decoded =
  | { readonly kind: 'empty' }
  | { readonly kind: 'one'; readonly reading: Symbols }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Symbols, Symbols] }
  /** The digits from `from` on begin a codeword that isn't finished. */
  | { readonly kind: 'unfinished'; readonly reading: Symbols; readonly from: number }
  /** No reading gets past the digit at `at`; the codewords read before it end at `from`. */
  | {
      readonly kind: 'dead-end';
      readonly reading: Symbols;
      readonly from: number;
      readonly at: number;
    };

/** How many digits two words have in common at the beginning. */
function common(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** Decodes a message as far as it goes. */
export function read(message: string, codewords: readonly string[]): Decoded {
  if (message === '') return { kind: 'empty' };
  const [one, two] = decodings(message, codewords, 2);
  if (one && two) return { kind: 'ambiguous', readings: [one, two] };
  if (one) return { kind: 'one', reading: one };

  // No reading to the end: where can a codeword begin, and how far does the best one agree with the digits?
  const begins = Array.from({ length: message.length }, (_, k) => k === 0);
  let best = { from: 0, at: -1 };
  for (let k = 0; k < message.length; k++) {
    if (!begins[k]) continue;
    const tail = message.slice(k);
    for (const word of codewords) {
      if (tail.startsWith(word)) begins[k + word.length] = true;
      const at = k + common(word, tail);
      if (at >= best.at) best = { from: k, at };
    }
  }
  const reading = decodings(message.slice(0, best.from), codewords, 1)[0] as Symbols;
  return best.at === message.length
    ? { kind: 'unfinished', reading, from: best.from }
    : { kind: 'dead-end', reading, ...best };
}
