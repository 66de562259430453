import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renamed } from './font-names.ts';
import { partOf, rangesOf, Shown, withParts } from './font-parts.ts';

const main = 'KaTeX_Main-Regular.B22Nviop.woff2';
const file = readFileSync('node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2');

test('a part holds what the site shows, and every other character is left to the whole font', () => {
  const { range, rest } = rangesOf(' !"#×−');
  assert.equal(range, 'U+20-23,U+d7,U+2212');
  assert.match(rest, /^U\+24-d6,U\+d8-10ff,U\+1e00-2211,U\+2213-2fff,/);
});

test('what a page or a script can show is in the parts: by letter, by number, and all that can be typed', () => {
  const shown = new Shown();
  shown.add('<p>σ &#x2265; 1</p>');
  shown.add('const sign="\\u2211"');
  const held = shown.in(main);
  for (const c of '~ Az09σ≥∑') assert.ok(held.includes(c), c);
  assert.ok(!held.includes('∮'));
  shown.add('<span class="mord mathbb">E</span><b>Q</b>');
  assert.equal(shown.in('KaTeX_AMS-Regular.x.woff2'), ' E');
});

test('a part is the same at every build, carries no reserved name and weighs less', async () => {
  const [one, two] = [await partOf(main, file, ' 01'), await partOf(main, file, ' 01')];
  assert.equal(one.name, two.name);
  assert.match(one.name, /^Main-Regular\.[\w-]{8}\.woff2$/);
  assert.ok(one.file.length < file.length / 4, `${one.file.length} B`);
  const other = await partOf(main, file, ' 012');
  assert.notEqual(other.name, one.name);
});

test('a font of names that are not reserved', () => {
  const wide = Buffer.from('KaTeX_Main', 'utf16le').swap16();
  const font = Buffer.alloc(28 + 6 + 12 + wide.length);
  font.writeUInt16BE(1, 4);
  font.write('name', 12, 'latin1');
  font.writeUInt32BE(28, 20);
  font.writeUInt16BE(1, 30);
  font.writeUInt16BE(18, 32);
  font.writeUInt16BE(4, 34 + 6);
  font.writeUInt16BE(wide.length, 34 + 8);
  wide.copy(font, 46);
  assert.equal(renamed(font).subarray(46).swap16().toString('utf16le'), 'Maths_Main');
  assert.throws(() => renamed(Buffer.alloc(12)), /expected a table of names/);
});

test('a page names part and whole with ranges that share nothing, loads the part ahead, and its policy allows both', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const sheet = `@font-face{font-family:KaTeX_Main;src:url(/_astro/${main})format("woff2")}p{margin:0}`;
  const page = `<meta content="style-src 'sha256-${hash(sheet)}'"><link rel="preload" href="/_astro/${main}" as="font"><style>${sheet}</style>`;
  const part = { name: 'Main-Regular.x.woff2', file: Buffer.of(), range: 'U+20', rest: 'U+21' };
  const after =
    '@font-face{font-family:KaTeX_Main;src:url(/_astro/Main-Regular.x.woff2)format("woff2");unicode-range:U+20}' +
    `@font-face{font-family:KaTeX_Main;src:url(/_astro/${main})format("woff2");unicode-range:U+21}p{margin:0}`;
  assert.equal(
    withParts(page, new Map([[main, part]])),
    `<meta content="style-src 'sha256-${hash(after)}'"><link rel="preload" href="/_astro/Main-Regular.x.woff2" as="font"><style>${after}</style>`,
  );
});
