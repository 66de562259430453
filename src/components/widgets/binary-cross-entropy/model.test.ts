import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slots } from './digits.ts';
import { words as en } from './en.ts';
import { words as ko } from './ko.ts';
import { derive, lossBetween } from './model.ts';

const of = (label: number, prediction: number) => derive({ label, prediction });
const close = (x: number, want: number) =>
  assert.ok(Math.abs(x - want) <= 2e-16 * Math.abs(want), `${x} is not ${want}`);

test('the lecture’s four answers cost 0.737, 1.322, 0.152 and 1.737 bits', () => {
  close(of(1, 0.6).loss, 0.7369655941662062);
  close(of(0, 0.6).loss, 1.3219280948873622);
  close(of(1, 0.9).loss, 0.15200309344504995);
  close(of(1, 0.3).loss, 1.7369655941662063);
});

test('0.6 is right by 0.6 and wrong by 0.4 if the answer is yes, and the other way round if it is no', () => {
  const [yes, no] = [of(1, 0.6), of(0, 0.6)];
  assert.deepEqual([yes.amountRight, yes.amountWrong], [0.6, 0.4]);
  assert.deepEqual([no.amountRight, no.amountWrong], [0.4, 0.6]);
});

test('for a hard label the loss is −log₂ of the amount that is right; for a soft one it is more', () => {
  for (const p of [0.01, 0.3, 0.5, 0.99])
    for (const y of [0, 1]) {
      const m = of(y, p);
      assert.ok(Math.abs(m.loss + Math.log2(m.amountRight)) < 1e-14, `y = ${y}, p = ${p}`);
    }
  for (const p of [0.01, 0.3, 0.99]) {
    const m = of(0.8, p);
    assert.ok(m.loss > -Math.log2(m.amountRight) + 0.05, `p = ${p}`);
  }
});

test('over all predictions the loss is smallest at the label, and there it is the entropy of the label', () => {
  for (const y of [0, 0.1, 0.5, 0.8, 1]) {
    const all = Array.from({ length: 101 }, (_, i) => of(y, i / 100));
    const least = all.reduce((a, b) => (b.loss < a.loss ? b : a));
    assert.equal(least.prediction, y);
    assert.equal(least.loss, least.labelEntropy);
  }
});

test('with label 0.8 the prediction 0.95 costs more than 0.6, and 1 costs more than any number', () => {
  close(of(0.8, 0.8).loss, 0.7219280948873623);
  close(of(0.8, 0.6).loss, 0.8539580943104375);
  close(of(0.8, 0.95).loss, 0.9235860841324935);
  assert.equal(of(0.8, 1).loss, Infinity);
});

test('entropy does not see the label: 0.6 and 0.4 have the same, whatever is right', () => {
  for (const y of [0, 0.3, 1])
    assert.equal(of(y, 0.6).predictionEntropy, of(1 - y, 0.4).predictionEntropy);
});

test('certain and right costs nothing, certain and wrong has no bound, and nothing is NaN', () => {
  for (const y of [0, 1]) {
    assert.equal(of(y, y).loss, 0);
    assert.equal(of(y, 1 - y).loss, Infinity);
    const { a, b, l } = slots(of(y, 1 - y));
    assert.deepEqual([a, b, l].sort(), ['0.0000', '∞', '∞']);
    for (const words of [ko, en]) assert.match(words.says(of(y, 1 - y)), /끝없이|no bound/);
  }
});

test('the formula has an equals sign where its two parts add up as they are shown, and else no other digits', () => {
  const signs = Array.from({ length: 99 }, (_, i) => {
    const { a, b, l, is } = slots(of(0.8, (i + 1) / 100));
    const off = Math.round((Number(a) + Number(b) - Number(l)) * 1e4);
    assert.equal(is === '=', off === 0, `${i + 1} %`);
    assert.ok(Math.abs(off) <= 1);
    for (const text of [a, b, l]) assert.match(text as string, /^\d\.\d{4}$/);
    return is;
  });
  assert.deepEqual([...new Set(signs)].sort(), ['=', '≈']);
});

test('what is drawn of the loss reaches from one end of what was seen to the other', () => {
  const seen = lossBetween(0.8, 0.25, 0.75);
  assert.equal(seen[0]?.[0], 0.25);
  assert.equal(seen.at(-1)?.[0], 0.75);
  for (const [p, loss] of seen) assert.equal(loss, of(0.8, p).loss);
});
