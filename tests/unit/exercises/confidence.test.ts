import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Confidence,
  confidenceForm,
  isFirst,
  least,
  most,
  price,
  type Said,
} from '../../../src/components/course/exercise/client/confidence/said.ts';
import { keep, parsed } from '../../../src/components/course/exercise/client/keep.ts';

const one: Said = ['summary/01-a', 0, 80, true];

test('an answer costs the surprise of whoever gave that probability', () => {
  // −log2 of 0.8, 0.2, 0.5, 0.99, 0.01, computed apart from this project
  for (const [percent, right, bits] of [
    [80, true, 0.32192809488736235],
    [80, false, 2.321928094887362],
    [50, true, 1],
    [50, false, 1],
    [99, true, 0.014499569695115089],
    [99, false, 6.643856189774724],
  ] as const)
    assert.ok(Math.abs(price(percent, right) - bits) < 1e-12, `${percent}`);
});

test('no answer that the slider can give costs infinitely much', () => {
  for (const percent of [least, most])
    for (const right of [true, false]) assert.ok(Number.isFinite(price(percent, right)));
});

test('of the same numbers only the first answer counts, whoever wrote the record', () => {
  const again: Said = ['summary/01-a', 0, 99, true];
  const found = parsed(confidenceForm, JSON.stringify({ on: true, said: [one, again] }));
  assert.deepEqual(found?.value.said, [one]);
  const record: Confidence = { on: true, said: [one] };
  assert.equal(isFirst(record, 'summary/01-a', 0), false);
  assert.equal(isFirst(record, 'summary/01-a', 1), true);
  assert.equal(isFirst(record, 'summary/02-b', 0), true);
});

test('what memory holds is added to what another tab has stored', () => {
  const other: Said = ['information/02-b', 3, 60, false];
  assert.deepEqual(
    confidenceForm.joined({ on: false, said: [one] }, { on: true, said: [other, one] }),
    { on: true, said: [one, other] },
  );
});

test('an entry that is none costs that entry, a text that is no record the record', () => {
  for (const odd of [
    7,
    null,
    ['summary/01-a', 0, 100, true],
    ['summary/01-a', 0, 0, true],
    ['<b>', 0, 50, true],
    ['summary/01-a', -1, 50, true],
    ['summary/01-a', 0, 50, 1],
  ]) {
    const found = parsed(confidenceForm, JSON.stringify({ on: false, said: [one, odd] }));
    assert.deepEqual(found, { value: { on: false, said: [one] }, odd: 1 }, JSON.stringify(odd));
  }
  for (const text of ['', '{', 'null', '[]', '{"on":1,"said":[]}', '{"on":true}'])
    assert.equal(parsed(confidenceForm, text), undefined, text);
});

test('the page can see by the first letters of the record that the mode is on', () => {
  const entries = new Map<string, string>();
  const record = keep(
    () => ({
      getItem: (key) => entries.get(key) ?? null,
      setItem: (key, value) => void entries.set(key, value),
      removeItem: (key) => void entries.delete(key),
    }),
    confidenceForm,
  );
  record.change((now) => ({ ...now, on: true }));
  // src/components/course/exercise/client/watch.ts looks for this, and loads nothing else.
  assert.ok(entries.get('course:confidence:v1')?.startsWith('{"on":true'));
});
