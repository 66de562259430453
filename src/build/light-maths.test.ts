import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderMath } from '../components/kit/words/math.ts';
import { lightFormula, lightPage } from './light-maths.ts';

const light = (tex: string) => lightFormula(renderMath(tex));
/** The part that is seen. */
const seen = (tex: string) =>
  /<span class="katex-html[\s\S]*<\/span>(?=<\/span>$)/.exec(light(tex))?.[0] ?? '';
const elements = (html: string) => [...html.matchAll(/<\w/g)].length;

describe('a formula of a finished page has no element that is neither seen nor read', () => {
  const cases: [what: string, tex: string, html: string][] = [
    [
      'a letter is one span',
      'p',
      '<span class="katex-html base" aria-hidden="true"><span class="mathnormal">p</span></span>',
    ],
    [
      'a colour and its letter are one span',
      '\\p{p}',
      '<span class="katex-html base" aria-hidden="true"><span class="c-p mathnormal">p</span></span>',
    ],
    ['a number is text', '0.25', '<span class="katex-html base" aria-hidden="true">0.25</span>'],
    [
      'the space around a relation is a margin of its neighbours',
      'a \\, b',
      '<span class="katex-html base" aria-hidden="true"><span class="mathnormal" style="margin-right:0.1667em">a</span><span class="mathnormal">b</span></span>',
    ],
    [
      'a number that a figure exchanges keeps its element',
      '\\slot{n}{12}',
      '<span class="katex-html base" aria-hidden="true"><span data-slot="n">12</span></span>',
    ],
  ];
  for (const [what, tex, html] of cases) test(what, () => assert.equal(seen(tex), html));

  test('what is read says the same with fewer elements, and not in TeX again', () => {
    const mathml = /<math[\s\S]*<\/math>/.exec(light('H(X) = \\frac{1}{2}'))?.[0];
    assert.equal(
      mathml,
      '<math class="katex-mathml"><mi>H</mi><mo>(</mo><mi>X</mi><mo>)</mo><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
    );
  });

  test('what stands above or below keeps the parts that place it', () => {
    const html = light('\\displaystyle \\sum_{i=1}^{n} \\frac{\\hat{y}_i}{\\sqrt{x}}');
    for (const part of ['vlist-t', 'pstrut', 'frac-line', 'accent-body', 'op-limits', 'sqrt'])
      assert.match(html, new RegExp(`class="[^"]*${part}`), part);
  });

  test('each part that is seen is still there, in its order', () => {
    const text = (html: string) => html.replace(/<math[\s\S]*<\/math>/, '').replace(/<[^>]*>/g, '');
    for (const tex of [
      'H(X) = -\\sum_x \\p{p(x)} \\log_2 \\p{p(x)}',
      '\\h{H} \\le \\log n',
      '\\text{bits of } x',
      'D(p \\,\\|\\, q) \\ge 0',
    ]) {
      const full = renderMath(tex);
      assert.equal(text(lightFormula(full)), text(full), tex);
      assert.ok(elements(lightFormula(full)) < 0.85 * elements(full), tex);
    }
  });
});

test('nothing of a page but its formulas is touched', () => {
  const page = `<!doctype html><p title="<b>">a <span class="nb">${renderMath('p')}x</span></p><script>"<span>"</script>`;
  assert.equal(lightPage(page), page.replace(renderMath('p'), light('p')));
  assert.equal(lightPage('<p>no formula</p>'), '<p>no formula</p>');
});

test('a displayed formula keeps its pieces, which go on in the next line', () => {
  const html = lightPage(renderMath('a', { display: true }));
  assert.match(html, /<span class="katex-html" aria-hidden="true"><span class="base">/);
});

test('a formula that does not end stops the build and is named', () => {
  assert.throws(
    () => lightPage('<span class="katex"><span>p</span>'),
    /a formula does not end: <span class="katex"><span>p/,
  );
});
