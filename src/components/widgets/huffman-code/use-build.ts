import { useOwn } from '../../kit/own-steps.ts';
import { type Code, type Model, type Node, standing } from './model.ts';

/** A tree with more leaves is drawn down to here; a thousand rows would slow typing down, and the table has them all. */
export const mostLeaves = 120;

/**
 * How much of the tree is built: all of it until the reader takes it apart; another text has its tree again.
 *
 * @param of what the tree is of
 */
export function useBuild(m: Model, of: string) {
  const merges = m.empty ? 0 : m.merges;
  const [built, build] = useOwn<number>(Number.POSITIVE_INFINITY, of);
  const step = Math.min(built, merges);
  const nodes = m.empty ? [] : standing(m, step).filter((n) => n.first < mostLeaves);
  const byPath = new Map(nodes.map((n) => [n.path, n]));
  /** The root of the tree that a node stands in now. */
  const rootOf = (node: Node): Node => {
    let path = node.path;
    while (path !== '' && byPath.has(path.slice(0, -1))) path = path.slice(0, -1);
    return path === node.path ? node : (byPath.get(path) as Node);
  };
  return { step, merges, done: step === merges, build, nodes, byPath, rootOf };
}
export type Build = ReturnType<typeof useBuild>;

/** The node that the last merge made, and the two that it joined. */
export function lastMerge(code: Code, step: number): { sum: Node; pair: Node[] } | undefined {
  const sum = code.nodes.find((n) => n.merge === step);
  return (
    sum && {
      sum,
      pair: code.nodes.filter((n) => n.path === `${sum.path}0` || n.path === `${sum.path}1`),
    }
  );
}
