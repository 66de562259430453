import type { Numbers } from '../check.ts';
import { add, divide, round, times, two, ZERO } from '../numeric/double-double.ts';
import { exponent, shift } from '../numeric/power-of-two.ts';
import { checkWeights, scaledWeights } from './distribution.ts';

/** A node of a code tree: a leaf carries the index of its symbol, an inner node the branches for 0 and 1. */
export type CodeTree =
  | { readonly weight: number; readonly symbol: number }
  | { readonly weight: number; readonly zero: CodeTree; readonly one: CodeTree };

/** An optimal prefix code. */
export interface HuffmanCode {
  /** One codeword of 0s and 1s for each weight; '' for a weight of 0 and for a lone symbol. */
  readonly codewords: readonly string[];
  /** The lengths of the codewords. */
  readonly lengths: readonly number[];
  /** The tree of the symbols with a weight above 0. */
  readonly tree: CodeTree;
  /** The merges in the order in which they are made, the root last; empty for a lone symbol. */
  readonly merges: readonly CodeTree[];
}

/** A tree with its exact mass, so that rounded sums never change an order. */
interface Candidate {
  readonly mass: bigint;
  readonly tree: CodeTree;
}

/** Weights as whole multiples of one power of two, below the last place of the smallest: exact, however far apart they are. */
function exactMasses(weights: Numbers): bigint[] {
  const lastPlaces = Array.from(weights, (w) => exponent(w) - 52);
  const unit = lastPlaces.reduce((least, k) => Math.min(least, k));
  return lastPlaces.map((k, i) => BigInt(shift(weights[i] as number, -k)) << BigInt(k - unit));
}

/**
 * Huffman's code: the two lightest trees are joined until one is left.
 *
 * Ties are decided so that the same weights always give the same code, one with the shortest longest word: of equal
 * weights a single symbol goes before a joined tree, an earlier symbol before a later one, an earlier join before a
 * later one. The heavier branch gets 0, of equals the one that was taken first.
 *
 * @param weights finite numbers >= 0, not all 0
 * @returns codewords, their lengths in bits, the tree and the merges
 * @throws RangeError or TypeError that names the weight, the rule and the value
 * Source: Huffman (1952); two queues: van Leeuwen (1976)
 */
export function huffmanCode(weights: Numbers): HuffmanCode {
  checkWeights('huffmanCode: weights', weights);
  return build(weights);
}

function build(weights: Numbers): HuffmanCode {
  const symbols = Array.from(weights, (_, i) => i).filter((i) => (weights[i] as number) > 0);
  symbols.sort((i, j) => (weights[i] as number) - (weights[j] as number));
  const sorted = symbols.map((symbol) => ({ weight: weights[symbol] as number, symbol }));
  const masses = exactMasses(sorted.map(({ weight }) => weight));
  const leaves = sorted.map((tree, i): Candidate => ({ mass: masses[i] as bigint, tree }));
  const joined: Candidate[] = [];
  let nextLeaf = 0;
  let nextJoined = 0;
  const takeLightest = (): Candidate => {
    const leaf = leaves[nextLeaf];
    const join = joined[nextJoined];
    if (leaf === undefined || (join !== undefined && join.mass < leaf.mass)) {
      nextJoined++;
      return join as Candidate;
    }
    nextLeaf++;
    return leaf;
  };
  for (let left = leaves.length; left > 1; left--) {
    const first = takeLightest();
    const second = takeLightest();
    const [zero, one] = first.mass < second.mass ? [second, first] : [first, second];
    joined.push({
      mass: first.mass + second.mass,
      tree: { weight: first.tree.weight + second.tree.weight, zero: zero.tree, one: one.tree },
    });
  }
  const merges = joined.map(({ tree }) => tree);
  const tree = merges.at(-1) ?? (leaves[0] as Candidate).tree;
  const codewords = Array.from(weights, () => '');
  const walk: [CodeTree, string][] = [[tree, '']];
  for (let at = walk.pop(); at !== undefined; at = walk.pop()) {
    const [node, word] = at;
    if ('symbol' in node) codewords[node.symbol] = word;
    else walk.push([node.zero, `${word}0`], [node.one, `${word}1`]);
  }
  return { codewords, lengths: codewords.map((word) => word.length), tree, merges };
}

/**
 * The codeword lengths of Huffman's code.
 *
 * @param weights finite numbers >= 0, not all 0
 * @returns whole numbers of bits; 0 for a weight of 0 and for a lone symbol
 * @throws RangeError or TypeError that names the weight, the rule and the value
 * Source: Huffman (1952)
 */
export function huffmanCodeLengths(weights: Numbers): number[] {
  checkWeights('huffmanCodeLengths: weights', weights);
  return [...build(weights).lengths];
}

/**
 * The mean codeword length of Huffman's code: L = sum of w_i l_i / sum of w_i, with H <= L < H + 1 for two and more symbols.
 *
 * @param weights finite numbers >= 0, not all 0
 * @returns bits per symbol, 0 for a lone symbol
 * @throws RangeError or TypeError that names the weight, the rule and the value
 * Source: Cover and Thomas, theorem 5.4.1
 */
export function huffmanAverageLength(weights: Numbers): number {
  checkWeights('huffmanAverageLength: weights', weights);
  const { lengths } = build(weights);
  let bits = ZERO;
  let total = ZERO;
  scaledWeights(weights).forEach((w, i) => {
    bits = add(bits, times(two(w), lengths[i] as number));
    total = add(total, two(w));
  });
  return round(divide(bits, total));
}
