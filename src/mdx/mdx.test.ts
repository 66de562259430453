import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { set } from '../../tests/unit/mistakes/samples.ts';

const build = (text: string, lang: 'ko' | 'en' = 'en') => set(text, lang);

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
  test('a number that a figure shows is quoted by its name, in the figure’s own state', async () => {
    assert.match(
      await build('It is <V figure="coin-entropy" set={{ p: 1/4 }} quantity="entropy" d={2} />.'),
      /value="0\.8112781244591328" className="v">\{"0\.81"\}/,
    );
    assert.match(
      await build('It is <V figure="distribution-entropy" quantity="max-entropy" unit="bits" />.'),
      /\{"2 bits"\}/,
    );
  });
  test('a number in maths is computed before the formula is set', async () => {
    assert.match(await build('So $H = \\val{binaryEntropy(1/4, 2)}{3}$.'), /0\.811/);
  });
  test('a rounded number keeps its digits, an exact one has no more than it needs unless they are fixed', async () => {
    assert.match(await build('$\\val{12796/10000}{3}$, $\\val{3/4}{3}$'), /1\.280.*"0\.75"/s);
    assert.match(await build('$\\val{3/4}{3 fixed}$'), /0\.750/);
    assert.match(
      await build('<V f="12796/10000" unit="bits" />, <V f="3/4" />'),
      /"1\.280 bits".*"0\.75"/s,
    );
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
