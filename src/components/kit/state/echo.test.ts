import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { echo } from './echo.ts';

test('a text of the reader’s is isolated, shortened between characters, and cannot end its isolation', () => {
  assert.equal(echo('abc'), '\u2068abc\u2069');
  assert.equal(echo('\u2069\u202eabc'), '\u2068\ufffd\ufffdabc\u2069');
  assert.equal(echo('😀'.repeat(41)), `\u2068${'😀'.repeat(40)}…\u2069`);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const inside = echo(text).slice(1, -1);
      assert.doesNotMatch(inside, /[\u202a-\u202e\u2066-\u2069]/);
      assert.ok([...inside].length <= 41);
    }),
  );
});
