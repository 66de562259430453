import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apache, netlify, nginx } from './forms.ts';
import { rulesFor } from './rules.ts';

const names = ['_astro/', '1/', 'embed/', 'en/', 'w/', '404.html', 'index.html', 'favicon.svg'];
const rules = rulesFor(names);
const read = (text: string) =>
  text.split(/\n(?=\/)/).map((block) => {
    const [path = '', ...said] = block.split('\n').map((line) => line.trim());
    return { path, named: said.map((line) => line.split(':')[0] ?? '').filter(Boolean) };
  });

test('every file has one rule, and no header gets two values: hosts would join them', () => {
  assert.deepEqual(
    rules.flatMap(({ of }) => of).sort(),
    ['', ...names].sort(),
    'each name stands in one rule',
  );
  const [, all, ...each] = read(netlify(rules, '/course/'));
  assert.equal(all?.path, '/course/*');
  for (const { path, named } of each)
    assert.deepEqual(
      named.filter((name) => all?.named.includes(name)),
      [],
      path,
    );
});

test('pages are framed by the site alone, figures to embed by everybody, and hashed files stay', () => {
  const text = netlify(rules, '/course/');
  assert.match(
    text,
    /^\/course\/en\/\*\n.*\n {2}Content-Security-Policy: frame-ancestors 'self'$/m,
  );
  assert.match(text, /^\/course\/embed\/\*\n.*\n {2}Content-Security-Policy: frame-ancestors \*$/m);
  assert.match(text, /^\/course\/_astro\/\*\n {2}Cache-Control: .*immutable\n.*Allow-Origin: \*$/m);
  assert.match(text, /^\/course\/$/m, 'the front page');
  assert.match(text, /^\/course\/favicon\.svg\n {2}Cache-Control: no-cache$/m);
});

test('nginx and Apache match what they should: a folder with all in it, a file and nothing that begins like it', () => {
  const found = (text: string, form: RegExp) =>
    [...text.matchAll(form)].map(([, pattern = '']) => new RegExp(pattern));
  const places = found(nginx(rules, '/course/'), /location ~ "(.*)" \{/g);
  const asked = found(apache(rules, '/course/'), /m#(.*)#"/g);
  for (const path of names.map((name) => `/course/${name}`).concat('/course/')) {
    assert.equal(places.filter((place) => place.test(path)).length, 1, path);
    const said = new Set(
      asked.filter((line) => line.test(`GET ${path} HTTP/1.1`)).map((line) => line.source),
    );
    assert.equal(said.size, 1, path);
  }
  for (const path of [
    '/course/favicon.svg.txt',
    '/courses/en/',
    '/english/',
    '/course/faviconxsvg',
  ])
    assert.equal(places.filter((place) => place.test(path)).length, 0, path);
});

test('a place of nginx repeats what is said everywhere, since it takes nothing over', () => {
  const text = nginx(rules, '/');
  const places = text.match(/location [^}]*\}/g) ?? [];
  assert.equal(places.length, rules.length);
  for (const place of places) assert.match(place, /nosniff[\s\S]*Permissions-Policy/);
});
