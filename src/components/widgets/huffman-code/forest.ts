import type { CodeTree } from '../../../lib/entropy/huffman.ts';
import type { Entry, Node } from './model.ts';

/** A tree on the way: a symbol, by its place in the order in which the text names them, or the k-th merge of two. */
export type Grown = Leaf | Joined;
interface Leaf {
  readonly weight: number;
  readonly symbol: number;
}
interface Joined {
  readonly weight: number;
  readonly zero: Grown;
  readonly one: Grown;
  readonly merge: number;
  /** The first of its symbols. */
  readonly first: number;
}

/** The trees that stand, in the order in which the text first names one of their symbols. */
export type Forest = readonly Grown[];

/** The library's tree, each inner node with its place in the order of merges. */
export function grown(tree: CodeTree, merges: readonly CodeTree[]): Grown {
  const order = new Map(merges.map((node, i) => [node, i + 1]));
  const walk = (node: CodeTree): Grown =>
    'symbol' in node ? node : both(walk(node.zero), walk(node.one), order.get(node) as number);
  return walk(tree);
}

const both = (zero: Grown, one: Grown, merge: number): Grown => ({
  weight: zero.weight + one.weight,
  zero,
  one,
  merge,
  first: Math.min(firstSymbol(zero), firstSymbol(one)),
});

/** Every symbol a tree of its own. */
export const begun = (counts: readonly number[]): Forest =>
  counts.map((weight, symbol) => ({ weight, symbol }));

const firstSymbol = (tree: Grown): number => ('symbol' in tree ? tree.symbol : tree.first);

/** The lighter first; of equals as the library decides: a symbol before what was joined, an earlier one before a later. */
const byWeight = (a: Grown, b: Grown): number => {
  const [x, y] = [a, b].map((tree) => ('symbol' in tree ? 0 : tree.merge)) as [number, number];
  return a.weight - b.weight || x - y || firstSymbol(a) - firstSymbol(b);
};

/** Those that Huffman's rule joins next. */
export function lightest(forest: Forest): readonly [Grown, Grown] {
  let [first, second] = [...forest.slice(0, 2)].sort(byWeight) as [Grown, Grown];
  for (const tree of forest.slice(2)) {
    if (byWeight(tree, first) < 0) [first, second] = [tree, first];
    else if (byWeight(tree, second) < 0) second = tree;
  }
  return [first, second];
}

/** No two are lighter than these; of equals any two will do. */
export const areLightest = (forest: Forest, a: Grown, b: Grown): boolean => {
  const [first, second] = lightest(forest);
  return a.weight + b.weight === first.weight + second.weight;
};

/** The heavier gets the branch for 0. */
export function joined(forest: Forest, a: Grown, b: Grown): Forest {
  const [first, second] = [a, b].sort(byWeight) as [Grown, Grown];
  const [zero, one] = first.weight < second.weight ? [second, first] : [first, second];
  const merge =
    1 + forest.reduce((most, tree) => Math.max(most, 'symbol' in tree ? 0 : tree.merge), 0);
  return [...forest.filter((tree) => tree !== a && tree !== b), both(zero, one, merge)].sort(
    (x, y) => firstSymbol(x) - firstSymbol(y),
  );
}

/** All that is left to be joined, by the rule. */
export function finished(forest: Forest): Forest {
  let left = forest;
  while (left.length > 1) left = joined(left, ...lightest(left));
  return left;
}

/** What the path to the root of a tree is, as long as it stands beside others: unlike any codeword. */
export const rootPath = (forest: Forest, tree: Grown): string =>
  forest.length === 1 ? '' : `${firstSymbol(tree)}.`;

/** All nodes of the trees, one below the other: each from its root on, the branch for 0 before the branch for 1. */
export function laid(forest: Forest, entries: readonly Entry[]): Node[] {
  let leaves = 0;
  const walk = (tree: Grown, path: string): Node[] => {
    const first = leaves;
    const own = { path, count: tree.weight, first };
    if ('symbol' in tree) {
      leaves++;
      return [{ ...own, row: first, leaves: 1, entry: entries[tree.symbol] as Entry }];
    }
    const zero = walk(tree.zero, `${path}0`);
    const one = walk(tree.one, `${path}1`);
    const row = ((zero[0] as Node).row + (one[0] as Node).row) / 2;
    return [{ ...own, row, leaves: leaves - first, merge: tree.merge }, ...zero, ...one];
  };
  return forest.flatMap((tree) => walk(tree, rootPath(forest, tree)));
}
