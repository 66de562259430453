import type { Entry, Node } from './tree.ts';

/** A tree on the way: one symbol, or what was joined of two. */
export interface Grown {
  readonly weight: number;
  /** Of a leaf: its place in the order in which the text names the symbols; else the first of its leaves. */
  readonly first: number;
  readonly leaves: number;
  /** The k-th merge; a leaf is none. */
  readonly merge: number;
  /** The branches for 0 and for 1. */
  readonly pair?: readonly [zero: Grown, one: Grown];
}

/** The trees that stand. */
export type Forest = readonly Grown[];

/** Every symbol a tree of its own. */
export const begun = (entries: readonly Entry[]): Forest =>
  entries.map(({ count }, first) => ({ weight: count, first, leaves: 1, merge: 0 }));

/** The lighter first; of equals as the library decides: a symbol before what was joined, an earlier one before a later. */
const byWeight = (a: Grown, b: Grown): number =>
  a.weight - b.weight || a.merge - b.merge || a.first - b.first;

/** The trees with the lightest first: Huffman's rule joins the first two. */
export const byRule = (forest: Forest): Forest => [...forest].sort(byWeight);

/** No two are lighter than these; of equals any two will do. */
export const areLightest = (forest: Forest, a: Grown, b: Grown): boolean =>
  byRule(forest)
    .slice(0, 2)
    .reduce((sum, tree) => sum + tree.weight, 0) ===
  a.weight + b.weight;

/** The heavier gets the branch for 0. */
export function joined(forest: Forest, a: Grown, b: Grown): Forest {
  const [first, second] = byRule([a, b]) as [Grown, Grown];
  const rest = forest.filter((tree) => tree !== a && tree !== b);
  const leaves = a.leaves + b.leaves;
  const sum: Grown = {
    weight: a.weight + b.weight,
    first: Math.min(a.first, b.first),
    leaves,
    // Each merge leaves one tree less.
    merge: rest.reduce((all, tree) => all + tree.leaves, leaves) - rest.length - 1,
    pair: first.weight < second.weight ? [second, first] : [first, second],
  };
  return [...rest, sum];
}

/** All that is left to be joined, by the rule. */
export function finished(forest: Forest): Forest {
  let left = byRule(forest);
  while (left.length > 1) left = byRule(joined(left, left[0] as Grown, left[1] as Grown));
  return left;
}

/** What the path to the root of a tree is, as long as it stands beside others: unlike any codeword. */
export const rootPath = (forest: Forest, tree: Grown): string =>
  forest.length === 1 ? '' : `${tree.first}.`;

/**
 * All nodes of the trees, one below the other in the order in which the text names their symbols: each from its root on,
 * the branch for 0 before the branch for 1.
 */
export function laid(forest: Forest, entries: readonly Entry[]): Node[] {
  let row = 0;
  const walk = ({ weight, first, leaves, merge, pair }: Grown, path: string): Node[] => {
    const own = { path, count: weight, first: row, leaves };
    if (!pair) return [{ ...own, row: row++, entry: entries[first] as Entry }];
    const [zero, one] = [walk(pair[0], `${path}0`), walk(pair[1], `${path}1`)];
    return [
      { ...own, merge, row: ((zero[0] as Node).row + (one[0] as Node).row) / 2 },
      ...zero,
      ...one,
    ];
  };
  return [...forest]
    .sort((a, b) => a.first - b.first)
    .flatMap((tree) => walk(tree, rootPath(forest, tree)));
}
