import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { notePlace, readPlace } from './place.ts';

const key = 'course:place:v1';
const store = new Map<string, string>();
beforeEach(() => {
  store.clear();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (name: string) => store.get(name) ?? null,
      setItem: (name: string, text: string) => store.set(name, text),
    },
  });
});

test('the last section that was read is remembered, and each section once', () => {
  assert.equal(readPlace(), undefined);
  for (const section of ['coin', 'dice', 'coin']) notePlace('information-entropy', section);
  notePlace('information', 'surprise');
  assert.deepEqual(readPlace(), {
    last: ['information', 'surprise'],
    read: { 'information-entropy': ['coin', 'dice'], information: ['surprise'] },
  });
});

test('a record that is none is put aside, and reading begins anew', () => {
  for (const broken of ['{"last"', '7', '[]', '{"last":["a"],"read":{}}', '{"read":{}}']) {
    store.clear();
    store.set(key, broken);
    assert.equal(readPlace(), undefined, broken);
    notePlace('information', 'surprise');
    assert.deepEqual(readPlace()?.last, ['information', 'surprise']);
    assert.equal(store.get(`${key}:aside-1`), broken);
  }
});

test('a second broken record is put aside beside the first, and one that came back is not kept twice', () => {
  for (const broken of ['{"last"', '7', '{"last"']) {
    store.set(key, broken);
    notePlace('information', 'surprise');
  }
  assert.deepEqual(
    [...store.entries()].filter(([name]) => name !== key),
    [
      [`${key}:aside-1`, '{"last"'],
      [`${key}:aside-2`, '7'],
    ],
  );
});

test('odd entries of a record cost themselves alone, and a name that objects have is a name', () => {
  store.set(key, '{"last":["a","b"],"read":{"a":["b"],"c":7,"__proto__":["x"],"d":[1]}}');
  assert.deepEqual(Object.keys(readPlace()?.read ?? {}), ['a', '__proto__']);
  notePlace('constructor', 'b');
  assert.deepEqual(readPlace()?.read.constructor, ['b']);
});
