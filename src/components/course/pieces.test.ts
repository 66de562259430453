import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { pieces } from './pieces.ts';

/** Lines of tokens; what comes of each, a bar where it may break. */
function broken(...lines: string[][]): string[] {
  const { line } = pieces();
  return lines.map((tokens) => {
    const element = (text: string): Element => ({
      type: 'element',
      tagName: 'span',
      properties: {},
      children: [{ type: 'text', value: text }],
    });
    const whole = { ...element(''), children: tokens.map(element) };
    line(whole);
    return toHtml(whole)
      .replaceAll('<wbr>', '|')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#x26;', '&');
  });
}

test('a line of Python may go on after a comma inside brackets, and nowhere else', () => {
  assert.deepEqual(broken(['a, b = f', '(x, y, ', 'z)']), ['a, b = f(x, |y, |z)']);
  assert.deepEqual(broken(['import numpy as np']), ['import numpy as np']);
});
test('brackets that stay open hold in the next line, and no text is lost', () => {
  assert.deepEqual(broken(['f('], ['    1, 2, 3)'], ['a, b']), ['f(', '    1, |2, |3)', 'a, b']);
});
test('strings and comments stay whole', () => {
  assert.deepEqual(broken(['f(', '"a, b"', ', c)']), ['f("a, b", |c)']);
  assert.deepEqual(broken(['f(a, b) ', '# one, (two, three']), ['f(a, |b) # one, (two, three']);
});
