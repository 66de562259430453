import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bill, changed, evenStakes, places, question, rounds, total } from './game.ts';
import { modelOf } from './model.ts';
import { keptBack } from './prose.ts';

const model = modelOf('syllable');

test('ten letters are hidden in what the model has not read, each after text enough to guess by', () => {
  for (const text of [keptBack.ko, keptBack.en]) {
    const hidden = places(text, 7);
    assert.equal(hidden.length, rounds);
    for (const [before, letter] of hidden) {
      assert.ok(text.includes(before + letter));
      assert.ok([...before].length >= 24 && [...before].length <= 60);
    }
    assert.deepEqual(places(text, 7), hidden);
    assert.notDeepEqual(places(text, 8), hidden);
  }
});

test('the six answers are all that there is, and do not tell which the model prefers', () => {
  for (const place of places(keptBack.en, 3)) {
    const asked = question(model, 2, place);
    assert.ok(Math.abs(asked.model.reduce((a, b) => a + b) - 1) < 1e-12);
    assert.deepEqual([...asked.candidates].sort(), asked.candidates);
    assert.equal(asked.candidates[asked.right] ?? asked.letter, asked.letter);
  }
});

test('who spreads evenly pays log2 of 6; who doubles a stake pays less for it, and more for the rest', () => {
  const asked = question(model, 2, ['the probabilit', 'y']);
  assert.equal(asked.candidates[asked.right], 'y');
  const even = bill(asked, evenStakes);
  assert.ok(Math.abs(even.reader - Math.log2(6)) < 1e-12);
  assert.ok(Math.abs(even.model + Math.log2(asked.model[asked.right] as number)) < 1e-12);
  assert.ok(bill(asked, changed(evenStakes, asked.right, 2)).reader < even.reader);
  assert.ok(bill(asked, changed(evenStakes, (asked.right + 1) % 6, 2)).reader > even.reader);
  assert.deepEqual(total([even, even]).model, 2 * even.model);
});

test('no stake reaches nothing or all: nobody pays infinitely much', () => {
  let stakes = evenStakes;
  for (let i = 0; i < 99; i++) stakes = changed(changed(stakes, 0, 1 / 2), 1, 2);
  assert.deepEqual(stakes.slice(0, 3), [1 / 64, 64, 1]);
});
