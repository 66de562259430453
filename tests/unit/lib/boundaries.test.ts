import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../../src/lib/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }));

/** The code of a file without its comments and texts. */
const code = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').replace(/`[^`]*`|'[^'\n]*'|"[^"\n]*"/g, "''");

test('the library has files to look at', () => assert.ok(files.length > 30));

test('the library imports nothing outside itself', () => {
  for (const { file, text } of files) {
    for (const [, path = ''] of text.matchAll(/\b(?:from|import)\s*\(?\s*['"]([\w@./:-]+)['"]/g)) {
      assert.match(path, /^\.\.?\/.*\.ts$/, `${file} imports ${path}`);
      const target = new URL(path, new URL(file, root));
      assert.ok(target.href.startsWith(root.href), `${file} imports ${path}, outside the library`);
    }
  }
});

test('every file of the library is reached from index.ts', () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = files.find((one) => one.file === file)?.text ?? '';
    for (const [, path = ''] of text.matchAll(/\bfrom\s*'(\.[\w./-]+)'/g)) {
      visit(new URL(path, new URL(file, root)).href.slice(root.href.length));
    }
  };
  visit('index.ts');
  assert.deepEqual(files.map(({ file }) => file).sort(), [...seen].sort());
});

test('no randomness but from a seed, no type that is any, no clock', () => {
  for (const { file, text } of files) {
    for (const word of [/Math\.random/, /\bany\b/, /Date\b/, /performance\b/, /\bprocess\b/]) {
      assert.doesNotMatch(code(text), word, file);
    }
  }
});

/** Functions that the language leaves to the engine: their last digits differ. */
const engine =
  /Math\.(log|log2|log10|log1p|exp|expm1|pow|sin|cos|tan|sinh|cosh|tanh|asinh|acosh|atanh|asin|acos|atan|atan2|cbrt|hypot)\b/;

test("nothing uses the engine's own logarithm and exponential", () => {
  const users = files.filter(({ text }) => engine.test(code(text))).map(({ file }) => file);
  assert.deepEqual(users, []);
});

test('powers are constants: a power with a variable is left to the engine', () => {
  for (const { file, text } of files) {
    for (const [power] of code(text).matchAll(/\S+\s*\*\*\s*\S+/g)) {
      assert.match(power, /^\S*\b2 \*\* -?\d+\b\S*$/, file);
    }
  }
});
