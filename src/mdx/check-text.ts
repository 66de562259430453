import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { attribute, headingId, isJsx, type Jsx } from '../content/chapter-text.ts';
import type { Figure } from '../content/figure-modules.ts';
import { pascal } from '../content/figures.ts';
import { foreign } from '../content/language.ts';
import { ContentError } from '../content/source.ts';
import { type Lang, other } from '../i18n/lang.ts';
import { vocabulary, wrongForm } from './vocabulary.ts';

export interface Text {
  readonly file: string;
  readonly slug: string;
  readonly lang: Lang;
  readonly tree: Root;
  readonly figures: ReadonlyMap<string, Figure>;
  /** The only words that the text may hold; all of them in a chapter. */
  readonly words?: readonly string[];
}

type Fail = (what: string, at?: { position?: Nodes['position'] }) => void;

/**
 * Everything that is wrong with one language of a chapter: its vocabulary is closed. Markdown, maths, the words of
 * `vocabulary` and the figures; no code, no HTML, no picture, no link that could run something.
 */
export function mistakesIn(text: Text): ContentError[] {
  const found: ContentError[] = [];
  const figures = new Map([...text.figures.keys()].map((id) => [pascal(id), id]));
  const once = new Map<string, number | undefined>();
  visitParents(text.tree, (node, ancestors) => {
    const fail: Fail = (what, at = node) => {
      const { line, column } = at.position?.start ?? node.position?.start ?? {};
      found.push(new ContentError({ file: text.file, line, column }, what));
    };
    const notTwice = (thing: string) => {
      const line = once.get(thing);
      if (line !== undefined) fail(`${thing} stands in line ${line} already; once is enough`);
      else once.set(thing, node.position?.start.line);
    };
    if (isJsx(node)) {
      const figure = text.words ? undefined : figures.get(node.name ?? '');
      if (figure) {
        checkFigure(node, figure, ancestors, fail);
        notTwice(`<${node.name} />`);
      } else checkWord(node, ancestors, text, [...figures.keys()], fail);
      if (node.name === 'Exercise') {
        notTwice(`<Exercise id="${attribute(node, 'id')}" />`);
      }
      if (node.name === 'Meet') notTwice(`<Meet term="${attribute(node, 'term')}">`);
      if (node.name === 'Exercises' || node.name === 'FinalQuiz') notTwice(`<${node.name} />`);
    } else if (node.type === 'text') {
      if (text.lang === 'en' && !ancestors.some(isSpan)) checkLanguage(node.value, 'en', fail);
    } else if (node.type === 'paragraph' || node.type === 'tableCell') {
      // A name or a title inside a sentence may be English; the sentence may not.
      if (text.lang === 'ko') checkLanguage(withoutSpans(node), 'ko', fail);
    } else if (node.type === 'heading') {
      const id = headingId(node);
      if (!id) fail('a heading needs its id: "## … [#some-id]", the same in both languages');
      else if (once.has(`#${id}`)) fail(`the id #${id} is given twice; ids are unique on a page`);
      else once.set(`#${id}`, node.position?.start.line);
      if (node.depth === 1)
        fail('the title of a chapter stands in course.yaml; its headings begin with ##');
    } else forbidden(node, fail);
  });
  return found;
}

/** Addresses that a link may lead to: other sites, places of this page, states of its figures. */
const safe = /^(?:https?:\/\/|mailto:|[#?])/i;

function forbidden(node: Nodes, fail: Fail): void {
  switch (node.type) {
    case 'mdxjsEsm':
      fail(
        'a chapter holds no import, no export and no code; computed numbers are <V f="…" />, and figures and words are there by their names',
      );
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
        fail(
          `a chapter holds no code, but {${node.value}} would run; a computed number is <V f="…" />, a brace is written \\{`,
        );
      break;
    case 'html':
      fail('a chapter holds no HTML; use Markdown and the words of CONTRIBUTING.md');
      break;
    case 'image':
    case 'imageReference':
      fail('a chapter holds no picture of its own; make a figure: CONTRIBUTING.md, "A figure"');
      break;
    case 'link':
    case 'definition':
      if (!safe.test(node.url))
        fail(
          `the link leads to "${node.url}"; a link begins with https:// or with # for this page, and <See to="chapter#section"> leads to another chapter`,
        );
  }
}

function checkFigure(node: Jsx, id: string, ancestors: Parents[], fail: Fail): void {
  if (node.attributes.length > 0)
    fail(
      `a figure takes no props here; to show it in a state, link to it with <State of="${id}" set={{ … }}>`,
      node.attributes[0],
    );
  if (node.children.length > 0) fail(`a figure encloses nothing: write <${node.name} />`);
  if (ancestors.length > 1 || node.type !== 'mdxJsxFlowElement')
    fail(`<${node.name} /> stands on a line of its own, with an empty line before and after it`);
}

function checkWord(
  node: Jsx,
  ancestors: Parents[],
  { slug, lang, figures, words }: Text,
  names: readonly string[],
  fail: Fail,
): void {
  const { name } = node;
  if (words && !words.includes(name ?? '')) {
    fail(
      `<${name ?? ''}> has no place here; this text holds Markdown, maths and ${words.map((w) => `<${w} />`).join(', ')}`,
    );
    return;
  }
  const word = name !== null && Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!word) {
    const known = Object.keys(vocabulary).join(', ');
    fail(
      /^[A-Z]/.test(name ?? '')
        ? `there is no figure and no word <${name}>; figures are the folders of src/components/widgets (${names.join(', ')}), words: ${known}`
        : `a chapter holds no HTML such as <${name ?? ''}>; use Markdown and its words: ${known}`,
    );
    return;
  }
  const given = new Map<string, MdxJsxAttribute>();
  const before = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      fail(`<${name}> takes no code; write each attribute by its name`, attribute);
      continue;
    }
    const kind = word.attributes?.[attribute.name];
    if (!kind) {
      const allowed = Object.keys(word.attributes ?? {});
      const known = allowed.length > 0 ? `it has ${allowed.join(', ')}` : 'it has none';
      fail(`<${name}> has no attribute ${attribute.name}; ${known}`, attribute);
    } else if (before.has(attribute.name))
      fail(`<${name}> has ${attribute.name} twice; leave one`, attribute);
    else {
      const wrong = wrongForm(attribute, kind);
      if (wrong && !(word.needs?.[attribute.name] && !attribute.value))
        fail(`<${name}>: ${wrong}`, attribute);
      else given.set(attribute.name, attribute);
    }
    before.add(attribute.name);
  }
  const lacking = Object.entries(word.needs ?? {}).filter(([key]) => {
    const value = given.get(key)?.value;
    return value === undefined || value === null || (typeof value === 'string' && !value.trim());
  });
  for (const [key, example] of lacking) fail(`<${name}> needs ${key}: write ${example}`);
  if (word.empty && node.children.length > 0)
    fail(`<${name}> encloses nothing: write <${name} … />`);
  if (!word.empty && node.children.length === 0)
    fail(`<${name}> encloses something: write <${name}>…</${name}>`);
  const { within } = word;
  if (within && !ancestors.some((a) => isJsx(a as Nodes) && within.includes((a as Jsx).name ?? '')))
    fail(`<${name}> stands inside ${within.map((w) => `<${w}>`).join(' or ')}`);
  if (lacking.length > 0) return;
  word.check?.({
    node,
    slug,
    lang,
    figures,
    fail: (what, at) => fail(what, typeof at === 'string' ? given.get(at) : at),
  });
}

/** A word that is quoted from another language says so itself. */
const isSpan = (node: Nodes): boolean => isJsx(node) && node.name === 'span';

function withoutSpans(node: Nodes): string {
  if (isSpan(node)) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(withoutSpans).join('') : '';
}

function checkLanguage(value: string, lang: Lang, fail: Fail): void {
  const wrong = foreign(value, lang);
  if (wrong) fail(`${wrong}, what is quoted as <span lang="${other(lang)}">`);
}
