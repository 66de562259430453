import type { Heading, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as plain } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Lang } from '../i18n/lang.ts';
import { figureIds, pascal } from './figures.ts';
import { ContentError, type Place, type Source } from './source.ts';

/** One language of a chapter, parsed once: what pages, checks and tests want to know of it. */
export interface ChapterText {
  readonly slug: string;
  readonly lang: Lang;
  readonly file: string;
  readonly sections: readonly Section[];
  /** Words apart from formulas, tags and what is folded as optional. */
  readonly words: number;
  /** Ids of figures in the order of the text. */
  readonly figures: readonly string[];
  /** Exercises that stand in the text, by id. */
  readonly exercises: readonly string[];
  /** Blocks in order: both languages have the same ones. */
  readonly blocks: readonly Block[];
  /** Terms, values, links to states and references, with the place of the first; both languages have the same ones. */
  readonly inline: ReadonlyMap<string, Place>;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  /** Words, counted like those of the text. */
  readonly words: number;
  /** Ids of the figures in it. */
  readonly figures: readonly string[];
}

export interface Block {
  readonly what: string;
  readonly place: Place;
  /** Words of a paragraph. */
  readonly words?: number;
}

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
export const isJsx = (node: { type: string }): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** How a chapter is read: Markdown with tables, maths, JSX, and emphasis beside Korean letters. */
const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCjkFriendly);

/** @throws ContentError where the text cannot be read as Markdown with JSX */
export function parseText({ file, text }: Source): Root {
  try {
    return parser.parse(new VFile({ path: file, value: text })) as Root;
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    throw new ContentError(
      { file, line, column },
      reason ?? (error instanceof Error ? error.message : String(error)),
    );
  }
}

const mark = /\s*\[#([a-z0-9-]+)\]\s*$/;

/** `## 동전 [#coin]`: the id of a heading in brackets, the same in both languages. */
export const headingId = (heading: Heading): string | undefined => mark.exec(plain(heading))?.[1];

/** The text of an attribute, or of the expression in its braces; undefined where there is none. */
export function attribute(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  if (!found) return undefined;
  return typeof found.value === 'object' ? (found.value?.value ?? '') : found.value;
}

/** Optional reading, folded away. */
const folded = new Set(['Proof', 'Deeper']);

/** What a word of a chapter is, for the comparison of the languages: a block, or something inside a sentence. */
const blockOf: Readonly<Record<string, (node: Jsx) => string>> = {
  Exercise: (node) => `the exercise ${attribute(node, 'id')}`,
  Answer: (node) => `an answer, choice ${attribute(node, 'right')}`,
  Listing: (node) => `the listing ${attribute(node, 'src')}`,
  Meet: (node) => `the passage on ${attribute(node, 'term')}`,
  DataTable: (node) => `<DataTable${attribute(node, 'beside') === undefined ? '' : ' beside'}>`,
};
const inlineOf: Readonly<Record<string, (node: Jsx) => string>> = {
  Term: (node) => `the term ${attribute(node, 'id')}`,
  See: (node) => `a reference to ${attribute(node, 'to')}`,
  State: (node) =>
    `a state of ${attribute(node, 'of')} ${attribute(node, 'set')?.replace(/\s+/g, '')}`,
  V: (node) =>
    `the value ${['f', 'figure', 'quantity', 'set']
      .map((name) => attribute(node, name)?.replace(/\s+/g, ' '))
      .filter(Boolean)
      .join(' ')}`,
};

export function chapterText(source: Source, slug: string, lang: Lang): ChapterText {
  const { file } = source;
  const tree = parseText(source);
  const byName = new Map(figureIds().map((id) => [pascal(id), id]));
  const sections: (Section & { words: number; figures: string[] })[] = [];
  const figures: string[] = [];
  const exercises: string[] = [];
  const blocks: Block[] = [];
  const inline = new Map<string, Place>();
  const placeOf = (node: Nodes): Place => ({ file, ...node.position?.start });
  const block = (what: string, node: Nodes, words?: number) =>
    blocks.push({ what, place: placeOf(node), ...(words === undefined ? {} : { words }) });

  visit(tree, (node) => {
    switch (node.type) {
      case 'heading': {
        const id = headingId(node) ?? '';
        block(`a heading ${'#'.repeat(node.depth)} #${id}`, node);
        if (node.depth !== 2) break;
        const title = plain(node).replace(mark, '');
        sections.push({ id, title, place: placeOf(node), words: 0, figures: [] });
        break;
      }
      case 'paragraph':
        block('a paragraph', node, countWords(node));
        break;
      case 'list':
        block(`a list of ${node.children.length}`, node);
        break;
      case 'math':
        block(`the formula ${withoutWords(node.value)}`, node);
        break;
      case 'table':
        block(`a table of ${node.children.length} rows`, node);
        break;
      case 'code':
      case 'blockquote':
        block(`a ${node.type}`, node);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        if (!node.name || !/^[A-Z]/.test(node.name)) break;
        const figure = byName.get(node.name);
        if (figure) {
          figures.push(figure);
          sections.at(-1)?.figures.push(figure);
        }
        if (node.name === 'Exercise') exercises.push(attribute(node, 'id') ?? '');
        const within = inlineOf[node.name]?.(node);
        if (!within) block(blockOf[node.name]?.(node) ?? `<${node.name}>`, node);
        else if (!inline.has(within)) inline.set(within, placeOf(node));
      }
    }
  });
  let words = 0;
  visit(tree, (node) => {
    if (isJsx(node) && folded.has(node.name ?? '')) return SKIP;
    if (node.type === 'text') {
      const line = node.position?.start.line ?? 0;
      const section = sections.findLast((s) => (s.place.line ?? 0) <= line);
      const said = count(node.value.replace(mark, ''));
      if (section) section.words += said;
      words += said;
    }
    return undefined;
  });
  return { slug, lang, file, sections, words, figures, exercises, blocks, inline };
}

/** A formula without the words of its language. */
const withoutWords = (tex: string) =>
  tex
    .replace(/\\text\{[^}]*\}/g, '\\text{…}')
    .replace(/\s+/g, ' ')
    .trim();

const count = (text: string) => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** Words apart from formulas and tags. */
export function countWords(node: Nodes): number {
  let words = 0;
  visit(node, 'text', (text) => {
    words += count(text.value);
  });
  return words;
}
