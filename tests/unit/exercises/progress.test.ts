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
    removeItem: (key: string) => void entries.delete(key),
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
  for (const text of ['{', '', 'null', '[]', '{"done":3}']) {
    const kept = store(text);
    const now = progress(() => kept);
    assert.equal(now.count('information-entropy'), 0, text);
    assert.deepEqual(now.odd, { entries: 0, aside: true }, text);
    assert.equal(kept.entries.get(`${storeKey}:aside-1`), text);
    now.mark(coin);
    assert.ok(progress(() => kept).isDone(coin), text);
    assert.equal(kept.entries.get(`${storeKey}:aside-1`), text);
  }
});

test('an odd entry costs that entry, is told, and the text that held it is put aside', () => {
  for (const odd of ['<b>', 1, null, { id: coin }, 'x'.repeat(9999)]) {
    const text = JSON.stringify({ done: [coin, odd, 'information/01-bits-of-an-event'] });
    const kept = store(text);
    const now = progress(() => kept);
    assert.ok(now.isDone(coin));
    assert.equal(now.count('information'), 1);
    assert.deepEqual(now.odd, { entries: 1, aside: false });
    assert.equal(kept.entries.get(`${storeKey}:aside-1`), text);
    const later = progress(() => kept);
    assert.deepEqual(later.odd, { entries: 0, aside: false }, 'told once');
    assert.ok(later.isDone(coin));
  }
});

test('an exercise that another has replaced is no longer counted, and is nothing odd', () => {
  const kept = store(JSON.stringify({ done: ['orientation/10-road', coin] }));
  const now = progress(() => kept);
  assert.equal(now.count('orientation'), 0);
  assert.ok(now.isDone(coin));
  assert.deepEqual(now.odd, { entries: 0, aside: false });
});

test('a broken record is put aside once, and a tenth displaces none of nine', () => {
  const kept = store('broken');
  for (let load = 0; load < 20; load++) progress(() => kept);
  assert.deepEqual([...kept.entries], [[`${storeKey}:aside-1`, 'broken']]);
  for (let n = 2; n <= 12; n++) {
    kept.entries.set(storeKey, `broken ${n}`);
    progress(() => kept);
  }
  const asides = [...kept.entries.values()];
  assert.deepEqual(asides, ['broken', ...[2, 3, 4, 5, 6, 7, 8, 9].map((n) => `broken ${n}`)]);
});

test('what another tab has added is there after a second look', () => {
  const kept = store();
  const [left, right] = [progress(() => kept), progress(() => kept)];
  left.mark(coin);
  assert.equal(right.count('information-entropy'), 0);
  right.refresh();
  assert.equal(right.count('information-entropy'), 1);
  kept.removeItem(storeKey);
  right.refresh();
  assert.equal(right.count('information-entropy'), 0);
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
      const record = readRecord(text);
      assert.ok(record === undefined || record.ids.every((id) => typeof id === 'string'));
      progress(() => store(text)).mark(coin);
    }),
  );
});
