import { existsSync } from 'node:fs';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { quantities } from '../components/kit/plot/colour.ts';
import { readAddress } from '../components/kit/state/address.ts';
import { chapterFile } from '../content/chapter.ts';
import { attribute, countWords, isJsx, type Jsx } from '../content/chapter-text.ts';
import { exercisesFile, readExercises } from '../content/exercises.ts';
import { type Figure, quantityOf } from '../content/figure-modules.ts';
import { glossaryFile, readGlossary } from '../content/glossary.ts';
import type { Both, Lang } from '../i18n/lang.ts';
import { wrongSection } from './check-sheets.ts';
import { queryOf, settingIn } from './literal.ts';

/** One use of a word in a chapter. */
export interface Use {
  readonly node: Jsx;
  readonly slug: string;
  readonly lang: Lang;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Notes a mistake, at an attribute or another node or else at the word. */
  fail(what: string, at?: string | Jsx): void;
}

/** How an attribute is written: `a="text"`, `a={3}`, `a`, `a={{ name: value }}`. */
export type Kind = 'text' | 'number' | 'flag' | 'setting';

interface Word {
  /** Its attributes; no other may be written. */
  readonly attributes?: Readonly<Record<string, Kind>>;
  /** Attributes that must be there, with an example of the whole. */
  readonly needs?: Readonly<Record<string, string>>;
  /** It stands for itself; else it encloses something. */
  readonly empty?: true;
  /** The words that it may stand in, directly or deeper; anywhere unless given. */
  readonly within?: readonly string[];
  /** What else must hold. */
  check?(use: Use): void;
}

const oneOf = (names: Iterable<string>): string => `one of ${[...names].join(', ')}`;

/**
 * Everything that a chapter may write between angle brackets, apart from its figures: the files of
 * src/components/course/vocabulary, exercises, computed values, and a span that says which language a quoted word has.
 */
export const vocabulary: Readonly<Record<string, Word>> = {
  Answer: { attributes: { right: 'number' }, within: ['Predict'] },
  Aside: {
    attributes: { title: 'text' },
    needs: { title: '<Aside title="Bits and nats">' },
  },
  Claim: { within: ['Proof', 'Deeper'] },
  Closer: {},
  ConceptMap: { empty: true },
  DataTable: {
    attributes: { caption: 'text', beside: 'flag' },
    needs: { caption: '<DataTable caption="The four letters">' },
    check: isShortBeside,
  },
  Deeper: { check: beginsWithClaim },
  Exercise: {
    attributes: { id: 'text' },
    needs: { id: '<Exercise id="information/01-bits-of-an-event" />' },
    empty: true,
    check({ node, slug, fail }) {
      const id = attribute(node, 'id') ?? '';
      const ids = readExercises(slug).map((e) => e.data.id);
      if (!ids.includes(id))
        fail(`${exercisesFile(slug)} has no exercise "${id}"; ${oneOf(ids)}`, 'id');
    },
  },
  Exercises: { empty: true },
  FinalQuiz: {
    empty: true,
    check({ slug, fail }) {
      const file = exercisesFile(slug);
      const all = readExercises(slug);
      if (all.length === 0) fail(`<FinalQuiz />: ${file} has no exercises that it could ask`);
      for (const { data } of all)
        if (data.mends === undefined)
          fail(
            `<FinalQuiz />: ${data.id} in ${file} does not say what mends it; add mends: chapter#section`,
          );
    },
  },
  FormulaSheet: { empty: true },
  Listing: {
    attributes: { src: 'text' },
    needs: { src: '<Listing src="dice.py" />' },
    empty: true,
    check({ node, slug, fail }) {
      const src = attribute(node, 'src') ?? '';
      for (const name of [src, src.replace(/\.\w+$/, '.out')])
        if (!existsSync(chapterFile(slug, name)))
          fail(
            `<Listing src="${src}">: ${chapterFile(slug, name)} is missing; a program lies in the folder of its chapter, with what it printed as .out beside it`,
            'src',
          );
    },
  },
  Meet: {
    attributes: { term: 'text' },
    needs: { term: '<Meet term="temperature">' },
    check(use) {
      isInGlossary(use, 'term');
      isShortAndLeadsOn(use);
    },
  },
  Predict: { check: hasOneAnswer },
  Proof: { check: beginsWithClaim },
  Roadmap: { empty: true },
  See: {
    attributes: { to: 'text' },
    needs: { to: '<See to="information#bits-and-nats">' },
    check({ node, fail }) {
      const to = attribute(node, 'to') ?? '';
      const wrong = wrongSection(to);
      if (wrong !== undefined) fail(`<See to="${to}">: ${wrong}`, 'to');
    },
  },
  State: {
    attributes: { of: 'text', set: 'setting', stamp: 'flag' },
    needs: {
      of: '<State of="coin-entropy" set={{ p: 0 }}>',
      set: '<State of="coin-entropy" set={{ p: 0 }}>',
    },
    check: (use) => stateOf(use, 'of'),
  },
  Summary: {},
  Term: {
    attributes: { id: 'text' },
    needs: { id: '<Term id="entropy">' },
    check: (use) => isInGlossary(use, 'id'),
  },
  V: {
    attributes: {
      f: 'text',
      figure: 'text',
      set: 'setting',
      quantity: 'text',
      d: 'number',
      unit: 'text',
      of: 'text',
      fixed: 'flag',
    },
    empty: true,
    check: hasOneValue,
  },
  span: {
    attributes: { lang: 'text' },
    needs: { lang: '<span lang="ko">' },
    check({ node, fail }) {
      const lang = attribute(node, 'lang') ?? '';
      if (!/^[a-z]{2}$/.test(lang)) fail(`<span lang="${lang}">: write two letters: ko`, 'lang');
    },
  },
};

function beginsWithClaim({ node, fail }: Use): void {
  const first = node.children[0];
  const claim = first && (first.type === 'paragraph' ? first.children[0] : first);
  if (!claim || !isJsx(claim) || claim.name !== 'Claim')
    fail(`<${node.name}> begins with its first line: <Claim>…</Claim>`);
}

function isInGlossary({ node, fail }: Use, by: string): void {
  const id = attribute(node, by) ?? '';
  if (!readGlossary().has(id))
    fail(`the glossary lacks "${id}"; add it to ${glossaryFile} or use one of its ids`, by);
}

/** So many words has a passage `<Meet>`, apart from formulas; Korean has three quarters as many spaced words. */
export const wordsOfMeet: Both<readonly [number, number]> = { en: [60, 150], ko: [45, 113] };

function isShortAndLeadsOn({ node, lang, fail }: Use): void {
  const [least, most] = wordsOfMeet[lang];
  const words = countWords(node);
  if (words < least || words > most)
    fail(
      `<Meet> has ${words} words; it has ${least} to ${most}, so that it names a thing and no more`,
    );
  let leads = false;
  visit(node, (inner) => {
    leads ||= isJsx(inner as Jsx) && ['State', 'Listing'].includes((inner as Jsx).name ?? '');
  });
  if (!leads)
    fail(
      '<Meet> shows nothing; lead to a figure with <State of="…" set={{ … }}>, or let a <Listing src="…" /> compute it',
    );
}

/** What stands in the margin is narrow, and must not be longer than the text beside it. */
function isShortBeside({ node, fail }: Use): void {
  if (attribute(node, 'beside') === undefined) return;
  visit(node, 'table', ({ children }) => {
    const [columns, rows] = [children[0]?.children.length ?? 0, children.length - 1];
    if (columns > 3 || rows > 5)
      fail(
        `<DataTable beside> has ${columns} columns and ${rows} rows; the margin takes 3 and 5: leave beside out`,
        'beside',
      );
  });
}

function hasOneAnswer({ node, fail }: Use): void {
  const answers: Jsx[] = [];
  let choices = 0;
  visit(node, (inner) => {
    if (isJsx(inner as Jsx) && (inner as Jsx).name === 'Answer') {
      answers.push(inner as Jsx);
      return 'skip';
    }
    if (inner.type === 'listItem') choices += 1;
    return undefined;
  });
  const [answer] = answers;
  if (!answer || answers.length > 1) {
    fail(`<Predict> has ${answers.length} answers; end it with one <Answer>`);
    return;
  }
  const right = attribute(answer, 'right');
  if (choices === 0 && right === undefined) return;
  const n = Number(right);
  if (!(Number.isInteger(n) && n >= 1 && n <= choices))
    fail(
      `<Answer right={${right ?? ''}}>: right is the number of the right one of the ${choices} choices above it, counted from 1`,
      answer,
    );
}

/** The figure and the state that a word names; undefined, and said, where one of them is wrong. */
function stateOf({ node, figures, fail }: Use, by: 'of' | 'figure') {
  const of = attribute(node, by) ?? '';
  const said = `<${node.name} ${by}="${of}">`;
  const figure = figures.get(of);
  if (!figure) {
    fail(`${said}: there is no such figure; ${oneOf(figures.keys())}`, by);
    return undefined;
  }
  const set = settingOf(node);
  if (!set) {
    fail(
      `${said.slice(0, -1)} set={${attribute(node, 'set')}}>: write it as {{ name: value, list: [1, 2] }}`,
      'set',
    );
    return undefined;
  }
  const { fields } = figure.state;
  const wrong = [...set.keys()].filter((name) => !Object.hasOwn(fields, name));
  for (const name of wrong)
    fail(`${said}: ${name} is no parameter; it has ${Object.keys(fields).join(', ')}`, 'set');
  if (wrong.length > 0) return undefined;
  const query = queryOf(of, set);
  const { refused } = readAddress(query, of, figure.state);
  for (const bad of refused)
    fail(
      `${said}: ${bad.name} = ${bad.text} is out of range or does not fit; see src/components/widgets/${of}/state.ts`,
      'set',
    );
  return refused.length > 0 ? undefined : { figure, query };
}

/** The state of an attribute `set={{ … }}`; the figure's defaults where there is none. */
export function settingOf(node: Jsx): ReadonlyMap<string, string> | undefined {
  const found = node.attributes.find(
    (a): a is MdxJsxAttribute => a.type === 'mdxJsxAttribute' && a.name === 'set',
  );
  if (!found) return new Map();
  return typeof found.value === 'object' && found.value ? settingIn(found.value) : undefined;
}

export const valueUnits = ['bits', 'nats', 'hartleys', '%'] as const;

function hasOneValue(use: Use): void {
  const { node, fail } = use;
  const has = (name: string) => attribute(node, name) !== undefined;
  if (has('f') === has('figure')) {
    fail(
      '<V> needs either f="formula" or figure="coin-entropy" set={{ p: 1/4 }} quantity="entropy"',
    );
    return;
  }
  if (has('f'))
    for (const name of ['set', 'quantity'])
      if (has(name)) fail(`<V f="…"> takes no ${name}; that goes with figure="…"`, name);
  const d = attribute(node, 'd') ?? '3';
  if (!/^\d+$/.test(d) || Number(d) > 12)
    fail(`<V> takes d={0} to d={12}, the digits after the point, not ${d}`, 'd');
  const of = attribute(node, 'of');
  if (of !== undefined && !quantities.some((q) => q === of))
    fail(`<V> has the colours ${quantities.join(', ')}, not of="${of}"`, 'of');
  const unit = attribute(node, 'unit');
  if (unit !== undefined && !valueUnits.some((u) => u === unit))
    fail(`<V> knows the units ${valueUnits.join(', ')}, not "${unit}"`, 'unit');
  if (!has('figure')) return;
  const state = stateOf(use, 'figure');
  const quantity = attribute(node, 'quantity');
  if (quantity === undefined) {
    fail('<V figure="…"> needs quantity: write quantity="entropy"', 'figure');
    return;
  }
  if (!state) return;
  try {
    quantityOf(state.figure, state.query, quantity);
  } catch (error) {
    fail(`<V>: ${(error as Error).message}`, 'quantity');
  }
}

/** What is wrong with the form of an attribute. */
export function wrongForm({ name, value }: MdxJsxAttribute, kind: Kind): string | undefined {
  switch (kind) {
    case 'text':
      if (typeof value === 'string' && value.trim() !== '') return undefined;
      return `${name} must be a text: write ${name}="…"`;
    case 'number':
      // What else the number must be, the word says itself.
      return typeof value === 'object' && value
        ? undefined
        : `${name} must be a number: write ${name}={3}`;
    case 'flag':
      return value === null || value === undefined
        ? undefined
        : `${name} stands alone: write ${name}`;
    case 'setting':
      return undefined;
  }
}
