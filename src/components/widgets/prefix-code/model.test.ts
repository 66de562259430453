import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodings, isUniquelyDecodable } from '../../../lib/entropy/code.ts';
import { readAddress, writeAddress } from '../../kit/state/address.ts';
import { shortestAmbiguous } from './ambiguous.ts';
import { words as en } from './en.ts';
import { words as ko } from './ko.ts';
import { read } from './message.ts';
import { derive, freeCodeword, withOneMore } from './model.ts';
import { state } from './state.ts';

const code = (codewords: string[], weights = codewords.map(() => 1), message = '') =>
  derive({ weights, codewords, message });
const codes = fc.array(fc.stringMatching(/^[01]{1,5}$/), { minLength: 2, maxLength: 8 });
const messages = fc.stringMatching(/^[01]{0,14}$/);

test('the code of the lecture spends its budget and meets the entropy exactly', () => {
  const m = derive(state.defaults);
  assert.deepEqual(
    [m.kraft, m.averageLength, m.entropy, m.prefixFree, m.uniquelyDecodable],
    [1, 1.75, 1.75, true, true],
  );
  assert.deepEqual(m.decoded, { kind: 'one', reading: [0, 1, 2, 0, 3] });
  assert.match(en.averageNote(m) ?? '', /^Equal to the entropy/);
});

test('four codewords of two digits are prefix-free, although 00 and 01 begin alike', () => {
  const m = code(['00', '01', '10', '11'], [4, 2, 1, 1], '0001100011');
  assert.deepEqual([m.prefixFree, m.uniquelyDecodable, m.kraft], [true, true, 1]);
  assert.equal(m.averageLength, 2);
  assert.deepEqual(m.decoded, { kind: 'one', reading: [0, 1, 2, 0, 3] });
});

test('0, 01, 011 is not prefix-free and yet uniquely decodable', () => {
  const m = code(['0', '01', '011'], [2, 1, 1], '00101100');
  assert.deepEqual([m.prefixFree, m.uniquelyDecodable, m.kraft], [false, true, 0.875]);
  assert.equal(m.ambiguous, undefined);
  assert.deepEqual(m.clash, [0, 1]);
  assert.deepEqual(m.decoded, { kind: 'one', reading: [0, 1, 2, 0, 0] });
  assert.match(ko.decodableNote(m), /^접두 부호가 아닌데도/);
});

test('0, 01, 10 is ambiguous: 010 is 0·10 and 01·0', () => {
  const m = code(['0', '01', '10'], [2, 1, 1], '010');
  assert.deepEqual([m.prefixFree, m.uniquelyDecodable, m.kraft], [false, false, 1]);
  assert.equal(m.ambiguous, '010');
  assert.equal(m.decoded.kind, 'ambiguous');
  assert.deepEqual(m.decoded.kind === 'ambiguous' && m.decoded.readings.map(String).sort(), [
    '0,2',
    '1,0',
  ]);
});

test('an average below the entropy is possible, but only for a code that cannot be read', () => {
  const m = code(['0', '1', '0', '1']);
  assert.equal(m.averageLength, 1);
  assert.equal(m.entropy, 2);
  assert.equal(m.kraft, 2);
  assert.equal(m.uniquelyDecodable, false);
  assert.match(en.averageNote(m) ?? '', /no saving/);
  fc.assert(
    fc.property(codes, (words) => {
      const any = code(words);
      if (any.uniquelyDecodable) {
        assert.ok(any.kraft <= 1);
        assert.ok(any.averageLength >= any.entropy - 1e-12);
      }
    }),
  );
});

test('a shortest ambiguous message exists just when the code is not uniquely decodable', () => {
  fc.assert(
    fc.property(codes, (words) => {
      const message = shortestAmbiguous(words);
      assert.equal(message === undefined, isUniquelyDecodable(words));
      if (message === undefined) return;
      assert.equal(decodings(message, words, 2).length, 2);
      if (message.length > 8) return;
      for (let i = 0; i < 2 ** (message.length - 1); i++) {
        const shorter = i.toString(2).padStart(message.length - 1, '0');
        assert.ok(message.length === 1 || decodings(shorter, words, 2).length < 2);
      }
    }),
  );
});

test('a message ends well, is unfinished, or has a dead end at a certain digit', () => {
  const words = ['0', '10', '110'];
  assert.deepEqual(read('', words), { kind: 'empty' });
  assert.deepEqual(read('01011', words), { kind: 'unfinished', reading: [0, 1], from: 3 });
  assert.deepEqual(read('0101110', words), { kind: 'dead-end', reading: [0, 1], from: 3, at: 5 });
  assert.match(en.decoded(read('0101110', words)), /digit 6/);
  // What could be read stays read, even where nothing of the next codeword agrees.
  assert.deepEqual(read('01', ['0', '00']), { kind: 'dead-end', reading: [0], from: 1, at: 1 });
});

test('reading never fails, and what it has read is the beginning of the message', () => {
  fc.assert(
    fc.property(codes, messages, (words, message) => {
      const d = read(message, words);
      if (d.kind === 'empty') return assert.equal(message, '');
      for (const reading of d.kind === 'ambiguous' ? d.readings : [d.reading]) {
        const digits = reading.map((i) => words[i]).join('');
        const end: number =
          d.kind === 'unfinished' || d.kind === 'dead-end' ? d.from : message.length;
        assert.equal(digits, message.slice(0, end));
      }
      const tail = (from: number) => message.slice(from);
      if (d.kind === 'unfinished')
        assert.ok(words.some((word) => word !== tail(d.from) && word.startsWith(tail(d.from))));
      if (d.kind === 'dead-end') assert.ok(d.at >= d.from && d.at < message.length);
    }),
  );
});

test('a prefix code has room in its budget; what another codeword begins hangs out of it', () => {
  fc.assert(
    fc.property(codes, (words) => {
      const m = code(words);
      const within = (row: number) => m.places.filter((_, i) => m.rows[i] === row);
      for (const row of m.rows) {
        const taken = [...within(row)].sort((a, b) => a.from - b.from);
        for (const [i, { from }] of taken.slice(1).entries())
          assert.ok(from >= (taken[i]?.from ?? 0) + (taken[i]?.share ?? 0));
      }
      const spent = within(0).reduce((sum, { share }) => sum + share, 0);
      assert.ok(spent <= 1);
      assert.equal(
        m.rows.every((row) => row === 0),
        m.prefixFree,
      );
      assert.equal(spent === m.kraft, m.prefixFree);
      assert.equal(m.clash === undefined, m.prefixFree);
    }),
  );
});

test('no codeword is taller than the axis, which stays where it is while one grows by a digit or two', () => {
  assert.deepEqual(
    [3, 4, 5, 8, 9, 16].map((length) => code(['0', '10', '110', '1'.repeat(length)]).top),
    [4, 4, 8, 8, 16, 16],
  );
  assert.equal(code(['0', '1']).top, 3);
});

test('one more symbol takes a free place, or splits the longest codeword', () => {
  assert.deepEqual(withOneMore(['0', '10']), ['0', '10', '11']);
  assert.deepEqual(withOneMore(['0', '10', '110', '111']), ['0', '10', '110', '1110', '1111']);
  assert.equal(freeCodeword(['0', '1']), undefined);
  const long = ['0'.repeat(16), '1', '01'];
  assert.ok(code(withOneMore(long)).prefixFree);
});

test('codewords and weights of different number are refused together, by name', () => {
  const open = (search: string) => readAddress(search, 'prefix-code', state);
  const both = open('?prefix-code.weights=1,1,1&prefix-code.codewords=0,1&prefix-code.message=01');
  assert.deepEqual(both.values, { ...state.defaults, message: '01' });
  assert.deepEqual(
    both.refused.map((r) => r.name),
    ['weights', 'codewords'],
  );
  assert.deepEqual(
    open('?prefix-code.codewords=0,1').refused.map((r) => r.name),
    ['codewords'],
  );
  const bad = open('?prefix-code.weights=1,1,1&prefix-code.codewords=0,2,1');
  assert.deepEqual(bad.values, state.defaults);
  assert.deepEqual(bad.refused.map((r) => r.name).sort(), ['codewords', 'weights']);
});

test('a codeword has 1 to 16 digits, a message up to 200, and it may be empty', () => {
  const { codewords, message } = state.fields;
  for (const text of ['0,', '0,2', '0', `0,${'1'.repeat(17)}`, '0,1,0,1,0,1,0,1,0'])
    assert.equal(codewords.parse(text).ok, false, text);
  assert.equal(codewords.parse(`0,${'1'.repeat(16)}`).ok, true);
  for (const text of ['012', '0-1', '٠', '0'.repeat(201)])
    assert.equal(message.parse(text).ok, false, text);
  assert.deepEqual(message.parse(''), { ok: true, value: '' });
});

test('an address takes blanks between the codewords of a message, as the field does', () => {
  const { message } = state.fields;
  assert.deepEqual(message.parse(' 01 10\t111 '), { ok: true, value: '0110111' });
  assert.equal(message.parse(`${'0 '.repeat(200)}`).ok, true);
});

test('an empty message stays empty in the address', () => {
  const values = { ...state.defaults, message: '' };
  const search = writeAddress('', 'prefix-code', state, values);
  assert.deepEqual(readAddress(search, 'prefix-code', state).values, values);
});
