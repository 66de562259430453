import * as say from '../../../i18n/numbers.en.ts';
import { named } from '../../families/letters/symbols.ts';
import type { Words } from './ko.ts';
import type { Code } from './model.ts';
import { longest } from './state.ts';
import type { Part } from './use-build.ts';

const n = (x: number) => say.n(x, 3, true);
const whole = (x: number) => say.n(x, 0);
/** Whole bits. */
const bits = (x: number) => say.bits(x, 0);
/** Bits with their digits. */
const exactly = (x: number) => say.bits(x, 3, true);
const only = (code: Code) => code.entries.length === 1;

const part = ({ symbol, count }: Part) =>
  `${symbol === undefined ? 'group' : named(symbol, 'en')} ${whole(count)}`;
const sum = ([a, b]: readonly [Part, Part]) =>
  `${part(a)} + ${part(b)} → ${whole(a.count + b.count)}`;

export const words: Words = {
  title: 'The Huffman code of a text',
  try: 'Start over and build the tree yourself: each time press the two that are merged next. Then take the sentence apart into jamo.',
  labels: { text: 'Text', unit: 'Hangul counted by' },
  units: { syllable: 'syllable block', jamo: 'jamo (letter)' },
  folded: 'Another text, its code, formula',
  presets: 'Start from',
  twister: 'Korean tongue-twister',
  english: 'English sentence',
  one: 'One symbol only',
  dyadic: 'Four symbols, aaaabbcd',
  tooLong: (length) =>
    `A text has at most ${whole(longest)} characters; this one has ${whole(length)}.`,
  kept: 'The figure keeps the last good text.',
  gloss:
    'It says: the soy sauce factory’s manager is Manager Gang and the soybean paste factory’s is Manager Gong. 장 (jang) and 공 (gong) keep returning.',
  finals:
    'A hyphen before a jamo (-ㅇ) marks the end of a block. ㅇ at the start and ㅇ at the end count as two symbols.',
  noHangul: 'This text has no Hangul, so both counts are the same.',
  tree: (c) =>
    `Huffman code tree. Different symbols: ${whole(c.entries.length)}, longest codeword: ${bits(c.depth)}`,
  node: (x, depth, done) => {
    const times = `${whole(x.count)} ${x.count === 1 ? 'time' : 'times'}`;
    const what = x.entry
      ? `${named(x.entry.symbol, 'en')}: ${times}, probability ${n(x.entry.p)}`
      : `group of ${whole(x.leaves)} symbols: ${times} together`;
    const word = done && depth > 0 ? `, ${x.entry ? 'codeword' : 'codewords begin'} ${x.path}` : '';
    return `${what}${word}, depth ${depth}`;
  },
  cut: (drawn, of) =>
    `The tree is drawn for the first ${whole(drawn)} of ${whole(of)} leaves; the table has them all.`,
  build: 'Build the tree',
  fromStart: 'Start over',
  next: 'Next merge',
  all: 'All',
  invitation: 'A branch is as thick as its probability.',
  finished: 'All merged. Ties may go either way: the total is the same.',
  said: (s, step) => {
    switch (s.kind) {
      case 'begun':
        return 'Which two are merged next? Press both in the tree.';
      case 'wrong':
        return `${sum(s.pair)}: not yet, another pair comes first.`;
      case 'merged':
        return `Merge ${step}: ${sum(s.pair)}. Which two are merged next?`;
    }
  },
  total: 'Code length of the whole text',
  average: 'Average length',
  entropy: 'Entropy',
  symbols: 'Different symbols',
  totalNote: (c) =>
    only(c)
      ? 'With a single symbol there is nothing to ask: 0 bits.'
      : `With codewords of one length: ${whole(c.items.length)}\u00a0×\u00a0${c.fixedLength}\u00a0=\u00a0${bits(c.items.length * c.fixedLength)}. The code table is not counted.`,
  averageNote: (c) =>
    !only(c) && c.averageLength === c.entropy
      ? 'The average length equals the entropy, as every probability is a power of 1/2.'
      : undefined,
  empty: 'The text is empty. Without symbols, entropy and average length are not defined.',
  bits: 'The text in code',
  moreBits: (left) => `… ${bits(left)} more`,
  says: (m) =>
    m.empty
      ? 'The text is empty.'
      : `${whole(m.entries.length)} ${m.entries.length === 1 ? 'symbol' : 'symbols'}, ${bits(m.totalBits)} in all, ${exactly(m.averageLength)} on average, entropy ${exactly(m.entropy)}.`,
  spoken: (m) =>
    m.empty
      ? ''
      : `The average length is ${bits(m.totalBits)} divided by ${whole(m.items.length)} ${m.items.length === 1 ? 'symbol' : 'symbols'}: ${exactly(m.averageLength)} a symbol.`,
  table: {
    symbol: 'Symbol',
    count: 'Count',
    p: 'Probability',
    codeword: 'Codeword',
    length: 'Length (bits)',
    all: 'Sum, average',
  },
};
