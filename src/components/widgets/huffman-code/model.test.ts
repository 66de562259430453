import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodings, isPrefixFree } from '../../../lib/entropy/code.ts';
import { huffmanCode } from '../../../lib/entropy/huffman.ts';
import { drawn, named } from '../../families/letters/symbols.ts';
import { readAddress, writeAddress } from '../../kit/state/address.ts';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import {
  areLightest,
  begun,
  byRule,
  type Forest,
  finished,
  type Grown,
  joined,
  laid,
} from './forest.ts';
import { words as ko } from './ko.ts';
import { type Code, derive, encoded, ofTree, symbolsOf } from './model.ts';
import { longest, state } from './state.ts';
import type { Entry } from './tree.ts';

const twister = '간장 공장 공장장은 강 공장장이고 된장 공장 공장장은 공 공장장이다';
const code = (text: string, unit: 'syllable' | 'jamo' = 'syllable'): Code => {
  const m = derive({ text, unit });
  assert.ok(!m.empty);
  return m;
};
const near = (x: number, y: number) => assert.ok(Math.abs(x - y) < 5e-7, `${x} is not ${y}`);

test('the tongue-twister takes 99 bits by syllable', () => {
  const m = code(twister);
  assert.equal(m.items.length, 37);
  assert.equal(m.entries.length, 10);
  assert.equal(m.totalBits, 99);
  near(m.entropy, 2.636471);
  near(m.averageLength, 2.675676);
});

test('taken apart into jamo it takes 284 bits', () => {
  const m = code(twister, 'jamo');
  assert.equal(m.items.length, 89);
  assert.equal(m.entries.length, 12);
  assert.equal(m.totalBits, 284);
  near(m.entropy, 3.152025);
  near(m.averageLength, 3.191011);
});

test('an initial and a final of the same letter are two symbols, and look different', () => {
  assert.deepEqual(symbolsOf('공', 'jamo').map(drawn), ['ㄱ', 'ㅗ', '-ㅇ']);
  assert.deepEqual(symbolsOf('아', 'jamo').map(drawn), ['ㅇ', 'ㅏ']);
  assert.equal(named('\u11bc', 'ko'), '받침 ㅇ');
});

test('with probabilities 1/2, 1/4, 1/8, 1/8 the average length is the entropy exactly', () => {
  const m = code('aaaabbcd');
  assert.equal(m.averageLength, 1.75);
  assert.equal(m.entropy, 1.75);
  assert.equal(m.totalBits, 14);
  assert.equal(m.fixedLength, 2);
  assert.deepEqual(
    m.entries.map((e) => e.codeword),
    ['0', '10', '110', '111'],
  );
});

test('a text of one symbol needs no bits', () => {
  const m = code('aaaa');
  assert.deepEqual(
    [m.entries.length, m.entropy, m.averageLength, m.totalBits, m.fixedLength, m.merges],
    [1, 0, 0, 0, 0, 0],
  );
  assert.match(en.totalNote(m), /nothing to ask/);
});

test('an empty text has no entropy and no average, and is said in words', () => {
  const m = derive({ text: '', unit: 'syllable' });
  assert.ok(m.empty);
  assert.deepEqual(figure.formula.slots(m), {});
  assert.match(ko.says(m), /비어/);
});

test('the code is prefix-free, its bits say the text, and H <= L < H + 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
      const m = derive({ text, unit: 'syllable' });
      if (m.empty) return;
      const words = m.entries.map((e) => e.codeword);
      if (words.length > 1) {
        assert.ok(isPrefixFree(words));
        const bits = encoded(m, 1e9)
          .map((piece) => piece.bits)
          .join('');
        assert.equal(bits.length, m.totalBits);
        const read = decodings(bits, words)[0] ?? [];
        assert.deepEqual(
          read.map((i) => m.entries[i]?.symbol),
          m.items,
        );
      }
      assert.ok(m.entropy <= m.averageLength + 1e-12 && m.averageLength < m.entropy + 1);
    }),
    { numRuns: 50 },
  );
});

test('the tree has a leaf for each symbol, each in a row of its own, and one merge less', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), (text) => {
      const m = code(text);
      const leaves = m.nodes.filter((n) => n.entry);
      assert.equal(leaves.length, m.entries.length);
      assert.deepEqual(
        leaves.map((n) => n.row),
        leaves.map((_, i) => i),
      );
      for (const n of leaves) assert.equal(n.path, n.entry?.codeword);
      const merges = m.nodes.flatMap((n) => n.merge ?? []).sort((a, b) => a - b);
      assert.deepEqual(
        merges,
        Array.from({ length: leaves.length - 1 }, (_, i) => i + 1),
      );
    }),
  );
});

const leavesOf = (tree: Code): Forest => begun(tree.named);

test('whoever always joins the two lightest gets the codewords of the library', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), (text) => {
      const tree = code(text);
      const counts = tree.named.map(({ count }) => count);
      const words = laid(finished(begun(tree.named)), tree.named)
        .filter((n) => n.entry)
        .sort((a, b) => tree.named.indexOf(a.entry as Entry) - tree.named.indexOf(b.entry as Entry))
        .map((n) => n.path);
      assert.deepEqual(words, huffmanCode(counts).codewords);
    }),
  );
});

test('of equals any two will do: another code comes out, as long as the first', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 60 }), fc.nat(), (text, seed) => {
      const tree = code(text);
      let forest = leavesOf(tree);
      for (let k = 0; forest.length > 1; k++) {
        const pairs = forest.flatMap((a, i) =>
          forest.slice(i + 1).flatMap((b) => (areLightest(forest, a, b) ? [[a, b] as const] : [])),
        );
        forest = joined(forest, ...(pairs[(seed + k) % pairs.length] as readonly [Grown, Grown]));
      }
      const own = ofTree(tree, laid(forest, tree.named));
      const bits = encoded(own, 1e9).reduce((sum, piece) => sum + piece.bits.length, 0);
      assert.equal(bits, tree.totalBits);
      if (own.entries.length > 1) assert.ok(isPrefixFree([...own.codewordOf.values()]));
    }),
  );
});

test('two of which one is not among the lightest are not joined yet', () => {
  const forest = leavesOf(code('aaaabbcd'));
  const [a, b, c, d] = forest as unknown as [Grown, Grown, Grown, Grown];
  assert.ok(areLightest(forest, d, c));
  assert.ok(!areLightest(forest, b, c));
  const next = joined(forest, c, d);
  assert.ok(areLightest(next, b, next.at(-1) as Grown));
  assert.ok(!areLightest(next, a, b));
});

test('on the way the trees stand as the text names their symbols, each leaf in a row of its own', () => {
  const tree = code('aaaabbcd');
  let forest = leavesOf(tree);
  for (let k = 0; k < tree.merges; k++) {
    const leaves = laid(forest, tree.named).filter((n) => n.entry);
    assert.deepEqual(
      leaves.map((n) => [n.entry?.symbol, n.row]),
      [...'abcd'].map((symbol, row) => [symbol, row]),
    );
    const [a, b] = byRule(forest) as [Grown, Grown];
    forest = joined(forest, a, b);
  }
});

test('the first bits of a long text end with a whole codeword', () => {
  const m = code(twister, 'jamo');
  const bits = encoded(m, 200).reduce((sum, piece) => sum + piece.bits.length, 0);
  assert.equal(bits, 199);
  assert.equal(encoded(code('aaaabbcd'), 14).length, 8);
  assert.equal(encoded(code('aaaabbcd'), 13).length, 7);
});

test('a typed text is composed, and halves of characters cannot break an address', () => {
  const { parse } = state.fields.text;
  assert.deepEqual(parse('e\u0301\r\n\ud800'), { ok: true, value: 'é\n\ufffd' });
  const values = { text: 'a\ufffd\n+&=% 공', unit: 'jamo' as const };
  const search = writeAddress('', 'huffman-code', state, values);
  assert.deepEqual(readAddress(search, 'huffman-code', state).values, values);
});

test(`a text of more than ${longest} characters is refused, whatever its bytes`, () => {
  const { parse } = state.fields.text;
  assert.deepEqual(parse('😀'.repeat(longest)).ok, true);
  assert.deepEqual(parse('공'.repeat(longest + 1)), { ok: false, why: 'above' });
  assert.match(en.tooLong(longest + 1), /at most 1000 characters; this one has 1001/);
});

test('no symbol is drawn as nothing', () => {
  assert.deepEqual(
    [' ', '\n', '\t', '\u200b', '\u0301', '\ufe0f', '\u0000', '가', 'a'].map(drawn),
    ['␣', '↵', '⇥', 'U+200B', '◌\u0301', 'U+FE0F', 'U+0000', '가', 'a'],
  );
});
