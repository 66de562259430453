import { normalize } from '../../../lib/entropy/distribution.ts';
import { entropyFromCounts } from '../../../lib/entropy/entropy.ts';
import { huffmanAverageLength, huffmanCode } from '../../../lib/entropy/huffman.ts';
import { countItems } from '../../../lib/entropy/text.ts';
import type { Values } from '../../kit/state/state.ts';
import { begun, finished, laid } from './forest.ts';
import type { state } from './state.ts';
import type { Entry, Node } from './tree.ts';

/** A text as symbols: code points of the composed text, or of the text taken apart into jamo. */
export const symbolsOf = (text: string, unit: 'syllable' | 'jamo'): string[] => [
  ...text.normalize(unit === 'jamo' ? 'NFD' : 'NFC'),
];

/** The Huffman code of a text, its tree, and how it compares with the entropy. */
export function derive({ text, unit }: Values<typeof state.fields>) {
  const items = symbolsOf(text, unit);
  const counted = [...countItems(items)];
  if (counted.length === 0) return { empty: true as const, unit };
  const counts = counted.map(([, count]) => count);
  const p = normalize(counts);
  const code = huffmanCode(counts);
  const entries: Entry[] = counted.map(([symbol, count], i) => ({
    symbol,
    count,
    p: p[i] as number,
    codeword: code.codewords[i] as string,
  }));
  const nodes = laid(finished(begun(entries)), entries);
  return {
    empty: false as const,
    unit,
    items,
    /** In the order in which the text names them. */
    named: entries,
    /** In the order of their counts. */
    entries: [...entries].sort((a, b) => b.count - a.count),
    codewordOf: new Map(entries.map((e) => [e.symbol, e.codeword])),
    nodes: nodes as readonly Node[],
    depth: Math.max(...code.lengths),
    merges: counted.length - 1,
    entropy: entropyFromCounts(counts, 2),
    averageLength: huffmanAverageLength(counts),
    totalBits: entries.reduce((sum, e) => sum + e.count * e.codeword.length, 0),
    /** With codewords of one length: the fewest bits that tell all symbols apart. */
    fixedLength: 32 - Math.clz32(counted.length - 1),
    /** Taking Hangul apart changes the count of this text. */
    hangul: symbolsOf(text, 'jamo').some(isConjoining),
  };
}
export type Model = ReturnType<typeof derive>;
export type Code = Extract<Model, { empty: false }>;

const isConjoining = (symbol: string) => symbol >= '\u1100' && symbol <= '\u11ff';

/** The code of a tree that the reader has built: of equal weights others may have been joined, at the same total. */
export const ofTree = (code: Code, nodes: readonly Node[]): Code => ({
  ...code,
  nodes,
  codewordOf: new Map(nodes.flatMap((n) => (n.entry ? [[n.entry.symbol, n.path]] : []))),
  depth: Math.max(...nodes.map((n) => n.path.length)),
});

/** The symbols whose codewords fit into the first `most` bits. */
export function encoded(code: Code, most: number): { symbol: string; bits: string }[] {
  const out: { symbol: string; bits: string }[] = [];
  let used = 0;
  for (const symbol of code.items) {
    const bits = code.codewordOf.get(symbol) as string;
    used += bits.length;
    if (used > most || out.length >= most) break;
    out.push({ symbol, bits });
  }
  return out;
}
