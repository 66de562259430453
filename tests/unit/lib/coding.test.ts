import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as lib from '../../../src/lib/index.ts';

describe("Huffman's code", () => {
  test('of 4, 2, 1, 1 is 0, 10, 110, 111', () => {
    const { codewords, lengths } = lib.huffmanCode([4, 2, 1, 1]);
    assert.deepEqual(codewords, ['0', '10', '110', '111']);
    assert.deepEqual(lengths, [1, 2, 3, 3]);
    assert.equal(lib.huffmanAverageLength([4, 2, 1, 1]), 1.75);
  });
  test('gives 0 to the heavier branch', () => {
    assert.deepEqual(lib.huffmanCode([1, 5]).codewords, ['1', '0']);
    assert.deepEqual(lib.huffmanCode([1, 2, 6]).codewords, ['11', '10', '0']);
  });
  test('takes single symbols before joined ones of the same weight: no word longer than it must be', () => {
    assert.deepEqual(lib.huffmanCodeLengths([1, 1, 1, 1]), [2, 2, 2, 2]);
    assert.deepEqual(lib.huffmanCodeLengths([2, 1, 1, 2]), [2, 2, 2, 2]);
    assert.deepEqual(lib.huffmanCode([1, 1, 1]).codewords, ['00', '01', '1']);
  });
  test('gives no word to what never comes, and none to a lone symbol', () => {
    assert.deepEqual(lib.huffmanCode([0, 3, 1]).codewords, ['', '0', '1']);
    assert.deepEqual(lib.huffmanCode([0, 5]).codewords, ['', '']);
    assert.equal(lib.huffmanAverageLength([0, 5]), 0);
  });
  test('shows its tree and its joins', () => {
    const { tree, merges } = lib.huffmanCode([4, 2, 1]);
    assert.deepEqual(tree, {
      weight: 7,
      zero: { weight: 4, symbol: 0 },
      one: { weight: 3, zero: { weight: 2, symbol: 1 }, one: { weight: 1, symbol: 2 } },
    });
    assert.deepEqual(
      merges.map(({ weight }) => weight),
      [3, 7],
    );
    assert.equal(merges.at(-1), tree);
    assert.deepEqual(lib.huffmanCode([2]).tree, { weight: 2, symbol: 0 });
    assert.deepEqual(lib.huffmanCode([2]).merges, []);
  });
  test('does not lose its order to rounding', () => {
    // the doubles 0.1 and 0.2 together lie below the double 0.30000000000000004, to which their sum is rounded
    assert.deepEqual(lib.huffmanCodeLengths([0.1, 0.2, 0.3, 0.30000000000000004]), [3, 3, 2, 1]);
    const exact = lib.huffmanCode([2 ** 53, 1, 1, 2 ** 53 + 2]);
    assert.deepEqual(exact.lengths, [2, 3, 3, 1]);
  });
  test('of weights that lie 600 orders of magnitude apart', () => {
    const weights = [1e-310, 1.1e-310, 3e-310, 4e-310, 1e300];
    assert.deepEqual(lib.huffmanCodeLengths(weights), [4, 4, 3, 2, 1]);
  });
  test('holds for weights of any size', () => {
    assert.deepEqual(lib.huffmanCodeLengths([1e308, 1e308, 1e308]), [2, 2, 1]);
    assert.ok(Math.abs(lib.huffmanAverageLength([1e308, 1e308, 1e308]) - 5 / 3) < 1e-15);
    assert.deepEqual(lib.huffmanCodeLengths([5e-324, 1e-323, 5e-324]), [2, 1, 2]);
    assert.equal(lib.huffmanAverageLength([5e-324, 1e-323, 5e-324]), 1.5);
  });
  test('of Fibonacci weights is as deep as can be, of 10000 symbols still quick', () => {
    assert.deepEqual(lib.huffmanCodeLengths([1, 1, 2, 3, 5, 8]), [5, 5, 4, 3, 2, 1]);
    const deep = lib.huffmanCodeLengths(Array.from({ length: 1000 }, (_, i) => 2 ** i));
    assert.equal(deep[0], 999);
    const flat = lib.huffmanCodeLengths(Array.from({ length: 10000 }, () => 1));
    assert.ok(flat.every((l) => l === 13 || l === 14));
  });
});

describe('a code of one’s own', () => {
  test('spends a budget of 1', () => {
    assert.equal(lib.kraftSum([1, 2, 3, 3]), 1);
    assert.equal(lib.kraftSum([1, 1, 1]), 1.5);
    assert.equal(lib.kraftSum([1000]), 2 ** -1000);
    assert.equal(lib.kraftSum([0]), 1);
  });
  test('is not prefix-free if a word comes twice', () => {
    assert.equal(lib.isPrefixFree(['0', '0']), false);
    assert.equal(lib.isUniquelyDecodable(['0', '0']), false);
  });
  test('the textbook examples of Sardinas and Patterson', () => {
    // Cover and Thomas, table 5.1: singular, nonsingular, uniquely decodable, instantaneous
    assert.equal(lib.isUniquelyDecodable(['0', '010', '01', '10']), false);
    assert.equal(lib.isUniquelyDecodable(['10', '00', '11', '110']), true);
    assert.equal(lib.isPrefixFree(['10', '00', '11', '110']), false);
    assert.equal(lib.isPrefixFree(['0', '10', '110', '111']), true);
    // ambiguous only in long messages
    assert.equal(lib.isUniquelyDecodable(['1', '011', '01110', '1110', '10011']), false);
    assert.equal(lib.isUniquelyDecodable(['0', '1', '01']), false);
  });
  test('reads an ambiguous message both ways', () => {
    assert.deepEqual(lib.decodings('0110', ['0', '010', '01', '10']), [[2, 3]]);
    assert.deepEqual(lib.decodings('010', ['0', '010', '01', '10'], 5), [[0, 3], [1], [2, 0]]);
    assert.deepEqual(lib.decodings('010', ['0', '010', '01', '10'], 1), [[0, 3]]);
    assert.deepEqual(lib.decodings('', ['0', '1']), [[]]);
    assert.deepEqual(lib.decodings('00', ['01']), []);
  });
  test('needs two readings, no more, to show that a message is ambiguous', () => {
    assert.deepEqual(lib.decodings('000', ['0', '00']), [
      [0, 0, 0],
      [0, 1],
    ]);
  });
  test('reads 20,000 zeros of the words 0 and 00 twice, in the memory of two readings', () => {
    const [first, second] = lib.decodings('0'.repeat(20_000), ['0', '00'], 2);
    assert.equal(first?.length, 20_000);
    assert.deepEqual([second?.length, second?.at(-1), second?.at(-2)], [19_999, 1, 0]);
  });
  test('has its readings in the order of the codewords', () => {
    const four = lib.decodings('0000', ['00', '0', '000'], 10);
    assert.deepEqual(four, [
      [0, 0],
      [0, 1, 1],
      [1, 0, 1],
      [1, 1, 0],
      [1, 1, 1, 1],
      [1, 2],
      [2, 1],
    ]);
    for (let limit = 1; limit < 7; limit++)
      assert.deepEqual(lib.decodings('0000', ['00', '0', '000'], limit), four.slice(0, limit));
  });
  test('has no more readings than are asked for, however many there are', () => {
    assert.equal(lib.decodings('0'.repeat(200), ['0', '00'], 3).length, 3);
  });
});

describe('texts', () => {
  test('aab has the entropy of two thirds', () => {
    assert.equal(lib.textEntropy('aab', 'codepoint', 2), lib.entropyFromCounts([2, 1], 2));
  });
  test('a Hangul syllable is one code point and three bytes', () => {
    assert.equal(lib.textEntropy('가', 'codepoint', 2), 0);
    assert.equal(lib.textEntropy('가', 'byte', 2), lib.maxEntropy(3, 2));
  });
  test('symbols are counted in the order in which they come', () => {
    assert.deepEqual(
      [...lib.countItems('abca')],
      [
        ['a', 2],
        ['b', 1],
        ['c', 1],
      ],
    );
  });
});
