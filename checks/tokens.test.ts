import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

test('dark is the same whether the system or the reader chose it', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const block = (selector: string) => {
    const at = css.indexOf(`${selector} {`);
    assert.ok(at >= 0, `src/styles/tokens.css has no ${selector}`);
    return css
      .slice(at, css.indexOf('}', at))
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  };
  assert.deepEqual(
    block(':root[data-theme="dark"]'),
    block(':root:not([data-theme="light"])'),
    'src/styles/tokens.css declares dark twice, since CSS cannot share a block; change both',
  );
});
