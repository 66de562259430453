import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { words as en } from './en.ts';
import { words as ko } from './ko.ts';
import { file, recordOf } from './make-record.ts';
import { derive } from './model.ts';
import { across, mostRows, rowsOf } from './rows.ts';
import { lengthOf, state, tidy } from './state.ts';

const of = (text: string, order = 2, unit: 'syllable' | 'jamo' = 'syllable') =>
  derive({ text, order, unit });

test('the mean of the surprises is the loss, and two to that power the perplexity', () => {
  const m = of('The cat sat on the mat.');
  assert.equal(m.letters.length, 23);
  assert.ok(Math.abs(m.mean * 23 - m.surprises.reduce((a, b) => a + b)) < 1e-12);
  assert.ok(Math.abs(Math.log2(m.perplexity) - m.mean) < 1e-12);
});

test('the loss of the cat’s sentence, told in nats by the chapter, is 1.9, a choice among seven letters', () => {
  const nats = of('The cat sat on the mat.').mean * Math.LN2;
  assert.equal(nats.toFixed(1), '1.9');
  assert.equal(Math.exp(1.9).toFixed(0), of('The cat sat on the mat.').perplexity.toFixed(0));
});

test('who looks further back pays less for what was read, and more for what was not', () => {
  assert.ok(of('the probability of an event', 4).mean < of('the probability of an event', 2).mean);
  assert.ok(of('The cat sat on the mat.', 4).mean > of('The cat sat on the mat.', 2).mean);
});

test('no letter costs infinitely much, however strange', () => {
  for (const order of [0, 2, 4])
    for (const x of of('꿹𓀀\u0000', order).surprises) assert.ok(x > 10 && x < 64);
});

test('a syllable is one letter or its jamo, and what has no Hangul is the same by both', () => {
  assert.equal(of('강', 2).letters.length, 1);
  assert.equal(of('강', 2, 'jamo').letters.length, 3);
  assert.equal(of('rain', 2).hangul, false);
  assert.deepEqual(of('é', 2, 'syllable').letters, ['é']);
  assert.equal(of('비', 2).hangul, true);
});

test('a text is one line of up to 200 letters, at least one', () => {
  assert.equal(tidy('a\r\n  b'), 'a b');
  assert.equal(lengthOf('\u1100\u1161'), 1);
  assert.deepEqual(state.fields.text.parse(''), { ok: false, why: 'empty' });
  assert.equal(state.fields.text.parse('가'.repeat(200)).ok, true);
  assert.deepEqual(state.fields.text.parse('a'.repeat(201)), { ok: false, why: 'above' });
});

test('the picture has each letter at one width, and as many as have room', () => {
  const rows = rowsOf(of('가'.repeat(200), 2, 'jamo'));
  assert.equal(rows.length, mostRows);
  assert.ok(rows.every((row) => row.length === across));
  assert.equal(rowsOf(of('a')).flat().length, 1);
  const strange = rowsOf(of('꿹')).flat()[0];
  assert.equal(strange?.torn, true);
  assert.equal(strange?.high, 1);
});

test('the greatest surprise is told by its letter in both languages', () => {
  const m = of('rain 비');
  assert.equal(m.surprises[m.worst], Math.max(...m.surprises));
  for (const words of [ko, en])
    assert.match(words.worst('n', 0.001, 9.966), /‘n’.+1\/1000.+9\.966/);
});

test('what the formulas of the course take from the prose is what the model and brotli give', () => {
  const recorded = JSON.parse(readFileSync(file, 'utf8'));
  const close = (a: unknown, b: unknown): void => {
    if (typeof a === 'number') assert.ok(Math.abs(a - (b as number)) < 1e-9, `${a}, not ${b}`);
    else for (const key of Object.keys(a as object)) close((a as never)[key], (b as never)[key]);
  };
  close(recorded, recordOf());
  close(recordOf(), recorded);
});
