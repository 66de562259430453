import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  progress,
  readRecord,
  storeKey,
} from '../../../src/components/course/exercise/client/progress.ts';

/** A store in memory; `full` refuses to grow, as a browser does. */
function store(first?: string, full = false) {
  const entries = new Map<string, string>(first === undefined ? [] : [[storeKey, first]]);
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem(key: string, value: string) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, value);
    },
  };
}
const coin = 'information-entropy/02-bent-coin';

test('what is done is kept, and counted by chapter', () => {
  const kept = store();
  const first = progress(() => kept);
  first.mark(coin);
  first.mark(coin);
  first.mark('information/01-bits-of-an-event');
  const later = progress(() => kept);
  assert.ok(later.isDone(coin));
  assert.equal(later.count('information-entropy'), 1);
  assert.equal(later.count('information'), 1);
  assert.equal(later.count('orientation'), 0);
});

test('a broken or foreign record is put aside and never lost', () => {
  for (const text of ['{', '', 'null', '[]', '{"done":3}', '{"done":["<b>"]}', '{"done":[1]}']) {
    const kept = store(text);
    const now = progress(() => kept);
    assert.equal(now.count('information-entropy'), 0, text);
    assert.equal(kept.entries.get(`${storeKey}:aside-1`), text);
    now.mark(coin);
    assert.ok(progress(() => kept).isDone(coin), text);
    assert.equal(kept.entries.get(`${storeKey}:aside-1`), text);
  }
});

test('a second broken record does not displace the first', () => {
  const kept = store('first');
  progress(() => kept);
  kept.entries.set(storeKey, 'second');
  progress(() => kept);
  assert.equal(kept.entries.get(`${storeKey}:aside-1`), 'first');
  assert.equal(kept.entries.get(`${storeKey}:aside-2`), 'second');
});

test('a full or forbidden store is survived in memory, and known to be', () => {
  const full = progress(() => store(undefined, true));
  const forbidden = progress(() => {
    throw new DOMException('no', 'SecurityError');
  });
  for (const now of [full, forbidden]) {
    now.mark(coin);
    assert.ok(now.isDone(coin));
    assert.equal(now.kept, false);
  }
});

test('two windows add to one record', () => {
  const kept = store();
  const [left, right] = [progress(() => kept), progress(() => kept)];
  left.mark(coin);
  right.mark('information-entropy/03-four-symbols');
  assert.equal(progress(() => kept).count('information-entropy'), 2);
});

test('no text in the store makes reading throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const ids = readRecord(text);
      assert.ok(ids === undefined || ids.every((id) => typeof id === 'string'));
      progress(() => store(text)).mark(coin);
    }),
  );
});
