import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { formatNumber } from '../../../i18n/number.ts';
import { drawn, langOf } from '../../families/letters/symbols.ts';
import { inBox, type Point, pc } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';
import type { Code } from './model.ts';
import type { Node } from './tree.ts';
import type { Build } from './use-build.ts';

interface Props extends Pick<Build, 'nodes' | 'byPath' | 'rootOf' | 'done' | 'picked' | 'pick'> {
  code: Code;
  label: string;
  says: (node: Node) => string;
  heads: { readonly p: string; readonly codeword: string };
  /** The path of the node that is looked at. */
  at: string | undefined;
  onLook: (path: string | undefined) => void;
  ready: boolean;
}

/** More rows than these scroll, each as high as so many pixels. */
const most = { rows: 14, high: 24 };
/** Widths are shared out for this narrowest box; a wider one gives everything more room. */
const narrow = 276;
const deep = 9;

/**
 * The code tree, root at the left, one row a leaf: the depth of a leaf is the length of its codeword, and every branch is
 * as wide as its probability, so that two that are joined are as wide as what they become. Drawn in percent in a box of
 * its own height; a long one scrolls in it.
 */
export function Tree(p: Props) {
  const { code, nodes, byPath, rootOf } = p;
  // Trees stand beside each other: the reader chooses which two are joined.
  const building = !p.done;
  const svg = useRef<SVGSVGElement>(null);
  const rows = nodes.filter((n) => n.entry).length;
  const levels = Math.max(1, code.depth);
  const width = Math.max(narrow, narrow * (levels / deep));
  const letters = Math.max(...code.entries.map((e) => [...drawn(e.symbol)].length));
  const word = 1 - (Math.max(8, levels) * 8 + 2) / width;
  const number = word - 12 / width;
  const label = (letters > 2 ? letters * 9 : 24) / width;
  const end = number - 40 / width - label;
  // On the way each tree begins at the left, after its weight.
  const start = (building ? 34 : 4) / width;
  const x = (depth: number) => start + (depth / levels) * (end - start);
  const long = rows > most.rows;
  // A long tree hangs from its first leaf, so that its root is in sight before anything is scrolled.
  const row = (node: Node) => (long ? node.first : node.row) + 0.5;
  const y = (node: Node) => row(node) / rows;
  const total = code.items.length;
  const scale = Math.min(widest(code.nodes, row, total), widest(nodes, row, total));
  const wide = (node: Node) => (scale * node.count) / total / rows;
  const depthOf = (node: Node) => node.path.length - rootOf(node).path.length;

  const active = byPath.get(p.at ?? '-') ?? (nodes[0] as Node);
  const lit = (path: string) => p.at?.startsWith(path) === true;
  const go = (node: Node | undefined) => {
    if (!node) return;
    p.onLook(node.path);
    svg.current?.querySelector<SVGGElement>(`[data-path="${node.path}"]`)?.focus();
  };
  // The drawing listens for its nodes: a long text has hundreds of them, and each new text others.
  const look = ({ target }: Event) => {
    const path = (target as Element).closest<SVGGElement>('.tree-node')?.dataset.path;
    if (path !== undefined) p.onLook(path);
  };
  const parentOf = (node: Node) =>
    node === rootOf(node) ? undefined : (byPath.get(node.path.slice(0, -1)) as Node);
  /** Where a branch leaves its parent: the two stand side by side in its width. */
  const edge = (parent: Node, node: Node) =>
    y(parent) +
    (node.path.endsWith('0') ? wide(node) - wide(parent) : wide(parent) - wide(node)) / 2;
  const pick = ({ target }: Event) => {
    const path = (target as Element).closest<SVGGElement>('.tree-node')?.dataset.path;
    const node = path === undefined ? undefined : byPath.get(path);
    if (node && p.ready) p.pick(rootOf(node).path);
  };
  const onKey = (event: KeyboardEvent) => {
    if (building && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      pick(event);
      return;
    }
    const i = nodes.indexOf(active);
    const to: Record<string, Node | undefined> = {
      ArrowDown: nodes[i + 1],
      ArrowUp: nodes[i - 1],
      ArrowRight: active.entry ? undefined : byPath.get(`${active.path}0`),
      ArrowLeft: active.path === '' ? undefined : byPath.get(active.path.slice(0, -1)),
      Home: nodes[0],
      End: nodes.at(-1),
    };
    if (!(event.key in to)) return;
    event.preventDefault();
    go(to[event.key]);
  };

  return (
    <div class={`code-tree${long ? ' long' : ''}`}>
      <div
        class="tree-size"
        style={{ minWidth: levels > deep ? `${Math.round(width)}px` : undefined }}
      >
        <svg class="tree-head" width="100%" height="30" overflow="visible" aria-hidden="true">
          <text class="tick-text of-p" x={pc(number)} y="16" text-anchor="end">
            {p.heads.p}
          </text>
          <text class="tick-text" x={pc(word)} y="16">
            {p.heads.codeword}
          </text>
          <line class="tree-rule" x1="0%" x2="100%" y1="26" y2="26" />
        </svg>
        <div class="tree-box" style={{ height: long ? `${rows * most.high}px` : undefined }}>
          <svg
            ref={svg}
            class={`plot-area${building ? ' building' : ''}`}
            width="100%"
            height="100%"
            overflow="visible"
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the drawing is the tree, its nodes take the keys
            role="tree"
            aria-label={p.label}
            onKeyDown={onKey}
            onFocusIn={look}
            onPointerOver={look}
            onPointerLeave={() => p.onLook(undefined)}
            onClick={pick}
          >
            <Stretched>
              {nodes.map((node) => {
                const parent = parentOf(node);
                return (
                  parent && (
                    <path
                      key={node.path}
                      class={`branch${lit(node.path) ? ' on' : ''}`}
                      d={branch({
                        from: [x(depthOf(parent)), edge(parent, node)],
                        to: [x(depthOf(node)), y(node)],
                        wide: wide(node),
                      })}
                      vector-effect="non-scaling-stroke"
                    />
                  )
                );
              })}
            </Stretched>
            {nodes.map((node) => {
              const root = rootOf(node);
              const depth = depthOf(node);
              const parent = parentOf(node);
              const suffix = node.path.slice(root.path.length);
              const at = { x: pc(x(depth)), y: pc(y(node)) };
              const half = wide(node) / 2;
              const state = `${lit(node.path) ? ' on' : ''}${root.path === p.picked ? ' picked' : ''}`;
              return (
                <Fragment key={node.path}>
                  <g
                    class={`tree-node${state}`}
                    role="treeitem"
                    aria-label={p.says(node)}
                    aria-level={depth + 1}
                    aria-expanded={node.entry ? undefined : 'true'}
                    aria-selected={building ? root.path === p.picked : p.at === node.path}
                    tabindex={p.ready && node === active ? 0 : -1}
                    data-path={node.path}
                  >
                    {node.entry && (
                      <line class="tree-leader" x1={at.x} x2={pc(number)} y1={at.y} y2={at.y} />
                    )}
                    <line
                      class={node.entry ? 'tree-leaf' : 'tree-inner'}
                      x1={at.x}
                      x2={at.x}
                      y1={pc(y(node) - half)}
                      y2={pc(y(node) + half)}
                    />
                    <line
                      class="tree-hit"
                      x1={node.entry && building ? '0%' : at.x}
                      x2={node.entry ? '100%' : pc(x(depth) + 0.001)}
                      y1={at.y}
                      y2={at.y}
                    />
                  </g>
                  {/* What is written beside a node is said by its name. */}
                  <g class={`tree-text${state}`} aria-hidden="true">
                    {parent && (
                      <text
                        class="branch-bit"
                        x={pc(x(depth - 1) + 0.62 * (x(depth) - x(depth - 1)))}
                        y={at.y}
                        dy="5"
                        text-anchor="middle"
                      >
                        {node.path.at(-1)}
                      </text>
                    )}
                    {!parent && building && (
                      <text class="tree-weight" {...at} dx="-9" dy="5" text-anchor="end">
                        {formatNumber(node.count, 0)}
                      </text>
                    )}
                    {node.entry && (
                      <>
                        <text
                          class="tree-symbol"
                          {...at}
                          dx="10"
                          dy="5.5"
                          lang={langOf(node.entry.symbol)}
                        >
                          {drawn(node.entry.symbol)}
                        </text>
                        <text class="tree-p" x={pc(number)} y={at.y} dy="4.5" text-anchor="end">
                          {formatNumber(node.entry.p, 3, true)}
                        </text>
                        <text class="tree-word" x={pc(word)} y={at.y} dy="4.5">
                          {suffix}
                        </text>
                      </>
                    )}
                  </g>
                </Fragment>
              );
            })}
          </svg>
        </div>
      </div>
    </div>
  );
}

/** How wide the whole may be, in rows, so that every branch keeps to the rows of its own leaves. */
const widest = (nodes: readonly Node[], row: (node: Node) => number, total: number): number =>
  Math.min(
    ...nodes.map((n) => {
      const above = row(n) - n.first;
      return (1.7 * Math.min(above, n.leaves - above) * total) / n.count;
    }),
  );

interface BranchProps {
  readonly from: Point;
  readonly to: Point;
  readonly wide: number;
}

/** A band as wide at its end as where it leaves its parent; places in fractions of the box from above. */
function branch({ from, to, wide }: BranchProps): string {
  const [a, b] = [inBox(from[0]), inBox(to[0])];
  const middle = (a + b) / 2;
  const [top, foot] = [-wide / 2, wide / 2];
  const at = (place: Point, off: number) => inBox(place[1] + off);
  return (
    `M${a} ${at(from, top)}C${middle} ${at(from, top)} ${middle} ${at(to, top)} ${b} ${at(to, top)}` +
    `V${at(to, foot)}C${middle} ${at(to, foot)} ${middle} ${at(from, foot)} ${a} ${at(from, foot)}z`
  );
}
