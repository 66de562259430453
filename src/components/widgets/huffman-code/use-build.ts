import { useOwn } from '../../kit/motion/own-steps.ts';
import {
  areLightest,
  begun,
  byRule,
  type Forest,
  finished,
  type Grown,
  joined,
  laid,
  rootPath,
} from './forest.ts';
import { type Code, type Model, ofTree } from './model.ts';
import type { Node } from './tree.ts';

/** A tree with more leaves is drawn down to here; a thousand rows would slow typing down, and the table has them all. */
export const mostLeaves = 120;

/** What there is to say of the last step. */
export type Said =
  | { readonly kind: 'begun' }
  | { readonly kind: 'wrong'; readonly pair: readonly [Part, Part] }
  | { readonly kind: 'merged'; readonly pair: readonly [Part, Part] };
/** A symbol, or a group without one, and how often it comes. */
export interface Part {
  readonly symbol?: string | undefined;
  readonly count: number;
}

interface Begun {
  readonly forest: Forest;
  readonly picked?: Grown | undefined;
  readonly said: Said;
}

/**
 * How much of the tree is built: all of it until the reader takes it apart and chooses what is joined; another text has
 * its tree again.
 *
 * @param of what the tree is of
 */
export function useBuild(m: Model, of: string) {
  const [build, set] = useOwn<Begun | undefined>(undefined, of);
  const named = m.empty ? [] : m.named;
  const merges = Math.max(0, named.length - 1);
  const step = build ? named.length - build.forest.length : merges;
  const all = m.empty ? [] : build ? laid(build.forest, named) : m.nodes;
  const done = step === merges;
  const code: Code | undefined = m.empty ? undefined : build && done ? ofTree(m, all) : m;
  const nodes = all.filter((n) => n.first < mostLeaves);
  const byPath = new Map(nodes.map((n) => [n.path, n]));
  /** The root of the tree that a node stands in now. */
  const rootOf = (node: Node): Node => {
    const end = node.path.indexOf('.') + 1;
    return byPath.get(node.path.slice(0, end)) as Node;
  };

  const part = (tree: Grown): Part => ({
    count: tree.weight,
    symbol: tree.pair ? undefined : named[tree.first]?.symbol,
  });
  const join = (forest: Forest, a: Grown, b: Grown) =>
    set({ forest: joined(forest, a, b), said: { kind: 'merged', pair: [part(a), part(b)] } });

  return {
    step,
    merges,
    done,
    code,
    nodes,
    byPath,
    rootOf,
    said: build?.said,
    /** The root that the reader has chosen to be joined with another one. */
    picked: build?.picked && rootPath(build.forest, build.picked),
    begin: () => set({ forest: begun(named), said: { kind: 'begun' } }),
    next() {
      const [a, b] = byRule(build?.forest ?? []);
      if (build && a && b) join(build.forest, a, b);
    },
    finish: () => build && set({ forest: finished(build.forest), said: build.said }),
    /** The reader means this root: the first of two, the second, or no longer. */
    pick(path: string) {
      if (!build || done) return;
      const { forest, picked } = build;
      const tree = forest.find((one) => rootPath(forest, one) === path) as Grown;
      if (!picked || tree === picked) set({ ...build, picked: picked ? undefined : tree });
      else if (areLightest(forest, picked, tree)) join(forest, picked, tree);
      else set({ forest, said: { kind: 'wrong', pair: [part(picked), part(tree)] } });
    },
  };
}
export type Build = ReturnType<typeof useBuild>;
