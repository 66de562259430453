import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compile } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { rehypePlugins, remarkPlugins } from './pipeline.ts';

/** Compiles a text as if it stood in a chapter. */
async function build(text: string, lang = 'en'): Promise<string> {
  const path = join(process.cwd(), `src/content/chapters/information-entropy/${lang}.mdx`);
  const out = await compile(new VFile({ path, value: text }), {
    remarkPlugins,
    rehypePlugins,
    jsx: true,
  });
  return String(out);
}
const where = 'src/content/chapters/information-entropy/en\\.mdx:';

describe('a mistake in a chapter stops the build with file, line and what to do', () => {
  const cases: [what: string, text: string, message: RegExp][] = [
    [
      'a typed decimal',
      'One\n\nHalf is 0.5 here.',
      new RegExp(`${where}3: a decimal is typed in .*let <V f="…" /> compute it`),
    ],
    [
      'a decimal in maths',
      'Half is $p = 0.5$.',
      new RegExp(`${where}1: a decimal is typed in .*write it as \\\\val`),
    ],
    [
      'a formula that has no value',
      '<V f="binaryEntropy(2, 2)" />',
      new RegExp(`${where}1: the formula binaryEntropy\\(2, 2\\) has no value: .*binaryEntropy`),
    ],
    [
      'a formula that KaTeX cannot set',
      'So $\\frac{1$ is.',
      new RegExp(`${where}1: KaTeX cannot set this formula`),
    ],
    [
      'Hangul between two dollar signs',
      '가격은 $5와 $6입니다',
      new RegExp(`${where}1: KaTeX cannot set this formula: .*A currency sign is written`),
    ],
    [
      'an unknown figure',
      '<NoSuchFigure />',
      new RegExp(
        `${where}1: there is no figure and no word <NoSuchFigure>; figures are the folders of src/components/widgets`,
      ),
    ],
    [
      'a parameter out of range',
      '<State of="coin-entropy" set={{ p: 2 }}>x</State>',
      new RegExp(
        `${where}1: <State of="coin-entropy">: p = 2 is out of range or does not fit; see src/components/widgets/coin-entropy/state\\.ts`,
      ),
    ],
    [
      'a parameter that does not exist',
      '<State of="coin-entropy" set={{ q: 1 }}>x</State>',
      new RegExp(
        `${where}1: <State of="coin-entropy">: coin-entropy\\.q is no parameter; it has p`,
      ),
    ],
    [
      'a term that the glossary lacks',
      '<Term id="entropie">x</Term>',
      new RegExp(`${where}1: the glossary lacks "entropie"; add it to src/content/glossary\\.yaml`),
    ],
    [
      'an exercise that does not exist',
      '<Exercise id="information-entropy/99-none" />',
      new RegExp(
        `${where}1: src/content/exercises/information-entropy\\.yaml has no exercise "information-entropy/99-none"; one of information-entropy/`,
      ),
    ],
    [
      'a chapter that does not exist',
      '<See to="entropyy">x</See>',
      new RegExp(`${where}1: <See to="entropyy">: there is no chapter "entropyy"; one of orient`),
    ],
    [
      'a section that another chapter lacks',
      '<See to="information#bits">x</See>',
      new RegExp(`${where}1: <See to="information#bits">: the chapter has no section "bits"; one`),
    ],
    [
      'a section that a chapter to come will lack',
      '<See to="kl-divergence#bits">x</See>',
      new RegExp(`${where}1: .*: src/content/slides\\.tsv has no section "bits"; one of diff`),
    ],
    [
      'a side note without a title',
      '<Aside>x</Aside>',
      new RegExp(`${where}1: <Aside> needs title: write <Aside title=`),
    ],
    [
      'a program that is not there',
      '<Listing src="none.py" />',
      new RegExp(
        `${where}1: <Listing src="none.py">: src/content/chapters/.*/none.py is missing; a p`,
      ),
    ],
    [
      'a prediction without an answer',
      '<Predict>\n\n- a\n- b\n\n</Predict>',
      new RegExp(`${where}1: <Predict> has 0 answers; end it with one <Answer>`),
    ],
    [
      'an answer that is none of the choices',
      '<Predict>\n\n- a\n- b\n\n<Answer right={3}>\n\nx\n\n</Answer>\n</Predict>',
      new RegExp(
        `${where}6: <Answer right=\\{3\\}>: right is the number of the right one of the 2`,
      ),
    ],
    [
      'digits that are no number',
      '<V f="1/4" d={x} />',
      new RegExp(`${where}1: <V> takes d=\\{0\\} to d=\\{12\\}, the digits after the point, not x`),
    ],
    [
      'a colour that does not exist',
      '<V f="1/4" of="red" />',
      new RegExp(`${where}1: <V> has the colours p, q, h, loss, not of="red"`),
    ],
    ['a heading without an id', '## Coin', new RegExp(`${where}1: a heading needs its id`)],
    [
      'a section that the other language lacks',
      '## Coin [#coins]',
      new RegExp(`${where}1: the section #coins has no twin in ko\\.mdx`),
    ],
    [
      'an id given twice',
      '## A [#coin]\n\n## B [#coin]',
      new RegExp(`${where}3: the id #coin is given twice`),
    ],
    [
      'a figure out of order',
      '<DiceEntropy />',
      new RegExp(
        `${where}1: figure 3\\.1 is <DiceEntropy /> here and <CoinEntropy /> in ko\\.mdx; figures stand`,
      ),
    ],
    [
      'props of a figure',
      '<CoinEntropy p={1} />',
      new RegExp(`${where}1: a figure takes no props here`),
    ],
  ];
  for (const [what, text, message] of cases)
    test(what, async () => {
      await assert.rejects(build(text), (error: Error) => {
        assert.match(error.message.replace(/\n/g, ' '), message);
        return true;
      });
    });
});

describe('what a chapter writes', () => {
  test('a computed value is rounded, has its unit and keeps its full number', async () => {
    const out = await build('It is <V f="binaryEntropy(1/4, 2)" unit="bits" of="h" />.');
    assert.match(out, /value="0\.8112781244591328"/);
    assert.match(out, /0\.811 bits/);
    assert.match(
      await build('값은 <V f="binaryEntropy(1/4, 2)" unit="bits" />입니다.', 'ko'),
      /0\.811비트/,
    );
  });
  test('a number in maths is computed before the formula is set', async () => {
    assert.match(await build('So $H = \\val{binaryEntropy(1/4, 2)}{3}$.'), /0\.811/);
  });
  test('numbers of theorems, sections and versions are no decimals', async () => {
    await build('See Theorem 2.6.4 and § 5.4, with Python 3.13 and NumPy 2.2.4.');
  });
  test('a particle stays with its formula', async () => {
    assert.match(await build('값 $p$는 큽니다.', 'ko'), /className="nb"/);
  });
  test('sections are numbered and say which part of the lecture they accompany', async () => {
    const out = await build('## 동전 [#coin]\n\nText.', 'ko');
    assert.match(out, /id="coin"/);
    assert.match(out, /section-number">\{?"?3\.1/);
    assert.match(out, /SectionSource section="coin"/);
  });
  test('the text between headings and figures is one block', async () => {
    const out = await build(
      'First.\n\n$$\nx\n$$\n\n## A [#coin]\n\nSecond.\n\nThird.\n\n<CoinEntropy />\n\nFourth.',
    );
    const runs = [...out.matchAll(/<_components\.div className="run">(.*?)<\/_components\.div>/gs)];
    assert.deepEqual(
      runs.map((run) =>
        run[1]?.match(/First|katex-display|<_components\.h2|Second|Third|Coin|Fourth/g),
      ),
      [['First', 'katex-display'], ['Second', 'Third'], ['Fourth']],
    );
  });
  test('a figure gets its number, language and chapter', async () => {
    assert.match(
      await build('<CoinEntropy />'),
      /lang="en" slug="information-entropy" number="3\.1"/,
    );
  });
  test('a link to a state is an address that the figure reads', async () => {
    const out = await build(
      '<State of="distribution-entropy" set={{ weights: [1, 1/2], base: "e" }}>x</State>',
    );
    assert.match(
      out,
      /query="\?distribution-entropy\.weights=1,1\/2&amp;distribution-entropy\.base=e"/,
    );
  });
});
