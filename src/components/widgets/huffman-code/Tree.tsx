import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { formatNumber } from '../../../i18n/number.ts';
import { pc } from '../../kit/box.ts';
import type { Code, Node } from './model.ts';
import { drawn, langOf } from './symbols.ts';

interface Props {
  code: Code;
  /** The nodes that are drawn, and of each the root of its tree. */
  nodes: readonly Node[];
  rootOf: (node: Node) => Node;
  /** So many merges are made. */
  step: number;
  label: string;
  says: (node: Node) => string;
  heads: { readonly p: string; readonly codeword: string };
  /** The path of the node that is looked at. */
  at: string | undefined;
  onLook: (path: string | undefined) => void;
  ready: boolean;
}

const pitch = 26;
const head = 34;
/** Widths are shared out for this narrowest box; a wider one gives everything more room. */
const narrow = 276;
const deep = 9;

/**
 * The code tree, root at the left, one row a leaf: the depth of a leaf is the length of its codeword. Drawn in
 * percent across and pixels down, so that it is as long as it must be; a long one scrolls in its box.
 */
export function Tree(p: Props) {
  const { code, nodes, step } = p;
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
  const start = (step < code.merges ? 34 : 10) / width;
  const x = (depth: number) => start + (depth / levels) * (end - start);
  const long = rows > 16;
  // A long tree hangs from its first leaf, so that its root is in sight before anything is scrolled.
  const y = (node: Node) => head + ((long ? node.first : node.row) + 0.5) * pitch;
  const height = head + rows * pitch + 4;

  const byPath = new Map(nodes.map((n) => [n.path, n]));
  const active = (p.at !== undefined && byPath.get(p.at)) || (nodes[0] as Node);
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
  const onKey = (event: KeyboardEvent) => {
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
      <svg
        ref={svg}
        class="plot-area"
        width="100%"
        height={height}
        style={{
          height: `${height}px`,
          minWidth: levels > deep ? `${Math.round(width)}px` : undefined,
        }}
        overflow="visible"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the drawing is the tree, its nodes take the keys
        role="tree"
        aria-label={p.label}
        onKeyDown={onKey}
        onFocusIn={look}
        onPointerOver={look}
        onPointerLeave={() => p.onLook(undefined)}
      >
        <g>
          <text class="tick-text of-p" x={pc(number)} y="16" text-anchor="end">
            {p.heads.p}
          </text>
          <text class="tick-text" x={pc(word)} y="16">
            {p.heads.codeword}
          </text>
          <line class="tree-rule" x1="0%" x2="100%" y1="26" y2="26" />
        </g>
        {nodes.map((node) => {
          const root = p.rootOf(node);
          const depth = node.path.length - root.path.length;
          const parent = node === root ? undefined : byPath.get(node.path.slice(0, -1));
          const on = lit(node.path);
          const up = parent && y(parent);
          const suffix = node.path.slice(root.path.length);
          const fresh = node.merge === step && step < code.merges;
          const state = `${on ? ' on' : ''}${fresh ? ' fresh' : ''}`;
          return (
            <Fragment key={node.path}>
              <g
                class={`tree-node${state}`}
                role="treeitem"
                aria-label={p.says(node)}
                aria-level={depth + 1}
                aria-expanded={node.entry ? undefined : 'true'}
                aria-selected={p.at === node.path}
                tabindex={p.ready && node === active ? 0 : -1}
                data-path={node.path}
              >
                {parent && up !== undefined && (
                  <>
                    <line
                      class="branch"
                      x1={pc(x(depth - 1))}
                      x2={pc(x(depth - 1))}
                      y1={up}
                      y2={y(node)}
                    />
                    <line
                      class="branch"
                      x1={pc(x(depth - 1))}
                      x2={pc(x(depth))}
                      y1={y(node)}
                      y2={y(node)}
                    />
                  </>
                )}
                {node.entry && (
                  <line
                    class="tree-leader"
                    x1={pc(x(depth))}
                    x2={pc(number)}
                    y1={y(node)}
                    y2={y(node)}
                  />
                )}
                <svg x={pc(x(depth))} y={y(node)} overflow="visible">
                  <rect class="tree-hit" x="-12" y="-12" width="24" height="24" />
                  <circle
                    class={node.entry ? 'tree-leaf' : 'tree-inner'}
                    r={node.entry ? 4.5 : 3.5}
                  />
                  {!node.entry && <circle class="tree-focus" r="9" />}
                </svg>
                {node.entry && (
                  <>
                    <rect
                      class="tree-hit"
                      x={pc(x(depth))}
                      width={pc(1 - x(depth))}
                      y={y(node) - pitch / 2}
                      height={pitch}
                    />
                    <rect
                      class="tree-focus"
                      x={pc(x(depth))}
                      width={pc(1 - x(depth))}
                      y={y(node) - pitch / 2 + 1}
                      height={pitch - 2}
                    />
                  </>
                )}
              </g>
              {/* What is written beside a node is said by its name. */}
              <g class={`tree-text${state}`} aria-hidden="true">
                {parent && (
                  <text
                    class="branch-bit"
                    x={pc((x(depth - 1) + x(depth)) / 2)}
                    y={y(node) - 4}
                    text-anchor="middle"
                  >
                    {node.path.at(-1)}
                  </text>
                )}
                {!parent && step < code.merges && (
                  <text
                    class="tree-weight"
                    x={pc(x(depth))}
                    dx="-9"
                    y={y(node) + 5}
                    text-anchor="end"
                  >
                    {formatNumber(node.count, 0)}
                  </text>
                )}
                {node.entry && (
                  <>
                    <text
                      class="tree-symbol"
                      x={pc(x(depth))}
                      dx="10"
                      y={y(node) + 5.5}
                      lang={langOf(node.entry.symbol)}
                    >
                      {drawn(node.entry.symbol)}
                    </text>
                    <text class="tree-p" x={pc(number)} y={y(node) + 4.5} text-anchor="end">
                      {formatNumber(node.entry.p, 3, true)}
                    </text>
                    <text class="tree-word" x={pc(word)} y={y(node) + 4.5}>
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
  );
}
