import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slots } from '../../../src/components/course/exercise/slots.ts';
import {
  numbersOf,
  plainText,
  type Rows,
  renderText,
} from '../../../src/components/course/exercise/text.ts';

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
const render = (text: string) => {
  const changing = slots();
  return { html: renderText(text, rows, changing), rows: rows.map((_, i) => changing.row(i)) };
};

test('a number that is the same in every combination is plain text', () => {
  assert.deepEqual(render('{= log2(6):3}비트'), { html: '2.585비트', rows: [[], []] });
});

test('a number that changes with the draw is a slot, and shows the default', () => {
  const { html, rows } = render('{p} < {n}, {= 2 * p:1}, {p}');
  assert.equal(
    html,
    '<span data-slot="0">0.2</span> &lt; <span data-slot="1">8,145,060</span>, <span data-slot="2">0.4</span>, <span data-slot="0">0.2</span>',
  );
  assert.deepEqual(rows, [
    ['0.2', '8,145,060', '0.4'],
    ['0.3', '1,000,000', '0.6'],
  ]);
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

test('a particle stays on the line of its formula', () => {
  assert.match(
    render('값이 $p$입니다.').html,
    /<span class="nb"><span class="katex">.*<\/span>입니다\.<\/span>$/s,
  );
  assert.match(render('($p$)').html, /^<span class="nb">\(/);
  assert.match(render('$a + b + c + d + e + f + g$를').html, /<wbr>/);
  assert.doesNotMatch(render('$a + b$를').html, /<wbr>/);
});

test('a text that is nothing but a formula has a plain name too', () => {
  assert.equal(plainText('$\\h{H(X \\mid Y)} = \\val{p}$', rows), 'H(X∣Y)=0.2');
  assert.equal(plainText('{n} **and** $x < y$', rows), '8,145,060 and x<y');
});

test('bold is bold, and everything else of HTML is text', () => {
  assert.equal(render('**a** & <b>').html, '<b>a</b> &amp; &lt;b&gt;');
});

test('the numbers of a text are known, whatever the language around them', () => {
  assert.deepEqual(numbersOf('{p} $\\val{log2( n )}{3}$ {= 1 / p : 2}'), ['1/p', 'log2(n)', 'p']);
});
