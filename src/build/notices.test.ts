import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { licenceOf, noticesOf, packageOf } from './notices.ts';

test('a module is known by the folder of its package', () => {
  assert.equal(packageOf('/site/node_modules/preact/dist/x.js'), '/site/node_modules/preact');
  assert.equal(
    packageOf('/site/node_modules/@astrojs/preact/dist/client.js'),
    '/site/node_modules/@astrojs/preact',
  );
  assert.equal(
    packageOf('/site/node_modules/a/node_modules/b/c.js'),
    '/site/node_modules/a/node_modules/b',
  );
  assert.equal(packageOf('/site/src/lib/index.ts'), undefined);
  assert.equal(packageOf('\0vite/preload-helper.js'), undefined);
});

test('a package without a licence stops the build and is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"x","version":"1.0.0","license":"MIT"}');
  assert.throws(() => licenceOf(folder), /x?must come with their licence.*got MIT and no file/);
  writeFileSync(join(folder, 'LICENSE.md'), 'Do as you like.\n');
  assert.deepEqual(licenceOf(folder), {
    name: 'x',
    version: '1.0.0',
    license: 'MIT',
    text: 'Do as you like.',
  });
});

test('the notices hold the text of each licence, and that of the fonts', () => {
  const text = noticesOf([
    { name: 'x', version: '1.0.0', license: 'MIT', text: 'Do as you like.' },
  ]);
  assert.match(text, /x 1\.0\.0\nLicence: MIT\n\nDo as you like\./);
  assert.match(text, /Reserved Font Names KaTeX_AMS/);
  assert.match(text, /SIL OPEN FONT LICENSE Version 1\.1/);
});
