import { classesOf, type Node, textOf, walk } from './tree.ts';

/**
 * Where a formula may go on in the next line. KaTeX allows it after every relation and every operator. Here a displayed
 * formula breaks as a printed one does: before a relation, which then starts the line, and before a plus or minus only
 * where one side is too long for a line. No formula breaks at a product, at the bar of a condition or inside brackets, and a
 * short one in a sentence not at all; only a list of numbers that no narrow line holds goes on after a comma.
 */
export function rehypeMathBreaks() {
  return (tree: Node) => {
    const visit = (node: Node, display: boolean): void => {
      walk(node, (child) => {
        if (is(child, 'katex-display')) {
          visit(child, true);
          return [child];
        }
        if (!is(child, 'katex')) return undefined;
        const html = child.children?.find((part) => is(part, 'katex-html'));
        if (!html) return [child];
        const bases = html.children ?? [];
        html.children = display
          ? sides(bases)
          : pieces(textOf(html).length > long ? bases.flatMap(listed) : bases);
        if (!display && html.children.length < 4 && textOf(html).length <= short)
          child.properties = { ...child.properties, className: [...classesOf(child), 'short'] };
        return [child];
      });
    };
    visit(tree, false);
  };
}

/** So many signs fit on a line of any width: a formula of three parts with no more of them is one word. */
const short = 14;

/** A list of more signs than these goes on after a comma. */
const long = 24;

/** A part of a formula, cut after each comma. */
function listed(base: Node): Node[] {
  const out: Node[] = [];
  let parts: Node[] = [];
  const children = base.children ?? [];
  children.forEach((part, i) => {
    parts.push(part);
    const next = children[i + 1];
    const ended = is(part, 'mpunct')
      ? !is(next, 'mspace')
      : is(part, 'mspace') && is(children[i - 1], 'mpunct');
    if (!ended && next) return;
    out.push({ ...base, children: parts });
    parts = [];
  });
  return out;
}

/** Signs that hold both their sides: product, cross, bar of a condition. */
const holding = /^[⋅×∣]$/u;

const is = (node: Node | undefined, ...names: string[]): boolean =>
  node !== undefined && classesOf(node).some((name) => names.includes(name));

/** KaTeX puts what may not be divided into a `.base` and ends one after each sign: here fewer of them end. */
function pieces(bases: readonly Node[]): Node[] {
  const out: Node[] = [];
  let open: Node | undefined;
  let depth = 0;
  for (const base of bases) {
    const isBase = is(base, 'base');
    const parts = base.children ?? [];
    if (open && isBase) open.children?.push(...parts);
    else {
      open = { ...base, children: [...parts] };
      out.push(open);
    }
    for (const part of parts) depth += is(part, 'mopen') ? 1 : is(part, 'mclose') ? -1 : 0;
    const sign = parts.findLast((part) => !is(part, 'mspace'));
    const divides =
      is(sign, 'mpunct') ||
      (is(sign, 'mrel', 'mbin') && !holding.test(textOf(sign as Node)) && depth <= 0);
    if (divides || !isBase) open = undefined;
  }
  return out;
}

/** The pieces with the sign at the front of the next one; those from one relation to the next are one `.side`. */
function sides(bases: readonly Node[]): Node[] {
  const out: Node[] = [];
  let side: Node[] = [];
  const close = () => {
    if (side.length > 1)
      out.push({
        type: 'element',
        tagName: 'span',
        properties: { className: ['side'] },
        children: side,
      });
    else out.push(...side);
    side = [];
  };
  let sign: Node[] = [];
  const list = pieces(bases);
  list.forEach((piece, i) => {
    if (!is(piece, 'base')) {
      close();
      out.push(piece);
      return;
    }
    const parts = piece.children ?? [];
    if (is(sign[0], 'mrel')) close();
    const at = parts.findLastIndex((part) => !is(part, 'mspace'));
    const moves = is(list[i + 1], 'base') && is(parts[at], 'mrel', 'mbin');
    side.push({ ...piece, children: [...sign, ...(moves ? parts.slice(0, at) : parts)] });
    sign = moves ? parts.slice(at) : [];
  });
  close();
  return out;
}
