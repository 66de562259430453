import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { htmlPages } from './site-files.ts';

const notices = readFileSync('dist/third-party-notices.txt', 'utf8');
const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\nLicence: \S+$/gm)].map(
  (m) => m[1] as string,
);

test('the licences of what scripts and pages hold of others are published', () => {
  for (const name of ['preact', '@astrojs/preact', 'astro', 'katex'])
    assert.ok(named.includes(name), `${name}: its licence is not in third-party-notices.txt`);
  assert.match(notices, /SIL OPEN FONT LICENSE/);
});

test('CREDITS.md names each of them', () => {
  const credits = readFileSync('CREDITS.md', 'utf8');
  for (const name of named)
    assert.ok(
      credits.includes(`\`${name}\``),
      `CREDITS.md does not name ${name}, whose code the site publishes`,
    );
});

test('every page that people read links to them', () => {
  const without = htmlPages
    .filter(({ address }) => !address.includes('/embed/'))
    .filter(({ html }) => html.includes('CC BY 4.0') && !html.includes('third-party-notices.txt'))
    .map(({ address }) => address);
  assert.deepEqual(without, []);
  assert.ok(htmlPages.some(({ html }) => html.includes('third-party-notices.txt')));
});
