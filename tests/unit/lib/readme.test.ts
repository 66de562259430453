import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readmeWithTable } from '../../../checks/lib/accuracy-table.ts';
import * as lib from '../../../src/lib/index.ts';

const folder = new URL('../../../src/lib/', import.meta.url);
const text = readFileSync(new URL('README.md', folder), 'utf8');

test('the table of accuracy is that of the reference values (else: node checks/lib/accuracy-table.ts)', () => {
  assert.equal(readmeWithTable(text), text);
});

test('the map names every function, and files that are there', () => {
  const map = text.slice(text.indexOf('## Map'), text.indexOf('## Conventions'));
  const names = new Set([...map.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  assert.deepEqual(
    Object.keys(lib).filter((name) => !names.has(name)),
    [],
  );
  for (const [, path = ''] of map.matchAll(/`((?:entropy|learning|numeric)\/[\w-]+\.ts)`/g)) {
    assert.ok(existsSync(new URL(path, folder)), path);
  }
});

test('the examples of the readme hold', () => {
  const scope = Object.keys(lib);
  const evaluate = (code: string) =>
    new Function(...scope, `return ${code}`)(...Object.values(lib));
  const examples = [...text.matchAll(/^(\w+\(.*); \/\/ (.*)$/gm)];
  assert.ok(examples.length > 3);
  for (const [, code = '', result = ''] of examples) {
    assert.equal(JSON.stringify(evaluate(code)), JSON.stringify(evaluate(result)), code);
  }
});
