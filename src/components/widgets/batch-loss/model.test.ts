import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lossText, slots } from './digits.ts';
import { words as en } from './en.ts';
import { words as ko } from './ko.ts';
import { axisTo, endOf, far } from './layout.ts';
import { derive } from './model.ts';
import { asText, isTable, readRows } from './rows.ts';
import { state } from './state.ts';

const batch = state.defaults;
const of = (predictions: readonly number[], labels: readonly number[] = batch.labels) =>
  derive({ labels, predictions });
const near = (got: number, wanted: number, by = 1e-15) =>
  assert.ok(Math.abs(got - wanted) <= by * Math.abs(wanted), `${got} is not ${wanted}`);

test('the lecture’s batch costs 0.152, 0.737, 0.515, 0.322 and 0.152 bits, on average 0.375 bits or 0.260 nats', () => {
  const m = derive(batch);
  assert.deepEqual(m.losses.map(lossText), ['0.152', '0.737', '0.515', '0.322', '0.152']);
  near(m.mean, 0.37549460975468535);
  near(m.meanNats, 0.2602730300669171);
  assert.equal(m.outweighs, false);
});

test('one confident mistake outweighs four good answers', () => {
  const m = of([0.999, 0.6, 0.3, 0.8, 0.1]);
  near(m.mean, 2.3382508479980926);
  assert.deepEqual([m.largest, m.outweighs], [0, true]);
  assert.ok((m.losses[0] as number) > 5 * m.losses.slice(1).reduce((a, b) => a + b));
  assert.match(ko.note(m), /1번 데이터 하나의 손실이 나머지 4개/);
  assert.match(en.note(m), /Item 1 alone/);
});

test('what the losses have above their mean is what the others lack', () => {
  const { losses, mean } = derive(batch);
  const over = losses.reduce((sum, loss) => sum + Math.max(0, loss - mean), 0);
  const under = losses.reduce((sum, loss) => sum + Math.max(0, mean - loss), 0);
  near(over, under, 1e-14);
});

test('an answer that was ruled out costs without bound, and is said in words', () => {
  const m = of([1, 0.6, 0.3, 0.8, 0.1]);
  assert.deepEqual([m.mean, m.meanNats, m.losses[0]], [Infinity, Infinity, Infinity]);
  for (const words of [ko, en])
    for (const said of [words.note(m), words.says(m), words.spoken(m)])
      assert.match(said, /끝없이|no bound/);
  assert.equal(slots(m).l, '∞');
});

test('certain and right costs nothing; one row is its own mean', () => {
  assert.deepEqual(of([0, 1], [0, 1]).losses, [0, 0]);
  const one = of([0.25], [1]);
  assert.deepEqual([one.losses, one.mean, one.outweighs], [[2], 2, false]);
});

test('the formula says equal only where its rounded losses give the rounded mean', () => {
  assert.equal(slots(derive(batch)).r, '=');
  for (let i = 1; i < 60; i++) {
    const m = of([i / 61, i / 97, 0.3], [0, 1, 0]);
    const { terms, r, l } = slots(m);
    const sum = terms.split('+').reduce((a, b) => a + Number(b), 0);
    assert.equal(r === '=', Math.abs(sum / m.losses.length - Number(l)) < 0.5e-4, terms);
  }
});

test('the axis of losses has room for every bar and its number, up to the smallest double', () => {
  for (const most of [0, 0.1, 0.737, 1, 1.44, 3, 9.97, 29.9, 1074]) {
    const end = endOf([0.1, most, Infinity]);
    assert.ok(Math.max(0.1, most) <= far * end, `${most} on an axis to ${end}`);
    const { ticks } = axisTo(end);
    assert.ok(ticks.length >= 4 && ticks.length <= 6);
    for (const { text } of ticks) assert.ok(text.length <= 4, text);
  }
});

const read = (text: string) => {
  const found = readRows(text);
  assert.ok(found.ok, `${JSON.stringify(text)} is not read`);
  return [found.rows.labels, found.rows.predictions];
};
const wrong = (text: string) => {
  const found = readRows(text);
  assert.ok(!found.ok, `${JSON.stringify(text)} is read`);
  return found.wrong;
};

test('a batch goes out as text and comes back as it was', () => {
  const rows = { labels: [0, 1, 1], predictions: [0.1, 1 / 3, 1e-9] };
  assert.deepEqual(read(asText(rows)), [rows.labels, rows.predictions]);
  assert.deepEqual(read(asText(batch)), [batch.labels, batch.predictions]);
});

test('two columns of a spreadsheet are read, with tabs, commas, semicolons or blanks, with and without a head', () => {
  const rows = [
    [0, 1],
    [0.1, 0.6],
  ];
  for (const text of [
    '0\t0.1\n1\t0.6',
    '0\t0.1\r\n1\t0.6\r\n',
    '0,0.1\n1,0.6',
    '0; 10%\n1; 3/5',
    ' 0 0.1 \n\n 1 0.6',
    'label\tprediction\n0\t0.1\n1\t0.6',
    '레이블,예측값\nFALSE,0.1\nTRUE,0.6',
  ])
    assert.deepEqual(read(text), rows, text);
});

test('two rows of a spreadsheet are read as two columns', () => {
  assert.deepEqual(read('0\t1\t0\n0.1\t0.6\t0.3'), [
    [0, 1, 0],
    [0.1, 0.6, 0.3],
  ]);
});

test('what cannot be used is named by its line', () => {
  assert.deepEqual(wrong('0\t0.1\n1\t1.2\nx\t0.3'), {
    what: 'prediction',
    line: 2,
    text: '1.2',
    why: 'above',
    more: 1,
  });
  assert.deepEqual(wrong('2,0.5'), {
    what: 'label',
    line: 1,
    text: '2',
    why: 'above',
    more: 0,
  });
  assert.deepEqual(wrong('0\t0.1\n1'), { what: 'cells', line: 2, cells: 1 });
  assert.deepEqual(wrong(' \n'), { what: 'empty' });
  assert.deepEqual(wrong('0 0.5\n'.repeat(17)), { what: 'many', rows: 17 });
  for (const text of ['0,0,5', 'NaN 0.5', '0 ٣', '0\t', '1/2 0.5', '<b>'])
    for (const words of [ko, en]) {
      const said = words.wrong(wrong(text));
      assert.ok(said.length > 20 && !/undefined|NaN[^’]*NaN/.test(said), said);
    }
});

test('the sentence for a bad cell quotes it', () => {
  const bad = wrong('0\t0.1\n1\tabc');
  assert.match(ko.wrong(bad), /2번째 줄의 예측값이 ‘\u2068abc\u2069’입니다/);
  assert.match(en.wrong(bad), /prediction in line 2 is ‘\u2068abc\u2069’/);
});

test('one number is a number, several cells are a table', () => {
  for (const text of ['0.5', '1e-9', '50 %', '1/3', '0,5', ' 0.2\n'])
    assert.ok(!isTable(text), text);
  for (const text of ['0\t0.5', '0 0.5\n1 0.2', '0.1,0.2,0.3']) assert.ok(isTable(text), text);
});
