import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const file = 'src/styles/tokens.css';
const css = readFileSync(file, 'utf8');

/** The declarations of the first block that begins with this selector. */
function block(selector: string): string[] {
  const at = css.indexOf(`${selector} {`);
  assert.ok(at >= 0, `${file} has no ${selector}`);
  return css
    .slice(at, css.indexOf('}', at))
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}
const themes = { light: ':root', dark: ':root[data-theme="dark"]', print: ':root[data-theme]' };

test('dark is the same whether the system or the reader chose it', () => {
  assert.deepEqual(
    block(themes.dark),
    block(':root:not([data-theme="light"])'),
    `${file} declares dark twice, since CSS cannot share a block; change both`,
  );
});

/** WCAG 2: 4.5 for words, 3 for what one must see to use or read a figure. Hairlines and fills carry nothing alone. */
const needs: Readonly<Record<string, number>> = {
  ink: 4.5,
  'ink-2': 4.5,
  'ink-3': 3,
  p: 3,
  'p-text': 4.5,
  q: 3,
  'q-text': 4.5,
  'h-edge': 3,
  'h-text': 4.5,
  loss: 3,
  'loss-text': 4.5,
  right: 4.5,
  accent: 3,
  focus: 3,
};
// axe measures the finished pages; the same ruler names the token here.
const { Color, getContrast } = createRequire(import.meta.url)('axe-core').commons.color;

for (const [theme, selector] of Object.entries(themes)) {
  const tokens = new Map(
    block(selector).flatMap((line) => {
      const found = /^--([\w-]+): (#[\da-f]+);$/i.exec(line);
      return found ? [[found[1] as string, found[2] as string]] : [];
    }),
  );
  const colour = (name: string) => {
    const text = tokens.get(name);
    assert.ok(text, `${file}, ${selector}: --${name} is missing`);
    const made = new Color();
    made.parseString(text);
    return made;
  };
  for (const ground of ['ground', 'tint'])
    test(`in ${theme}, every colour that carries meaning stands out from the ${ground}`, () => {
      for (const [name, least] of Object.entries(needs)) {
        const ratio = getContrast(colour(ground), colour(name));
        assert.ok(
          ratio >= least,
          `${file}, ${selector}: --${name} ${tokens.get(name)} on --${ground} ${tokens.get(ground)} has contrast ${ratio.toFixed(2)}, needs ${least}`,
        );
      }
    });
}
