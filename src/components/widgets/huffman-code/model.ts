import { normalize } from '../../../lib/entropy/distribution.ts';
import { entropyFromCounts } from '../../../lib/entropy/entropy.ts';
import { type CodeTree, huffmanAverageLength, huffmanCode } from '../../../lib/entropy/huffman.ts';
import { countItems } from '../../../lib/entropy/text.ts';
import type { Values } from '../../kit/state.ts';
import type { state } from './state.ts';

/** A symbol of the text and its codeword. */
export interface Entry {
  readonly symbol: string;
  readonly count: number;
  readonly p: number;
  readonly codeword: string;
}

/** A node of the code tree: the path of 0s and 1s to it, and its place among the leaves. */
export interface Node {
  readonly path: string;
  readonly count: number;
  /** In rows of leaves, the first in 0; an inner node lies midway between its branches. */
  readonly row: number;
  /** The row of its first leaf. */
  readonly first: number;
  readonly leaves: number;
  /** A leaf's entry. */
  readonly entry?: Entry;
  /** An inner node's place in the order of merges, from 1. */
  readonly merge?: number;
}

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
  const nodes = layOut(code.tree, code.merges, entries);
  return {
    empty: false as const,
    unit,
    items,
    entries: [...entries].sort((a, b) => b.count - a.count),
    codewordOf: new Map(entries.map((e) => [e.symbol, e.codeword])),
    nodes,
    depth: Math.max(...code.lengths),
    merges: code.merges.length,
    entropy: entropyFromCounts(counts, 2),
    averageLength: huffmanAverageLength(counts),
    totalBits: entries.reduce((sum, e) => sum + e.count * e.codeword.length, 0),
    /** With codewords of one length: the fewest bits that tell all symbols apart. */
    fixedLength: wholeBits(counted.length),
    /** Taking Hangul apart changes the count of this text. */
    hangul: symbolsOf(text, 'jamo').some(isConjoining),
  };
}
export type Model = ReturnType<typeof derive>;
export type Code = Extract<Model, { empty: false }>;

const isConjoining = (symbol: string) => symbol >= '\u1100' && symbol <= '\u11ff';

/** The least b with 2^b >= n. */
function wholeBits(n: number): number {
  let b = 0;
  while (2 ** b < n) b++;
  return b;
}

const leaf = (path: string, count: number, row: number, entry: Entry): Node => ({
  path,
  count,
  row,
  first: row,
  leaves: 1,
  entry,
});

/** All nodes from the root on, the branch for 0 before the branch for 1. */
function layOut(tree: CodeTree, merges: readonly CodeTree[], entries: readonly Entry[]): Node[] {
  const order = new Map(merges.map((node, i) => [node, i + 1]));
  let leaves = 0;
  const walk = (node: CodeTree, path: string): Node[] => {
    const count = node.weight;
    if ('symbol' in node) return [leaf(path, count, leaves++, entries[node.symbol] as Entry)];
    const zero = walk(node.zero, `${path}0`);
    const one = walk(node.one, `${path}1`);
    const [a, b] = [zero[0] as Node, one[0] as Node];
    return [
      {
        path,
        count,
        row: (a.row + b.row) / 2,
        first: a.first,
        leaves: a.leaves + b.leaves,
        merge: order.get(node) as number,
      },
      ...zero,
      ...one,
    ];
  };
  return walk(tree, '');
}

/**
 * The nodes that stand after so many merges: all leaves, and the merges made. On the way the trees stand in the order
 * in which the text first names one of their symbols: the rows of the whole tree would tell what is merged next.
 */
export function standing({ nodes, merges, codewordOf }: Code, step: number): Node[] {
  if (step >= merges) return [...nodes];
  const left = nodes.filter((n) => n.merge === undefined || n.merge <= step);
  const paths = new Set(left.map((n) => n.path));
  const named = new Map([...codewordOf.keys()].map((symbol, i) => [symbol, i]));
  const trees = left
    .filter((n) => n.path === '' || !paths.has(n.path.slice(0, -1)))
    .map((root) => {
      const parts = left.filter((n) => n.path.startsWith(root.path));
      const place = (n: Node) => (n.entry ? (named.get(n.entry.symbol) as number) : Infinity);
      return { root, parts, at: Math.min(...parts.map(place)) };
    })
    .sort((a, b) => a.at - b.at);
  let row = 0;
  return trees.flatMap(({ root, parts }) => {
    const down = row - root.first;
    row += root.leaves;
    return parts.map((n) => ({ ...n, row: n.row + down, first: n.first + down }));
  });
}

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
