import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { onlyOwnHashes } from './policy-first.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page allows the scripts and styles that stand in it, and none of other pages', () => {
  const page =
    '<style>p{margin:0}</style><script type="module" src="/a.js"></script><script>go()</script>';
  const policy = `script-src 'self' ${hash('go()')} ${hash('elsewhere()')}; style-src 'self' ${hash('p{margin:0}')} ${hash('b{}')}; trusted-types 'none'`;
  assert.equal(
    onlyOwnHashes(policy, page),
    `script-src 'self' ${hash('go()')}; style-src 'self' ${hash('p{margin:0}')}; trusted-types 'none'`,
  );
});
