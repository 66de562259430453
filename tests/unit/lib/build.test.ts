import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { buildLibrary } from '../../../src/build/library.ts';
import { limits } from '../../../src/build/limits.ts';
import * as lib from '../../../src/lib/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'entropy-'));
const bytes = await buildLibrary(folder);

test('the built module exports what the library does, and gives the same bits', async () => {
  const built = (await import(pathToFileURL(join(folder, 'entropy.js')).href)) as typeof lib;
  assert.deepEqual(Object.keys(built).sort(), Object.keys(lib).sort());
  assert.equal(
    built.loadedDiceSumEntropy(4, 6, 6, 0.8, 2),
    lib.loadedDiceSumEntropy(4, 6, 6, 0.8, 2),
  );
});

test('each file says its name, version and licence, whose text lies beside it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const first = `/*! entropy.js ${version} | MIT License | Copyright (c) `;
  for (const file of ['entropy.js', 'entropy.d.ts'])
    assert.ok(readFileSync(join(folder, file), 'utf8').startsWith(first), file);
  assert.equal(readFileSync(join(folder, 'LICENSE.txt'), 'utf8'), readFileSync('LICENSE', 'utf8'));
});

test('the whole library keeps its limit after brotli', () => {
  assert.ok(bytes <= limits['the library as one module'], `${bytes} bytes`);
});

test('every export has its type and comment beside the module, which imports nothing', () => {
  const types = readFileSync(join(folder, 'entropy.d.ts'), 'utf8');
  for (const name of Object.keys(lib)) {
    assert.match(
      types,
      new RegExp(`\\*/\\nexport (declare )?(function|const|class) ${name}\\b`),
      name,
    );
  }
  assert.doesNotMatch(types, /\bimport\b|\bfrom '/);
});

test('every function says what it takes, what it gives and when it throws', () => {
  const text = readFileSync(join(folder, 'entropy.d.ts'), 'utf8');
  const source = ts.createSourceFile('entropy.d.ts', text, ts.ScriptTarget.Latest, true);
  const comments = new Map<string, string>();
  for (const node of source.statements) {
    if (!ts.isFunctionDeclaration(node) || !/\bexport\b/.test(node.getText())) continue;
    const name = node.name?.text ?? '';
    // of overloads the first has the comment
    const range = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
    if (range !== undefined && !comments.has(name))
      comments.set(name, text.slice(range.pos, range.end));
    const comment = comments.get(name) ?? '';
    for (const parameter of node.parameters)
      assert.match(comment, new RegExp(`@param ${parameter.name.getText()} \\S`), name);
    if (node.type?.kind !== ts.SyntaxKind.VoidKeyword) assert.match(comment, /@returns \S/, name);
    assert.match(comment, /@throws \S/, name);
  }
  assert.ok(comments.size > 70);
});
