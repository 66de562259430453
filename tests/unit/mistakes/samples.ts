import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { rehypePlugins, remarkPlugins } from '../../../src/mdx/pipeline.ts';

type Row = readonly [what: string, text: string, said: string];

/** Compiles a text as if it stood in a chapter. */
export async function set(text: string, lang: 'ko' | 'en'): Promise<string> {
  const path = join(process.cwd(), `src/content/chapters/information-entropy/${lang}.mdx`);
  const out = await compile(new VFile({ path, value: text }), {
    // Tables, as Astro reads them.
    remarkPlugins: [remarkGfm, ...remarkPlugins],
    rehypePlugins,
    jsx: true,
  });
  return String(out);
}

const en = 'src/content/chapters/information-entropy/en.mdx:';

/** Texts of a chapter. */
export const chapter: { good: readonly string[]; mistakes: readonly Row[] } = {
  good: [
    'A {/* note to the author */} word in Korean: <span lang="ko">공</span>, and $\\{x\\}$.',
    '<Predict>\n\nWhat?\n\n- a\n- b\n\n<Answer right={2}>\n\nx\n\n</Answer>\n</Predict>',
    `<Meet term="entropy">\n\n${'word '.repeat(60)}<State of="coin-entropy" set={{ p: 0 }}>x</State>\n\n</Meet>`,
    '<Proof>\n<Claim>So it is</Claim>\n\nIndeed.\n\n</Proof>',
    'See [there](https://example.org), [here](#coin) or <See to="information">before</See>.',
    'It is <V figure="coin-entropy" set={{ p: 1/4 }} quantity="entropy" unit="bits" />.',
  ],
  mistakes: [
    // Numbers
    [
      'a typed decimal',
      'One\n\nHalf is 0.5 here.',
      `${en}3:1: a decimal is typed in "Half is 0.5 here."; let <V f="…" /> compute it`,
    ],
    [
      'a decimal in maths',
      'Half is $p = 0.5$.',
      `${en}1:9: a decimal is typed in $p = 0.5$; write it as \\val{formula}{digits} or as a fraction`,
    ],
    [
      'a table too wide for the margin',
      '<DataTable beside caption="Four">\n\n| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n\n</DataTable>',
      `${en}1:12: <DataTable beside> has 4 columns and 1 rows; the margin takes 3 and 5: leave beside out`,
    ],
    [
      'a sum whose parts have other decimals than it',
      'So $\\h{\\val{1/2}{3}} + \\val{log2(4/3)}{3} = \\val{1/2 + log2(4/3)}{3}$.',
      `${en}1:4: 0.5, 0.415, 0.915 stand in one sum and have not the same decimals; give each \\val{…} the same digits, and {3 fixed} to one that is exact`,
    ],
    [
      'a formula that has no value',
      'So <V f="binaryEntropy(2, 2)" />',
      `${en}1:4: the formula binaryEntropy(2, 2) has no value: `,
    ],
    [
      'a formula that names what is unknown',
      '<V f="log2(n)" /> x',
      `${en}1:1: the formula log2(n) has no value: formula "log2(n)", character 6: unknown name n. `,
    ],
    [
      'a formula that KaTeX cannot set',
      'So $\\frac{1$ is.',
      `${en}1:4: KaTeX cannot set this formula: `,
    ],
    [
      'an unknown attribute of a number',
      'a <V f="1/4" digits={3} />',
      `${en}1:14: <V> has no attribute digits; it has f, figure, set, quantity, d, unit, of, fixed`,
    ],
    [
      'an attribute written twice',
      'a <V f="1/4" f="1/2" />',
      `${en}1:14: <V> has f twice; leave one`,
    ],
    ['a number without a formula', 'a <V d={3} />', `${en}1:3: <V> needs either f="formula" or`],
    [
      'a number that is both a formula and a figure’s',
      'a <V f="1" figure="coin-entropy" quantity="entropy" />',
      `${en}1:3: <V> needs either f="formula" or figure=`,
    ],
    [
      'digits that are no number',
      'a <V f="1/4" d={x} />',
      `${en}1:14: <V> takes d={0} to d={12}, the digits after the point, not x`,
    ],
    [
      'digits in quotes',
      'a <V f="1/4" d="3" />',
      `${en}1:14: <V>: d must be a number: write d={3}`,
    ],
    [
      'a colour that does not exist',
      'a <V f="1/4" of="red" />',
      `${en}1:14: <V> has the colours p, q, h, loss, not of="red"`,
    ],
    [
      'a unit that does not exist',
      'a <V f="1/4" unit="bit" />',
      `${en}1:14: <V> knows the units bits, nats, hartleys, %, not "bit"`,
    ],
    ['a number that encloses words', 'a <V f="1/4">x</V>', `${en}1:3: <V> encloses nothing: write`],
    [
      'a quantity of no figure',
      'a <V figure="coins" quantity="entropy" />',
      `${en}1:6: <V figure="coins">: there is no such figure; one of additivity, `,
    ],
    [
      'a quantity that a figure lacks',
      'a <V figure="coin-entropy" quantity="entropie" />',
      `${en}1:28: <V>: coin-entropy has no quantity "entropie" here; it has entropy, information-heads, information-tails`,
    ],
    [
      'a quantity in a state that the figure refuses',
      'a <V figure="coin-entropy" set={{ p: 2 }} quantity="entropy" />',
      `${en}1:28: <V figure="coin-entropy">: p = 2 is out of range or does not fit; see src/comp`,
    ],
    [
      'a figure without a quantity',
      'a <V figure="coin-entropy" />',
      `${en}1:6: <V figure="…"> needs quantity: write quantity="entropy"`,
    ],
    // Figures
    [
      'an unknown figure',
      '<NoSuchFigure />',
      `${en}1:1: there is no figure and no word <NoSuchFigure>; figures are the folders of src/components/widgets (Additivity, `,
    ],
    [
      'props of a figure',
      '<CoinEntropy p={1} />',
      `${en}1:14: a figure takes no props here; to show it in a state, link to it with <State of="coin-entropy" set={{ … }}>`,
    ],
    [
      'a figure that stands twice',
      '<CoinEntropy />\n\nx\n\n<CoinEntropy />',
      `${en}5:1: <CoinEntropy /> stands in line 1 already; once is enough`,
    ],
    [
      'a figure inside a sentence',
      'Look at <CoinEntropy /> here.',
      `${en}1:9: <CoinEntropy /> stands on a line of its own, with an empty line before and after it`,
    ],
    [
      'a figure inside another word',
      '<Closer>\n\n<CoinEntropy />\n\n</Closer>',
      `${en}3:1: <CoinEntropy /> stands on a line of its own`,
    ],
    [
      'a parameter out of range',
      'a <State of="coin-entropy" set={{ p: 2 }}>x</State>',
      `${en}1:28: <State of="coin-entropy">: p = 2 is out of range or does not fit; see src/components/widgets/coin-entropy/state.ts`,
    ],
    [
      'a parameter that does not exist',
      'a <State of="coin-entropy" set={{ q: 1 }}>x</State>',
      `${en}1:28: <State of="coin-entropy">: q is no parameter; it has p`,
    ],
    [
      'a state of no figure',
      'a <State of="coins" set={{ p: 1 }}>x</State>',
      `${en}1:10: <State of="coins">: there is no such figure; one of additivity, `,
    ],
    [
      'a state that is code',
      'a <State of="coin-entropy" set={{ p: Math.random() }}>x</State>',
      `${en}1:28: <State of="coin-entropy" set={{ p: Math.random() }}>: write it as {{ name: value, list: [1, 2] }}`,
    ],
    [
      'a link to a state without the state',
      'a <State of="coin-entropy">x</State>',
      `${en}1:3: <State> needs set: write <State of="coin-entropy" set={{ p: 0 }}>`,
    ],
    // Words
    [
      'an unknown attribute of a word',
      'a <Term id="entropy" name="x">x</Term>',
      `${en}1:22: <Term> has no attribute name; it has id`,
    ],
    [
      'an attribute of a word that has none',
      '<Summary title="x">\n\nx\n\n</Summary>',
      `${en}1:10: <Summary> has no attribute title; it has none`,
    ],
    [
      'attributes spread from code',
      '<Aside {...{ title: "x" }}>x</Aside>',
      `${en}1:8: <Aside> takes no code; write each attribute by its name`,
    ],
    [
      'a text attribute that is code',
      '<Aside title={process.env.HOME}>x</Aside>',
      `${en}1:8: <Aside>: title must be a text: write title="…"`,
    ],
    [
      'a passage under a name that the glossary lacks',
      '<Meet term="entropie">x</Meet>',
      `${en}1:7: the glossary lacks "entropie"; add it to src/content/glossary.yaml or use one of its ids`,
    ],
    [
      'a passage that says too little',
      `<Meet term="entropy">\n\n${'word '.repeat(59)}\n\n</Meet>`,
      `${en}1:1: <Meet> has 59 words; it has 60 to 150, so that it names a thing and no more`,
    ],
    [
      'a passage that says too much',
      `<Meet term="entropy">\n\n${'word '.repeat(151)}\n\n</Meet>`,
      `${en}1:1: <Meet> has 151 words; it has 60 to 150`,
    ],
    [
      'a passage that shows nothing',
      `<Meet term="entropy">\n\n${'word '.repeat(60)}\n\n</Meet>`,
      `${en}1:1: <Meet> shows nothing; lead to a figure with <State of="…" set={{ … }}>, or let a <Listing src="…" /> compute it`,
    ],
    [
      'two passages under one name',
      '<Meet term="entropy">x</Meet>\n\ny\n\n<Meet term="entropy">x</Meet>',
      `${en}5:1: <Meet term="entropy"> stands in line 1 already; once is enough`,
    ],
    [
      'a term that the glossary lacks',
      'a <Term id="entropie">x</Term>',
      `${en}1:9: the glossary lacks "entropie"; add it to src/content/glossary.yaml or use one of its ids`,
    ],
    [
      'a term without words',
      'a <Term id="entropy" />',
      `${en}1:3: <Term> encloses something: write`,
    ],
    [
      'an exercise that does not exist',
      '<Exercise id="information-entropy/99-none" />',
      `${en}1:11: src/content/exercises/information-entropy.yaml has no exercise "information-entropy/99-none"; one of information-entropy/`,
    ],
    [
      'an exercise that stands twice',
      '<Exercise id="information-entropy/02-bent-coin" />\n\n<Exercise id="information-entropy/02-bent-coin" />',
      `${en}3:1: <Exercise id="information-entropy/02-bent-coin" /> stands in line 1 already`,
    ],
    [
      'a chapter that does not exist',
      '<See to="entropyy">x</See>',
      `${en}1:6: <See to="entropyy">: there is no chapter "entropyy"; one of orientation, `,
    ],
    [
      'a section that another chapter lacks',
      '<See to="information#bits">x</See>',
      `${en}1:6: <See to="information#bits">: the chapter has no section "bits"; one of `,
    ],
    [
      'a side note without a title',
      '<Aside>x</Aside>',
      `${en}1:1: <Aside> needs title: write <Aside title="Bits and nats">`,
    ],
    [
      'a side note with an empty title',
      '<Aside title=" ">x</Aside>',
      `${en}1:8: <Aside>: title must be a text: write title="…"`,
    ],
    [
      'a formula sheet that encloses words',
      '<FormulaSheet>x</FormulaSheet>',
      `${en}1:1: <FormulaSheet> encloses nothing: write <FormulaSheet … />`,
    ],
    [
      'a map with an attribute',
      '<ConceptMap of="entropy" />',
      `${en}1:13: <ConceptMap> has no attribute of; it has none`,
    ],
    [
      'a program that is not there',
      '<Listing src="none.py" />',
      `${en}1:10: <Listing src="none.py">: src/content/chapters/information-entropy/none.py is missing; a program lies`,
    ],
    [
      'a prediction without an answer',
      '<Predict>\n\n- a\n- b\n\n</Predict>',
      `${en}1:1: <Predict> has 0 answers; end it with one <Answer>`,
    ],
    [
      'an answer that is none of the choices',
      '<Predict>\n\n- a\n- b\n\n<Answer right={3}>\n\nx\n\n</Answer>\n</Predict>',
      `${en}6:1: <Answer right={3}>: right is the number of the right one of the 2 choices above it, counted from 1`,
    ],
    [
      'an answer to no question',
      '<Answer>\n\nx\n\n</Answer>',
      `${en}1:1: <Answer> stands inside <Predict>`,
    ],
    ['a proof without its first line', '<Proof>\n\nx\n\n</Proof>', `${en}1:1: <Proof> begins with`],
    [
      'a first line of nothing',
      '<Claim>x</Claim>',
      `${en}1:1: <Claim> stands inside <Proof> or <D`,
    ],
    [
      'a quiz of exercises that nothing mends',
      '<FinalQuiz />',
      `${en}1:1: <FinalQuiz />: information-entropy/01-expected-score in src/content/exercises/information-entropy.yaml does not say what mends it; add mends: chapter#section`,
    ],
    [
      'a quiz that stands twice',
      '<FinalQuiz />\n\n<FinalQuiz />',
      `${en}3:1: <FinalQuiz /> stands in line 1 already`,
    ],
    [
      'a quiz with an attribute',
      '<FinalQuiz seed={1} />',
      `${en}1:12: <FinalQuiz> has no attribute seed; it has none`,
    ],
    // What is no word
    [
      'a script',
      '<script>alert(1)</script>',
      `${en}1:1: a chapter holds no HTML such as <script>;`,
    ],
    ['a style', '<style>{`a {}`}</style>', `${en}1:1: a chapter holds no HTML such as <style>;`],
    [
      'an inline handler',
      'a <Term id="entropy" onClick="alert(1)">x</Term>',
      `${en}1:22: <Term> has no attribute onClick; it has id`,
    ],
    [
      'an inline style',
      'a <span lang="ko" style="color: red">x</span>',
      `${en}1:19: <span> has no attribute style; it has lang`,
    ],
    ['unknown HTML', 'a <b>x</b>', `${en}1:3: a chapter holds no HTML such as <b>; use Markdown`],
    ['an unnamed tag', 'a <>x</>', `${en}1:3: a chapter holds no HTML such as <>; use Markdown`],
    [
      'an import',
      "import x from 'node:fs'\n\nx",
      `${en}1:1: a chapter holds no import, no export and no code; computed numbers are <V f="…" />`,
    ],
    [
      'an export',
      'export const x = process.env.HOME\n\nx',
      `${en}1:1: a chapter holds no import, no export and no code;`,
    ],
    [
      'code in braces',
      'a {process.env.HOME} b',
      `${en}1:3: a chapter holds no code, but {process.env.HOME} would run; a computed number is <V f="…" />, a brace is written \\{`,
    ],
    ['code on lines of its own', '{1 + 1}', `${en}1:1: a chapter holds no code, but {1 + 1} would`],
    [
      'a link that runs code',
      'a [b](javascript:alert(1))',
      `${en}1:3: the link leads to "javascript:alert(1)"; a link begins with https:// or with # for this page`,
    ],
    [
      'a link that runs code, elsewhere on the page',
      'a [b][c]\n\n[c]: javascript:alert(1)',
      `${en}3:1: the link leads to "javascript:alert(1)"; a link`,
    ],
    [
      'a link to another page of the site by its address',
      'a [b](/en/information/)',
      `${en}1:3: the link leads to "/en/information/"; a link begins with https:// or with # for this page, and <See to="chapter#section"> leads to another chapter`,
    ],
    [
      'a picture',
      'a ![b](c.png)',
      `${en}1:3: a chapter holds no picture of its own; make a figure`,
    ],
    // Headings and languages
    [
      'a heading without an id',
      'x\n\n## Coin',
      `${en}3:1: a heading needs its id: "## … [#some-id]", the same in both languages`,
    ],
    [
      'an id given twice',
      '## A [#coin]\n\n## B [#coin]',
      `${en}3:1: the id #coin is given twice; ids are unique on a page`,
    ],
    [
      'a second title',
      '# Coin [#coin]',
      `${en}1:1: the title of a chapter stands in course.yaml; its headings begin with ##`,
    ],
    [
      'Korean letters in English',
      'One.\n\nThe word 엔트로피 is Korean.',
      `${en}3:1: the English text says “엔트로피”; write it in English, what is quoted as <span lang="ko">`,
    ],
  ],
};

const both = '{ ko: 글, en: text }';

/** course.yaml */
const courseText = `title: ${both}
subtitle: ${both}
promise: ${both}
lecturer: ${both}
slides: https://example.org/a/
earlierSlides: https://example.org/
earlier: []
chapters:
  - number: 1
    slug: one
    title: ${both}
    contents: ${both}
    needs: []
    videos: []
  - number: 2
    slug: two
    title: ${both}
    contents: ${both}
    needs: [one]
    videos: []
`;
const c = 'src/content/course.yaml:';
export const course: { good: string; mistakes: readonly Row[] } = {
  good: courseText,
  mistakes: [
    [
      'a chapter that needs itself',
      courseText.replace('needs: [one]', 'needs: [one, two]'),
      `${c}19:18: chapters[1].needs[1]: the chapter two needs itself; leave it out`,
    ],
    [
      'chapters that need each other',
      courseText.replace('needs: []', 'needs: [two]'),
      `${c}13:13: chapters[0].needs[0]: one (chapter 1) needs two (chapter 2), which comes later; a chapter needs earlier ones, else they run in a circle`,
    ],
    [
      'an unknown chapter in needs',
      courseText.replace('needs: [one]', 'needs: [won]'),
      `${c}19:13: chapters[1].needs[0]: there is no chapter "won"; one of one, two`,
    ],
    [
      'two chapters of one number',
      courseText.replace('number: 2', 'number: 1'),
      `${c}15:13: chapters[1].number: two has the number 1 and is chapter 2 of the list; number them 1, 2, 3 and so on from the top`,
    ],
    [
      'a number that is left out',
      courseText.replace('number: 2', 'number: 3'),
      `${c}15:13: chapters[1].number: two has the number 3 and is chapter 2 of the list; number them 1, 2, 3 and so on from the top`,
    ],
    [
      'two chapters of one slug',
      courseText.replace('slug: two', 'slug: one'),
      `${c}16:11: chapters[1].slug: two chapters have the slug one; each needs its own`,
    ],
    [
      'a title in one language only',
      courseText.replace(`title: ${both}`, 'title: { en: text }'),
      `${c}1:8: title.ko: is missing`,
    ],
    [
      'an address that runs code',
      courseText.replace('https://example.org/a/', 'javascript:alert(1)'),
      `${c}5:9: slides: must be an address that begins with https://, got "javascript:alert(1)"`,
    ],
    [
      'a key that is unknown',
      `${courseText}colour: red\n`,
      `${c}21:1: colour: is unknown here; known`,
    ],
    ['a key given twice', `${courseText}slides: x\n`, `${c}21:1: no YAML: Map keys must be unique`],
    ['no YAML', courseText.replace('earlier: []', 'earlier: ['), `${c}8:1: no YAML: `],
  ],
};

/** outline.yaml */
const outlineText = `promise: ${both}
minutes: 12
sources:
  - id: shannon-1948
    text: ${both}
    url: https://example.org/
further:
  text: ${both}
  url: https://example.org/
`;
export const outline: { good: string; mistakes: readonly Row[] } = {
  good: outlineText,
  mistakes: [
    [
      'a source that runs code',
      outlineText.replace('url: https://example.org/', 'url: javascript:alert(1)'),
      'outline.yaml:6:10: sources[0].url: must be an address that begins with https://, got "javascript:alert(1)"',
    ],
    [
      'a promise that is missing',
      outlineText.replace(`promise: ${both}\n`, ''),
      'outline.yaml:1:1: promise: is missing',
    ],
    [
      'minutes in words',
      outlineText.replace('12', 'twelve'),
      'outline.yaml:2:10: minutes: must be a number, got "twelve"',
    ],
    [
      'Korean letters in the English promise',
      outlineText.replace('en: text', 'en: 글입니다'),
      'outline.yaml:1:23: promise.en: the English text says “글입니다”; write it in English',
    ],
    [
      'a moment of a lecture that no player shows',
      `${outlineText}starts:\n  coin: 5:99\n`,
      'outline.yaml:11:9: starts.coin: must be minutes and seconds as the player shows them, 5:12 or 1:05:12, or seconds, got "5:99"',
    ],
    [
      'a moment of one of two lectures that no player shows',
      `${outlineText}starts:\n  dice: { 03-1: 15:20, 03-2: soon }\n`,
      'outline.yaml:11:9: starts.dice: 03-2: must be minutes and seconds as the player shows them, 5:12 or 1:05:12, or seconds, got "soon"',
    ],
  ],
};

/** glossary.yaml */
const glossaryText = `- id: coin
  ko: 동전
  en: coin
  definition:
    ko: 둥근 것입니다.
    en: A round thing.
  at: information#coin
`;
export const glossary: { good: string; mistakes: readonly Row[] } = {
  good: glossaryText,
  mistakes: [
    [
      'a second entry of one id',
      glossaryText + glossaryText,
      'glossary.yaml:8:7: coin: id: a second entry of coin; a concept has one entry',
    ],
    [
      'a definition in one language only',
      glossaryText.replace('    ko: 둥근 것입니다.\n', ''),
      'glossary.yaml:5:5: coin: definition.ko: is missing',
    ],
    [
      'an empty definition',
      glossaryText.replace('en: A round thing.', "en: ''"),
      'glossary.yaml:6:9: coin: definition.en: is empty; write the text',
    ],
    [
      'a section without its chapter',
      glossaryText.replace('information#coin', 'coin'),
      'glossary.yaml:7:7: coin: at: must be chapter#section',
    ],
    [
      'a misspelt key',
      glossaryText.replace('definition:', 'definitions:'),
      'glossary.yaml:4:3: coin: definitions: is unknown here; known are id, ko, en, symbol,',
    ],
    ['no YAML', '- id: [\n', 'glossary.yaml:2:1: no YAML: '],
  ],
};

/** formula-sheet.yaml */
const sheetText = `- id: entropy
  name: ${both}
  tex: '\\h{H}'
  unit: bits
  range: '[0, 1]'
  equal: ${both}
  value: { f: 'entropy([0.5, 0.5], 2)', of: h }
  section: information-entropy#coin
  figure: coin-entropy
`;
export const sheet: { good: string; mistakes: readonly Row[]; links: readonly Row[] } = {
  good: sheetText,
  mistakes: [
    [
      'a row given twice',
      sheetText + sheetText,
      'formula-sheet.yaml:10:7: entropy: id: a second row entropy; a formula has one row',
    ],
    [
      'a name in one language only',
      sheetText.replace(`name: ${both}`, 'name: { en: text }'),
      'formula-sheet.yaml:2:9: entropy: name.ko: is missing',
    ],
    [
      'an unknown unit',
      sheetText.replace('unit: bits', 'unit: bit'),
      'formula-sheet.yaml:4:9: entropy: unit: must be one of bits, nats, pure',
    ],
    [
      'a section without its chapter',
      sheetText.replace('information-entropy#coin', 'coin'),
      'formula-sheet.yaml:8:12: entropy: section: must be chapter#section',
    ],
    [
      'a colour that does not exist',
      sheetText.replace('of: h', 'of: red'),
      'formula-sheet.yaml:7:45: entropy: value.of: must be one of p, q, h, loss',
    ],
  ],
  links: [
    [
      'a section that does not exist',
      sheetText.replace('#coin', '#coins'),
      'formula-sheet.yaml:8:12: entropy: section: the chapter has no section "coins"; one of ',
    ],
    [
      'a figure that does not exist',
      sheetText.replace('coin-entropy', 'coins'),
      'formula-sheet.yaml:9:11: entropy: figure: there is no figure "coins"; one of additivity, ',
    ],
    [
      'a formula that KaTeX cannot set',
      sheetText.replace('\\h{H}', '\\frac{1'),
      'formula-sheet.yaml:3:8: entropy: tex: KaTeX cannot set this formula: ',
    ],
    [
      'a number that has no value',
      sheetText.replace('entropy([0.5, 0.5], 2)', 'entropy(n, 2)'),
      'formula-sheet.yaml:7:15: entropy: value.f: the formula entropy(n, 2) has no value: ',
    ],
    [
      'a number that is a list',
      sheetText.replace('entropy([0.5, 0.5], 2)', 'softmax([0, 1])'),
      'formula-sheet.yaml:7:15: entropy: value.f: the formula softmax([0, 1]) is no number',
    ],
  ],
};

/** concept-map.yaml */
const besides = `    - { question: ${both}, tex: x, to: information#bits-and-nats }\n`;
const mapText = `- question: ${both}
  tex: x
  to: information#bits-and-nats
  beside:
${besides}${besides}  next: ${both}
- question: ${both}
  tex: x
  to: information#bits-and-nats
  beside:
${besides}${besides}`;
export const map: { good: string; mistakes: readonly Row[]; links: readonly Row[] } = {
  good: mapText,
  mistakes: [
    [
      'one question beside another',
      mapText.replace(besides + besides, besides),
      'concept-map.yaml:5:5: [0].beside: must be two questions, left and right',
    ],
    [
      'a way to the next question that is missing',
      mapText.replace(`  next: ${both}\n`, ''),
      'concept-map.yaml:1:3: [0]: every question but the last has next: how its answer becomes the next',
    ],
    [
      'a way on from the last question',
      `${mapText}  next: ${both}\n`,
      'concept-map.yaml:8:3: [1]: every question but the last has next',
    ],
  ],
  links: [
    [
      'a chapter that does not exist',
      mapText.replace('to: information#bits-and-nats', 'to: informations#bits-and-nats'),
      'concept-map.yaml:3:7: concept map: to: there is no chapter "informations"; one of orientation, ',
    ],
    [
      'a section that does not exist',
      mapText.replace('x, to: information#bits-and-nats', 'x, to: information#bits'),
      'concept-map.yaml:5:52: concept map: beside[0].to: the chapter has no section "bits"; one of ',
    ],
  ],
};

/** exercises/coins.yaml */
const common = `section: coin
  question: ${both}
  hints: [${both}, ${both}]
  solution: [${both}]`;
const numeric = `- id: coins/01-one
  kind: numeric
  ${common}
  params: { p: [0.2, 0.3] }
  answer: { formula: p, value: 0.2, unit: bits, tolerance: 0.005 }
  diagnoses: [{ misconception: sign, formula: 0 - p, value: -0.2 }]
`;
const choice = `- id: coins/02-two
  kind: choice
  ${common}
  options:
    - { id: a, text: ${both}, correct: true }
    - { id: b, text: ${both}, feedback: ${both} }
    - { id: c, text: ${both}, feedback: ${both} }
`;
const order = `- id: coins/03-three
  kind: order
  ${common}
  direction: ascending
  items: [{ id: a, text: ${both}, value: '1' }, { id: b, text: ${both}, value: '2' }, { id: c, text: ${both}, value: '3' }]
  answer: [a, b, c]
  diagnoses: [{ order: [c, b, a], feedback: ${both} }]
`;
const setting = `- id: coins/04-four
  kind: widget-setting
  ${common}
  widget: coin-entropy
  start: { p: 0.5 }
  goal: [{ quantity: entropy, max: 0.5 }]
  answer: { p: 0.1 }
  diagnoses: [{ when: [{ setting: p, min: 0.4 }], example: { p: 0.5 }, feedback: ${both} }]
`;
const one = 'coins/01-one';
export const exercises: {
  good: string;
  mistakes: readonly Row[];
  /** What an exercise asks of its figure. */
  ofFigures: readonly Row[];
  /** Where it sends back to. */
  ofSections: readonly Row[];
  /** What a text of an exercise holds. */
  texts: readonly Row[];
} = {
  good: numeric + choice + order + setting,
  ofSections: [
    [
      'a section that the chapter lacks',
      numeric.replace('kind: numeric', 'mends: information#bits\n  kind: numeric'),
      `coins.yaml:2:10: ${one}: there is no section "information#bits"; one of information#a-number-for-information, `,
    ],
    [
      'a chapter that does not exist',
      numeric.replace('kind: numeric', 'mends: coins#bits\n  kind: numeric'),
      `coins.yaml:2:10: ${one}: there is no section "coins#bits"; one of orientation, information, `,
    ],
  ],
  mistakes: [
    [
      'a section without its chapter',
      numeric.replace('kind: numeric', 'mends: bits\n  kind: numeric'),
      `coins.yaml:2:10: ${one}: mends: must be chapter#section`,
    ],
    [
      'an unknown unit',
      numeric.replace('unit: bits', 'unit: bit'),
      `coins.yaml:8:43: ${one}: answer.unit: must be one of pure, bits, nats,`,
    ],
    [
      'a value that is missing',
      numeric.replace('value: 0.2,', ''),
      `coins.yaml:8:11: ${one}: answer.value: is missing`,
    ],
    [
      'a number in quotes',
      numeric.replace('tolerance: 0.005', "tolerance: '0.005'"),
      `coins.yaml:8:60: ${one}: answer.tolerance: must be a number, got "0.005"`,
    ],
    [
      'an unknown kind',
      numeric.replace('kind: numeric', 'kind: number'),
      `coins.yaml:2:9: ${one}: kind: must be one of numeric, choice, order, widget-setting`,
    ],
    [
      'an id without a number',
      numeric.replace(one, 'coins/one'),
      'coins.yaml:1:7: coins/one: id: must be chapter/NN-name, got "coins/one"',
    ],
    [
      'an id of another chapter',
      numeric.replace(one, 'dice/01-one'),
      'coins.yaml:1:7: dice/01-one: id: must begin with coins/, as its file does',
    ],
    [
      'an id given twice',
      numeric + numeric,
      `coins.yaml:10:7: ${one}: id: is there already; each exercise has its own id`,
    ],
    [
      'a misconception that is unknown',
      numeric.replace('misconception: sign', 'misconception: signs'),
      `coins.yaml:9:32: ${one}: diagnoses[0].misconception: signs is not in misconceptions.yaml; one of sign`,
    ],
    [
      'a diagnosis without a sentence',
      numeric.replace('misconception: sign, ', ''),
      `coins.yaml:9:15: ${one}: diagnoses[0]: needs either a misconception or feedback`,
    ],
    [
      'a question in one language only',
      numeric.replace(`question: ${both}`, 'question: { ko: 글 }'),
      `coins.yaml:4:13: ${one}: question.en: is missing`,
    ],
    [
      'a third language',
      numeric.replace(`question: ${both}`, 'question: { ko: 글, en: t, de: Satz }'),
      `coins.yaml:4:29: ${one}: question.de: is unknown here; known are ko, en`,
    ],
    [
      'one hint',
      numeric.replace(`hints: [${both}, ${both}]`, `hints: [${both}]`),
      `coins.yaml:5:10: ${one}: hints: must be a list of at least 2`,
    ],
    [
      'an unknown key',
      numeric.replace('section: coin', 'section: coin\n  seed: 3'),
      `coins.yaml:4:3: ${one}: seed: is unknown here; known are id, section,`,
    ],
    [
      'parameters drawn together that do not match',
      numeric.replace('{ p: [0.2, 0.3] }', '{ p: [0.2, 0.3], q: [1, 2, 3] }\n  draw: together'),
      `coins.yaml:7:11: ${one}: params: drawn together, so all need equally many choices`,
    ],
    [
      'a choice without a key',
      choice.replace(', correct: true', `, feedback: ${both}`),
      'coins.yaml:8:5: coins/02-two: options: exactly one must be correct, got 0',
    ],
    [
      'an option without feedback',
      choice.replace(`id: b, text: ${both}, feedback: ${both}`, `id: b, text: ${both}`),
      'coins.yaml:9:7: coins/02-two: options[1]: needs feedback',
    ],
    [
      'options of one id',
      choice.replace('id: b', 'id: a'),
      'coins.yaml:9:13: coins/02-two: options[1].id: the id a is given twice; ids must differ',
    ],
    [
      'an order of other things',
      order.replace('answer: [a, b, c]', 'answer: [a, b, d]'),
      'coins.yaml:9:11: coins/03-three: answer: must order a, b, c',
    ],
    [
      'a goal that asks for nothing',
      setting.replace('quantity: entropy, max: 0.5', 'quantity: entropy'),
      'coins.yaml:9:10: coins/04-four: goal[0]: must say min, max or is',
    ],
    [
      'a goal of nothing',
      setting.replace('quantity: entropy, max: 0.5', 'max: 0.5'),
      'coins.yaml:9:10: coins/04-four: goal[0]: must name either a quantity or a setting',
    ],
    [
      'an English sentence in Korean',
      numeric.replace(`question: ${both}`, 'question: { ko: What is the entropy here?, en: t }'),
      `coins.yaml:4:19: ${one}: question.ko: the Korean text says “What is the entropy here?”; write it in Korean`,
    ],
    ['no list', 'a: 1', 'coins.yaml:1:1: must be a list of exercises'],
    ['no YAML', '- [', 'coins.yaml:1:4: no YAML: '],
  ],
  ofFigures: [
    [
      'a figure that does not exist',
      setting.replace('coin-entropy', 'coins'),
      'coins.yaml:7:11: coins/04-four: widget: there is no figure "coins"; one of additivity, ',
    ],
    [
      'a parameter that the figure lacks',
      setting.replace('answer: { p: 0.1 }', 'answer: { q: 0.1 }'),
      'coins.yaml:10:16: coins/04-four: answer.q: "q" is no parameter of coin-entropy; it has p',
    ],
    [
      'a value out of range',
      setting.replace('answer: { p: 0.1 }', 'answer: { p: 2 }'),
      'coins.yaml:10:16: coins/04-four: answer.p: 2 is out of range or does not fit; see src/comp',
    ],
    [
      'a quantity that the figure lacks',
      setting.replace('quantity: entropy', 'quantity: surprise'),
      'coins.yaml:9:22: coins/04-four: goal[0].quantity: coin-entropy has no quantity "surprise" here; it has entropy, information-heads, information-tails',
    ],
    [
      'a control that is no parameter',
      setting.replace('setting: p', 'setting: r'),
      'coins.yaml:11:35: coins/04-four: diagnoses[0].when[0].setting: "r" is no parameter of coin-entropy; it has p',
    ],
  ],
  texts: [
    [
      'raw HTML',
      numeric.replace('en: text', "en: 'a <b>b</b>'"),
      `coins.yaml:4:26: ${one}: question.en: <b> has no place here; this text holds Markdown, maths and <V />`,
    ],
    [
      'a word of chapters',
      numeric.replace('en: text', 'en: \'<Aside title="a">b</Aside>\''),
      `coins.yaml:4:26: ${one}: question.en: <Aside> has no place here`,
    ],
    [
      'an unknown attribute of a number',
      numeric.replace('en: text', 'en: \'a <V f="p" unti="bits" />\''),
      `coins.yaml:4:26: ${one}: question.en: <V> has no attribute unti; it has f, `,
    ],
    [
      'a link that runs code',
      numeric.replace('en: text', "en: '[a](javascript:alert(1))'"),
      `coins.yaml:4:26: ${one}: question.en: the link leads to "javascript:alert(1)"`,
    ],
    [
      'a brace that is not closed',
      numeric.replace('en: text', "en: 'a {b'"),
      `coins.yaml:4:26: ${one}: question.en: Unexpected end of file in expression`,
    ],
    [
      'a typed decimal',
      numeric.replace('en: text', "en: 'half is 0.5'"),
      `coins.yaml:4:26: ${one}: question.en: a decimal is typed in "half is 0.5"; let <V f="…" />`,
    ],
    [
      'a formula that has no value',
      numeric.replace('en: text', 'en: \'a <V f="q" />\''),
      `coins.yaml:4:26: ${one}: question.en: the formula q has no value: formula "q", character 1: unknown name q. Known here: p, `,
    ],
    [
      'a formula that KaTeX cannot set',
      numeric.replace('en: text', () => "en: '$\\frac{1$'"),
      `coins.yaml:4:26: ${one}: question.en: KaTeX cannot set this formula: `,
    ],
  ],
};

/** slides.tsv */
const slidesText = `chapter\tsection\tvideo\tslides\tfirst\tlast\tnote
information\tcoin\t03usOd5Uwa0\ta.pdf\t1\t2\tx
information\tdice\t\t\t\t\t
`;
export const slides: { good: string; mistakes: readonly Row[] } = {
  good: slidesText,
  mistakes: [
    [
      'a row with a cell too few',
      slidesText.replace('\ta.pdf', ''),
      'slides.tsv:2:1: this row has 6 cells; write chapter, section, video, file, first, last, note, parted by tabs',
    ],
  ],
};

/** Words of the glossary in a text: of a chapter, of a YAML file, of a figure. */
export const terms: {
  chapter: readonly Row[];
  yaml: readonly Row[];
  script: readonly Row[];
  good: readonly string[];
} = {
  chapter: [
    [
      'a spelling that the glossary forbids',
      '하나.\n\n이산 확률 변수입니다.',
      'ko.mdx:3:4: the text says “확률 변수”; write “확률변수” (random-variable in src/content/glossary.yaml)',
    ],
    [
      'a forbidden spelling in a caption',
      '<DataTable caption="균등 분포">',
      'ko.mdx:1:21: the text says “균등 분포”; write “균등분포” (uniform',
    ],
    ['a particle after a term', '엔트로피은 큽니다.', 'ko.mdx:1:5: “엔트로피” takes 는, not 은'],
    [
      'a particle after a term that is marked',
      '<Term id="information">정보량</Term>를 봅니다.',
      'ko.mdx:1:34: “정보량” takes 을, not 를',
    ],
    [
      'a particle that follows the English in brackets',
      '**<Term id="surprise">놀람</Term>**(surprise)가 큽니다.',
      'ko.mdx:1:44: “놀람(surprise)” takes 이, not 가',
    ],
    ['으로 after ㄹ', '역방향 KL으로 바꿉니다.', 'ko.mdx:1:7: “역방향 KL” takes 로, not 으로'],
    [
      '로 after another consonant',
      '지지집합로 씁니다.',
      'ko.mdx:1:5: “지지집합” takes 으로, not 로',
    ],
    ['으로는 after a vowel', '정보량과 온도으로는', 'ko.mdx:1:8: “온도” takes 로, not 으로'],
    ['과 after a vowel', '비트과 내트', 'ko.mdx:1:3: “비트” takes 와, not 과'],
    ['a particle after a number', '0와 1 사이', 'ko.mdx:1:2: “0” takes 과, not 와'],
    ['a particle after a fraction', '1/4는 작습니다.', 'ko.mdx:1:4: “1/4” takes 은, not 는'],
    [
      'a particle after a unit',
      '값은 <V f="1/4" unit="bits" />이 됩니다.',
      'ko.mdx:1:29: “<V f="1/4" unit="bits" />” takes 가, not 이',
    ],
    [
      'a particle after a computed number',
      '값은 <V f="3/10" d={1} />를 넘습니다.',
      'ko.mdx:1:24: “<V f="3/10" d={1} />” takes 을, not 를',
    ],
    ['a particle after a formula', '$\\p{p}$은 큽니다.', 'ko.mdx:1:8: “$\\p{p}$” takes 는, not 은'],
    [
      'a particle after a computed formula',
      '$p = \\val{1/2}{1}$은',
      'ko.mdx:1:19: “$p = \\val{1/2}{1}$” takes 는, not 은',
    ],
    ['a particle after letters', 'BCE은 손실입니다.', 'ko.mdx:1:4: “BCE” takes 는, not 은'],
    [
      'a term of a later chapter',
      '## 가 [#a]\n\n엔트로피입니다.',
      'ko.mdx:3:1: “엔트로피” is introduced in chapter 3 (information-entropy#definition); write <Term id="entropy">…</Term> where ko.mdx says it first, or another word',
    ],
    [
      'a term of a later chapter before the section that marks it',
      '## 가 [#a]\n\n교차 엔트로피\n\n## 나 [#b]\n\n<Term id="cross-entropy">교차 엔트로피</Term>',
      'ko.mdx:3:1: “교차 엔트로피” is introduced in chapter 5',
    ],
  ],
  yaml: [
    [
      'a forbidden spelling',
      'title:\n  ko: 소프트 맥스\n  en: softmax\n',
      'a.yaml:2:7: the text says “소프트 맥스”; write “소프트맥스”',
    ],
    [
      'a particle',
      "hints:\n  - ko: '비트을 셉니다.'\n    en: text\n",
      'a.yaml:2:12: “비트” takes 를, not 을',
    ],
    [
      'a particle after a number that changes',
      'ko: 답은 <V f="p + q" />을 넘습니다.\n',
      'a.yaml:1:23: “<V f="p + q" />” changes, and the particle 을 with it; say its unit, or turn the sentence',
    ],
    [
      'a particle after a formula that changes',
      'ko: 답은 $\\val{answer}$이 됩니다.\n',
      'a.yaml:1:22: “$\\val{answer}$” changes, and the particle 이 with it',
    ],
    [
      'a term of a later chapter',
      'ko: 소프트맥스입니다.\n',
      'a.yaml:1:5: “소프트맥스” is introduced',
    ],
  ],
  script: [
    [
      'a forbidden spelling',
      "export const words = {\n  try: '미니 배치마다',\n};",
      'ko.ts:2:9: the text says “미니 배치”; write “미니배치”',
    ],
    ['a particle', "const a = '표본를';", 'ko.ts:1:14: “표본” takes 을, not 를'],
    [
      'a particle after an amount with its unit',
      `const a = (x) => \`평균 \${bits(x)}이 됩니다.\`;`,
      `ko.ts:1:32: “\${bits(x)}” takes 가, not 이`,
    ],
    [
      'a term of a later chapter, after a brace and a comment',
      `/* 엔트로피 */\nconst a = { b: \`\${c({ d: '가' })}\`, e: '엔트로피' };`,
      'ko.ts:2:40: “엔트로피” is introduced',
    ],
  ],
  good: [
    '정보량은 비트로 셉니다. 내트와 비트가 0이고 엔트로피이며, 놀람으로도 읽습니다.',
    '<Term id="kl-divergence">KL 발산</Term>(KL divergence)은 $\\loss{D}$와 같고 $n$은 수입니다.',
    '1/4은 3/4과 다르고, 10으로 나누면 2로 나눌 때와 다릅니다. `확률 변수`도 $\\hat y$도 아닙니다.',
    '가중치로서, 온도로만, 10억으로부터, $2^n$을, $\\frac{1}{n}$은, $e^{-x}$이',
    '값은 <V f="3/10" d={1} />을 넘고 <V f="1/4" unit="bits" />를 넘습니다.',
    '<Term id="entropy">엔트로피</Term>(entropy)와 <Term id="cross-entropy">교차 엔트로피</Term>의 차',
  ],
};
