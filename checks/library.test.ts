import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { limits } from '../src/build/limits.ts';

test('the library is one module with its types, small enough to take along', (t) => {
  const bytes = brotliCompressSync(readFileSync('dist/lib/entropy.js')).length;
  t.diagnostic(`dist/lib/entropy.js: ${bytes} B after brotli`);
  const most = limits['the library as one module'];
  assert.ok(bytes <= most, `dist/lib/entropy.js has ${bytes} B after brotli, may have ${most} B`);
  assert.ok(existsSync('dist/lib/entropy.d.ts'), 'dist/lib/entropy.d.ts is missing');
  assert.match(readFileSync('dist/lib/entropy.d.ts', 'utf8'), /export declare function entropy\(/);
});
