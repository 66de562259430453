import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFigures } from '../../../src/content/figure-modules.ts';
import { mathsName } from '../../../src/mdx/maths-text.ts';
import { numbersOf, richText, textMistakes } from '../../../src/mdx/rich-text.ts';
import { slots } from '../../../src/mdx/slots.ts';
import type { Rows } from '../../../src/mdx/values.ts';

const rows: Rows = [
  {
    p: 0.2,
    n: 8145060,
    v: [0.5, 0.5],
    m: [
      [0.4, 0.1],
      [0.1, 0.4],
    ],
  },
  {
    p: 0.3,
    n: 1000000,
    v: [0.2, 0.8],
    m: [
      [0.4, 0.1],
      [0.2, 0.3],
    ],
  },
];
const figures = await loadFigures();
const render = (text: string) => {
  const changing = slots();
  const html = richText(text, { lang: 'en', rows, figures, slots: changing });
  return { html, rows: rows.map((_, i) => changing.row(i)) };
};

test('a number that is the same in every combination is written as in a chapter', () => {
  assert.deepEqual(render('It is <V f="log2(6)" unit="bits" />'), {
    html: 'It is <data value="2.584962500721156" class="v">2.585 bits</data>',
    rows: [[], []],
  });
});

test('a number that changes with the draw is a slot, and shows the default', () => {
  const { html, rows } = render('<V f="p" /> &lt; <V f="n" />, <V f="2 * p" d={1} />, <V f="p" />');
  assert.equal(
    html,
    '<span data-slot="0" class="v">0.2</span> &#x3C; <span class="nb"><span data-slot="1" class="v">8,145,060</span>,</span> <span class="nb"><span data-slot="2" class="v">0.4</span>,</span> <span data-slot="0" class="v">0.2</span>',
  );
  assert.deepEqual(rows, [
    ['0.2', '8,145,060', '0.4'],
    ['0.3', '1,000,000', '0.6'],
  ]);
});

test('a unit follows the number of each combination', () => {
  const changing = slots();
  richText('<V f="n" unit="bits" />', { lang: 'en', rows: [{ n: 1 }, { n: 2 }], slots: changing });
  assert.deepEqual([changing.row(0), changing.row(1)], [['1 bit'], ['2 bits']]);
});

test('a figure is quoted by its quantity', () => {
  assert.match(
    render('<V figure="coin-entropy" set={{ p: 1/4 }} quantity="entropy" d={2} />').html,
    />0\.81</,
  );
});

test('a parameter is shown as it was given, a formula with three digits unless it says more', () => {
  const only = (text: string) => richText(text, { lang: 'en', rows: [{ p: [0.0625] }] });
  assert.match(only('$\\val{p[0]}$'), />0\.0625</);
  assert.match(only('<V f="p[0]" />'), />0\.0625</);
  assert.match(only('<V f="p[0] + 0" />'), />0\.063</);
  assert.match(only('$\\val{p[0] + 0}{4}$'), />0\.0625</);
});

test('in maths a slot stands both in what is seen and in what is read aloud', () => {
  const { html } = render('$p = \\val{p}$');
  assert.match(html, /<mn[^>]* data-slot="0">0\.2<\/mn>/);
  assert.match(html, /<span[^>]* data-slot="0">0\.2<\/span>/);
  assert.doesNotMatch(html, /annotation|90\d{3}09/);
});

test('a list in maths becomes a tuple, a list of lists a matrix', () => {
  assert.match(render('$\\val{v}$').html, /data-slot="0">0\.5<.*data-slot="0">0\.5</s);
  const { html, rows } = render('$\\val{m}$');
  assert.match(html, /mtable/);
  assert.deepEqual(rows[1], ['0.2', '0.3']);
});

test('large and small numbers in maths keep their commas and powers', () => {
  assert.match(render('$\\val{8145060}{0}$').html, /<mn>8,145,060<\/mn>|8.*145.*060/s);
  assert.match(render('$\\val{pow(10, -7)}{3}$').html, /×|\\times/);
});

test('a particle and an opening bracket stay on the line of their formula', () => {
  assert.match(
    richText('값이 $p$입니다.', { lang: 'ko' }),
    /<span class="nb"><span class="katex.*<\/span>입니다\.<\/span>$/s,
  );
  assert.match(render('($p$)').html, /^<span class="nb">\(/);
  assert.match(render('$a + b + c + d + e + f + g$.').html, /<wbr>/);
  assert.doesNotMatch(render('$a + b$.').html, /<wbr>/);
});

test('a text that is nothing but a formula has a plain name too', () => {
  assert.equal(mathsName(render('$\\h{H(X \\mid Y)} = \\val{p}$').html), 'H(X∣Y)=0.2');
  assert.equal(mathsName(render('So $x$').html), undefined);
});

test('the numbers of a text are known, whatever the language around them', () => {
  assert.deepEqual(numbersOf('<V f="p" /> $\\val{log2( n )}{3}$ <V f="1 / p" d={2} />'), [
    '1/p',
    'log2(n)',
    'p',
  ]);
});

test('bold is bold, and what else a text might hold is refused', () => {
  assert.equal(render('**a** &amp; b').html, '<strong>a</strong> &#x26; b');
  const cases: readonly (readonly [text: string, said: RegExp])[] = [
    ['a <b>b</b>', /^<b> has no place here; this text holds Markdown, maths and <V \/>$/],
    ['a <script>b</script>', /^<script> has no place here/],
    ['a <Term id="entropy">b</Term>', /^<Term> has no place here/],
    ['a <V f="1" x="2" />', /^<V> has no attribute x; it has f, figure, /],
    ['a {b}', /^a chapter holds no code, but \{b\} would run/],
    ['a [b](javascript:alert(1))', /^the link leads to "javascript:alert\(1\)"/],
    ['a ![b](c.png)', /holds no picture/],
    ['one\n\ntwo', /^this is more than one paragraph of text; write one$/],
    ['# one', /paragraph/],
    ['a {b', /Unexpected end of file in expression/],
  ];
  for (const [text, said] of cases)
    assert.ok(
      textMistakes(text, 'en').some((m) => said.test(m)),
      `${text}: ${textMistakes(text, 'en').join('; ')}`,
    );
});

test('a number that cannot be shown is refused', () => {
  const cases: readonly (readonly [text: string, said: RegExp])[] = [
    ['<V f="q" />', /^the formula q has no value: formula "q".*unknown name q/],
    ['<V f="v" />', /^v is a list; show it in maths: \$\\val\{v\}\$/],
    ['a 0.5 b', /^a decimal is typed in "a 0\.5 b"/],
    ['$1\\val{p}$', /touches another digit in a formula; put a sign between them/],
    ['$\\val{pow(10, -50 * p)}$', /cannot be a power of ten; show more digits/],
    ['$\\frac{1$', /^KaTeX cannot set this formula: /],
    ['$\\val p$', /^\\val needs a formula in braces/],
  ];
  for (const [text, said] of cases) assert.throws(() => render(text), { message: said }, text);
});
