import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { words as vocabulary } from '../src/mdx/pipeline.ts';
import { attribute, isJsx, type Node, textOf, walk } from '../src/mdx/tree.ts';

/** What two texts of one chapter must share. */
export interface Outline {
  readonly file: string;
  /** Blocks in order. */
  readonly skeleton: readonly { readonly what: string; readonly line: number }[];
  /** Inline things, with the line of the first. */
  readonly inline: ReadonlyMap<string, number>;
  /** Words a section, apart from formulas, tags and what is folded as optional. */
  readonly words: ReadonlyMap<string, number>;
}

/** Optional reading, folded away. */
const folded = new Set(['Proof', 'Deeper']);

export function outlineOf(source: string, file: string): Outline {
  const tree = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkGfm)
    .use(remarkMath)
    .parse(new VFile({ path: file, value: source })) as unknown as Node;
  const skeleton: { what: string; line: number }[] = [];
  const inline = new Map<string, number>();
  const words = new Map<string, number>();
  const line = (node: Node) => node.position?.start.line ?? 0;
  const add = (what: string, node: Node) => skeleton.push({ what, line: line(node) });
  const note = (what: string, node: Node) => {
    if (!inline.has(what)) inline.set(what, line(node));
  };
  walk(tree, (node) => {
    if (node.type === 'heading') {
      const id = /\[#([a-z0-9-]+)\]\s*$/.exec(textOf(node))?.[1] ?? '';
      add(`heading ${node.depth} #${id}`, node);
    }
    if (node.type === 'math') add(`formula ${bare(node.value ?? '')}`, node);
    if (node.type === 'table') add(`table of ${node.children?.length ?? 0} rows`, node);
    if (isJsx(node) && node.name) {
      const { name } = node;
      if (name === 'Exercise') add(`exercise ${attribute(node, 'id')}`, node);
      else if (name === 'Answer') add(`answer, choice ${attribute(node, 'right')}`, node);
      else if (name === 'Listing') add(`listing ${attribute(node, 'src')}`, node);
      else if (name === 'Term') note(`term ${attribute(node, 'id')}`, node);
      else if (name === 'See') note(`reference to ${attribute(node, 'to')}`, node);
      else if (name === 'State')
        note(
          `state of ${attribute(node, 'of')} ${attribute(node, 'set')?.replace(/\s+/g, '')}`,
          node,
        );
      else if (name === 'V') {
        note(`value ${attribute(node, 'f')}`, node);
      } else if (vocabulary.includes(name)) add(name, node);
      else if (/^[A-Z]/.test(name)) add(`figure ${name}`, node);
    }
    return undefined;
  });
  let at = 'start';
  const read = (node: Node): void => {
    if (isJsx(node) && folded.has(node.name ?? '')) return;
    if (node.type === 'heading' && node.depth === 2)
      at = /\[#([a-z0-9-]+)\]\s*$/.exec(textOf(node))?.[1] ?? '';
    if (node.type === 'text') words.set(at, (words.get(at) ?? 0) + count(node.value ?? ''));
    node.children?.forEach(read);
  };
  read(tree);
  return { file, skeleton, inline, words };
}

/** A formula without the words of its language. */
const bare = (tex: string) =>
  tex
    .replace(/\\text\{[^}]*\}/g, '\\text{…}')
    .replace(/\s+/g, ' ')
    .trim();

const count = (text: string) => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;
