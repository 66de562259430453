import type { Element, Root as Html } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Paragraph, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import rehypeKatex from 'rehype-katex';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { katexOptions } from '../components/kit/words/math.ts';
import { parseText } from '../content/chapter-text.ts';
import type { Figure } from '../content/figure-modules.ts';
import { ContentError } from '../content/source.ts';
import type { Lang } from '../i18n/lang.ts';
import { mistakesIn } from './check-text.ts';
import { rehypeMathBreaks } from './rehype-math-breaks.ts';
import { rehypeKeepTogether } from './rehype-maths.ts';
import { type Slots, slots } from './slots.ts';
import { formulasIn, markedSlot, mentionsSlot, type Rows, setValues } from './values.ts';

/**
 * One paragraph of an exercise or of the glossary: the Markdown of a chapter, with maths and computed numbers and no
 * other word.
 */
export interface Paragraphs {
  readonly lang: Lang;
  /** What names in formulas stand for; none in the glossary. */
  readonly rows?: Rows;
  readonly figures?: ReadonlyMap<string, Figure>;
  readonly slots?: Slots;
}

const none: ReadonlyMap<string, Figure> = new Map();
/** The one word that such a text may hold. */
const words = ['V'];

/** What is wrong with a text before anything is computed. */
export function textMistakes(text: string, lang: Lang, figures = none): string[] {
  try {
    const tree = parse(text);
    const found = mistakesIn({ file: 'text', slug: '', lang, tree, figures, words }).map(
      (m) => m.what,
    );
    return isOneParagraph(tree)
      ? found
      : [...found, 'this is more than one paragraph of text; write one'];
  } catch (error) {
    return [error instanceof ContentError ? error.what : String(error)];
  }
}

function parse(text: string): Root {
  const tree = parseText({ file: 'text', text });
  const [only, ...more] = tree.children;
  // A word alone on its line is a block in a chapter; here it is a sentence of one word.
  if (only?.type === 'mdxJsxFlowElement' && more.length === 0)
    tree.children = [
      {
        type: 'paragraph',
        children: [{ ...only, type: 'mdxJsxTextElement' } as MdxJsxTextElement],
      },
    ];
  return tree;
}

const isOneParagraph = (tree: Root): tree is Root & { children: [Paragraph] } =>
  tree.children.length === 1 && tree.children[0]?.type === 'paragraph';

/** The formulas of the numbers in a text, to compare the two languages. */
export const numbersOf = (text: string): string[] =>
  formulasIn(parse(text))
    .map((formula) => formula.replaceAll(' ', ''))
    .sort();

const toHast = unified()
  .use(remarkRehype)
  .use(rehypeKatex, katexOptions())
  .use(rehypeSlots)
  .use(rehypeMathBreaks as never)
  .use(rehypeKeepTogether as never);

/**
 * A text as HTML, with the numbers of the first row in place.
 *
 * @throws Error that says what cannot be read, computed or set
 */
export function richText(text: string, options: Paragraphs): string {
  const { lang, rows = [{}], figures = none } = options;
  const [mistake] = textMistakes(text, lang, figures);
  if (mistake !== undefined) throw new Error(mistake);
  const tree = parse(text);
  const changing = options.slots ?? slots();
  const fail = (_node: unknown, what: string): never => {
    throw new Error(what);
  };
  setValues(tree, { lang, rows, figures, slots: changing, fail });
  const file = new VFile();
  file.data.firstRow = changing.row(0);
  const html = toHast.runSync(tree, file) as Html;
  const bad = file.messages.find((m) => m.source === 'rehype-katex' || m.ruleId === 'katex');
  if (bad) throw new Error(`KaTeX cannot set this formula: ${bad.cause ?? bad.reason}`);
  const paragraph = html.children.find((n) => n.type === 'element') as Element;
  return toHtml(paragraph.children);
}

/** Marks in formulas become slots, each in what is seen and in what is read aloud; the TeX itself is not needed. */
function rehypeSlots() {
  return (tree: Html, file: VFile) => {
    const texts = file.data.firstRow as readonly string[];
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'annotation' || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    visit(tree, 'text', (text, _, parent) => {
      if (!mentionsSlot(text.value)) return;
      const slot = markedSlot(text.value);
      if (slot === undefined || parent?.type !== 'element')
        throw new Error(
          'a changing number touches another digit in a formula; put a sign between them',
        );
      parent.properties.dataSlot = String(slot);
      text.value = texts[slot] ?? '';
    });
  };
}
