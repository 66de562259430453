import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { finishedPages } from './finished-pages.ts';

/**
 * KaTeX writes a span for each part of a formula and one for each space, whether it has looks of its own or not: three
 * of four elements of a chapter were KaTeX's. Here each formula of a finished page loses what cannot be seen or read.
 * Its picture stays as it was.
 */
export const lightMaths = () => finishedPages('light-maths', lightPage);

const start = /<span class="katex(?: [^"]*)?"[^>]*>/g;
const edge = /<(\/?)span\b[^>]*>/g;

/** A page with its formulas made light; nothing else of it is touched. */
export function lightPage(html: string): string {
  let out = '';
  let from = 0;
  start.lastIndex = 0;
  for (let found = start.exec(html); found; found = start.exec(html)) {
    edge.lastIndex = found.index;
    let depth = 0;
    let end = -1;
    for (let tag = edge.exec(html); tag; tag = edge.exec(html)) {
      depth += tag[1] ? -1 : 1;
      if (depth === 0) {
        end = edge.lastIndex;
        break;
      }
    }
    if (end < 0)
      throw new Error(`a formula does not end: ${html.slice(found.index).slice(0, 200)}`);
    out +=
      html.slice(from, found.index) +
      lightFormula(
        html.slice(found.index, end),
        html.slice(0, found.index).endsWith('<span class="katex-display">'),
      );
    from = end;
    start.lastIndex = end;
  }
  return out + html.slice(from);
}

/** One formula, from its `<span class="katex">` to its end; a displayed one keeps its pieces, which are lines. */
export function lightFormula(html: string, displayed = false): string {
  const formula = fromHtml(html, { fragment: true }).children[0] as Element;
  let spoken: Element | undefined;
  formula.children = formula.children.flatMap((part) => {
    if (!is(part, 'katex-mathml')) return [part];
    spoken = lightMathml((part as Element).children[0] as Element);
    return [spoken];
  });
  const drawn = formula.children.find((part) => is(part, 'katex-html')) as Element;
  row(drawn);
  if (!displayed) onePiece(drawn);
  return toHtml(formula, { space: 'html', omitOptionalTags: false, closeSelfClosing: false });
}

/** What looks only, in a formula that is only read. */
const drawnOnly = [
  'xmlns',
  'display',
  'stretchy',
  'fence',
  'separator',
  'lspace',
  'rspace',
  'minsize',
  'maxsize',
  'largeop',
  'movablelimits',
  'accent',
  'symmetric',
  'scriptlevel',
  'displaystyle',
  'columnalign',
  'columnspacing',
  'rowspacing',
];

function lightMathml(math: Element): Element {
  const visit = (node: Element): void => {
    node.children = node.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      if (child.tagName === 'annotation' || child.tagName === 'mspace') return [];
      visit(child);
      for (const name of drawnOnly) delete child.properties[name];
      const inRow = ['math', 'mrow', 'mstyle', 'semantics', 'mtd'].includes(node.tagName);
      const wraps = ['semantics', 'mrow', 'mstyle', 'mpadded'].includes(child.tagName);
      const bare = Object.keys(child.properties).length === 0;
      return wraps && bare && (inRow || child.children.length === 1) ? child.children : [child];
    });
  };
  visit(math);
  for (const name of drawnOnly) delete math.properties[name];
  math.properties.className = ['katex-mathml'];
  return math;
}

/** Names of parts that have no looks. */
const plain = new Set([
  'mord',
  'mop',
  'mbin',
  'mrel',
  'mopen',
  'mclose',
  'mpunct',
  'minner',
  'mtight',
  'enclosing',
  'text',
]);
/** Parts whose children are placed by what they are to them. */
const placing = [
  'vlist',
  'vlist-t',
  'vlist-r',
  'mfrac',
  'accent',
  'sqrt',
  'root',
  'llap',
  'rlap',
  'clap',
  'inner',
  'fix',
  'op-limits',
  'mtable',
  'col-align-c',
  'col-align-l',
  'col-align-r',
  'overline',
  'underline',
  'munder',
  'delimsizing',
  'delim-size1',
  'delim-size4',
  'mult',
  'stretchy',
  'hide-tail',
  'svg-align',
];

const classes = (node: ElementContent): string[] =>
  node.type === 'element' ? ((node.properties.className as string[] | undefined) ?? []) : [];
const is = (node: ElementContent | undefined, ...names: string[]): boolean =>
  node !== undefined && classes(node).some((name) => names.includes(name));
const style = (node: Element): string => String(node.properties.style ?? '').replace(/;$/, '');
const setStyle = (node: Element, text: string): void => {
  if (text) node.properties.style = text;
  else delete node.properties.style;
};
const setClasses = (node: Element, names: readonly string[]): void => {
  if (names.length > 0) node.properties.className = [...names];
  else delete node.properties.className;
};

/** The parts of a row, each without what has no looks; `placed`: each is placed by what stands around. */
function row(parent: Element, grand?: Element): void {
  const placed = is(parent, ...placing) || is(grand, 'vlist', 'mfrac');
  const parts: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type !== 'element' || child.tagName !== 'span') {
      parts.push(child);
      continue;
    }
    row(child, parent);
    if (!is(child, 'base', 'strut', 'pstrut', 'mspace', ...placing))
      setClasses(
        child,
        classes(child).filter((name) => !plain.has(name)),
      );
    setStyle(child, style(child));
    merge(child);
    const bare = Object.keys(child.properties).length === 0;
    if (bare && !placed) parts.push(...child.children);
    else if (!(is(child, 'strut') && coveredByLine(child))) parts.push(child);
  }
  parent.children = placed ? parts : spaces(parts);
}

/** A colour and the letter in it are one span. */
function merge(outer: Element): void {
  const [inner, ...more] = outer.children;
  if (inner?.type !== 'element' || more.length > 0 || inner.tagName !== 'span') return;
  if (
    outer.properties.style !== undefined ||
    !Object.keys(outer.properties).every((k) => k === 'className')
  )
    return;
  if (!classes(outer).every((name) => /^c-/.test(name))) return;
  if (!classes(inner).every((name) => /^(?:c-|math|text)/.test(name))) return;
  outer.properties = { ...inner.properties, className: [...classes(outer), ...classes(inner)] };
  outer.children = inner.children;
}

/** The line of a formula is as high as this by itself (KaTeX_Main at a line height of 1.2). */
function coveredByLine(strut: Element): boolean {
  const of = (name: string) =>
    Number(new RegExp(`(?:^|;)${name}:(-?[\\d.]+)em`).exec(style(strut))?.[1] ?? 0);
  const below = -of('vertical-align');
  return of('height') - below <= 0.85 && below <= 0.25;
}

/** How wide a part is that is nothing but a space. */
function spaceOf(part: ElementContent | undefined): number | undefined {
  if (is(part, 'nulldelimiter') && classes(part as Element).length === 1) return 0.12;
  if (!is(part, 'mspace') || classes(part as Element).length > 1) return undefined;
  const width = /^margin-right:(-?[\d.]+)em$/.exec(style(part as Element))?.[1];
  return width === undefined ? undefined : Number(width);
}

/** Whether a part can hold a space on this side. It holds one only: browsers round each. */
const holds = (node: ElementContent | undefined, side: 'left' | 'right'): node is Element =>
  node?.type === 'element' &&
  node.tagName === 'span' &&
  !is(node, ...boxes) &&
  new RegExp(`^(?:margin-${side === 'left' ? 'right' : 'left'}:[^;]*)?$`).test(style(node));

/** Parts whose margins are not those of a word, or are counted in an em of their own. */
const boxes = [
  'mspace',
  'nulldelimiter',
  'base',
  'strut',
  'pstrut',
  'sizing',
  'side',
  'vlist-s',
  'frac-line',
  'rule',
  'mtable',
  'newline',
];

/** A space is a margin of what stands beside it. */
function spaces(parts: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + part.value };
    else joined.push(part);
  }
  const out: ElementContent[] = [];
  for (let i = 0; i < joined.length; i++) {
    const part = joined[i] as ElementContent;
    const width = spaceOf(part);
    if (width === undefined) {
      out.push(part);
      continue;
    }
    const before = out.at(-1);
    const after = joined[i + 1];
    if (holds(before, 'right')) hold(before, 'right', width);
    else if (holds(after, 'left')) hold(after, 'left', width);
    else if (before?.type === 'text') {
      const held: Element = {
        type: 'element',
        tagName: 'span',
        properties: {},
        children: [before],
      };
      hold(held, 'right', width);
      out[out.length - 1] = held;
    } else out.push(part);
  }
  return out;
}

const hold = (node: Element, side: 'left' | 'right', width: number): void =>
  setStyle(node, [style(node), `margin-${side}:${width}em`].filter(Boolean).join(';'));

/** A formula of one piece needs no second box around the piece. */
function onePiece(drawn: Element): void {
  const [base, ...more] = drawn.children;
  if (!is(base, 'base') || more.length > 0) return;
  drawn.children = (base as Element).children;
  setClasses(drawn, [...classes(drawn), 'base']);
}
