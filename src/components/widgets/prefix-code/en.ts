import { bits as inBits, n } from '../../../i18n/numbers.en.ts';
import { fraction, spent } from './digits.ts';
import type { Words } from './ko.ts';
import type { Decoded } from './message.ts';
import { type Model, names } from './model.ts';
import { longest } from './state.ts';

const said = (reading: readonly number[]) => reading.map((i) => names[i]).join('');
const bits = (x: number) => inBits(x, 3, true);
const word = (m: Model, i: number) => m.codewords[i] as string;

const decoded = (d: Decoded): string => {
  switch (d.kind) {
    case 'empty':
      return 'The message is empty. Type 0s and 1s, and they are read as you type.';
    case 'one':
      return 'It can be read in only one way.';
    case 'ambiguous':
      return 'It can be read in more than one way, and nobody can tell which was sent.';
    case 'unfinished':
      return 'The last codeword is not finished yet.';
    case 'dead-end':
      return `Dead end at digit ${d.at + 1}: however you read the message, no codeword continues with this digit.`;
  }
};

export const words: Words = {
  title: 'A code of your own and a budget of 1',
  try: 'Change the codewords and make the average length as short as you can while every message can still be read in one way only.',
  labels: { weights: 'Weights', codewords: 'Codewords', message: 'Message' },
  presets: 'Start from',
  lecture: 'The four symbols',
  late: 'Not prefix-free: 0,\u00a001,\u00a0011',
  twofold: 'Read in two ways: 0,\u00a001,\u00a010',
  wasteful: 'One length: 00,\u00a001,\u00a010,\u00a011',
  y: 'height: length of codeword, bits',
  width: 'width: probability',
  strip: 'strip: budget of 1',
  places: 'places of the codewords',
  budget: 'budget',
  chart: (m) =>
    `The blocks of ${m.codewords.length} codewords, all their area together the average length, ${bits(m.averageLength)}. Below, the budget of 1: ${m.codewords.map((w, i) => `${names[i]} ${w} ${fraction(w.length)}`).join(', ')}. ${m.clash ? 'Some overlap.' : 'None overlap.'}`,
  weightOf: (name) => `Weight of ${name}`,
  codewordOf: (name) => `Codeword of ${name}`,
  allZero: 'The weights cannot all be 0; at least one must be above 0.',
  expected: 'A codeword has 1 to 16 digits, each 0 or 1.',
  keptCode: 'The figure keeps the last good code.',
  folded: 'Weights, symbols, message, formula',
  rows: 'Symbols',
  add: 'Add a symbol',
  remove: 'Remove a symbol',
  onlyBits: 'A message consists of 0s and 1s.',
  tooLong: (length) => `A message has at most ${longest} digits; this one has ${n(length, 0)}.`,
  keptMessage: 'The figure reads the last good message.',
  decoded,
  reading: ['first', 'second'],
  average: 'Average length',
  entropy: 'Entropy',
  kraft: 'Budget spent (Kraft sum)',
  asked: 'Can the average fall below the entropy and messages still be read in one way only?',
  shares: 'In the strip every codeword has its share, and the shorter it is, the larger.',
  prefixFree: 'Prefix-free',
  uniquelyDecodable: 'Uniquely decodable',
  yes: 'yes',
  no: 'no',
  averageNote: (m) =>
    m.averageLength < m.entropy
      ? 'Below the entropy, but no saving: messages become ambiguous.'
      : !m.uniquelyDecodable
        ? undefined
        : m.averageLength === m.entropy
          ? 'Equal to the entropy; no uniquely decodable code is shorter.'
          : `${bits(m.averageLength - m.entropy)} above the entropy: all that is hatched, less what is dashed.`,
  budgetNote: (m) =>
    m.kraft > 1
      ? 'Over budget: no codewords of these lengths are uniquely decodable.'
      : `${m.kraft === 1 ? 'The budget is spent:' : 'Some budget is left:'} ${
          !m.prefixFree
            ? 'there is also a prefix-free code with these lengths.'
            : m.kraft === 1
              ? 'one codeword can become shorter only if another becomes longer.'
              : 'one of the longest can be one bit shorter in a prefix-free code.'
        }`,
  prefixNote(m) {
    if (!m.clash) return 'No codeword is the beginning of another.';
    const [a, b] = m.clash;
    return `${
      word(m, a) === word(m, b)
        ? `${names[a]} and ${names[b]} have the same codeword.`
        : `The codeword of ${names[b]} begins with that of ${names[a]}.`
    } What hangs from the strip is claimed twice.`;
  },
  decodableNote: (m) =>
    m.prefixFree
      ? 'Prefix-free codes always are, and each symbol is known as soon as its codeword ends.'
      : m.ambiguous === undefined
        ? 'It is, though not prefix-free: sometimes you must see later digits to know a symbol.'
        : `The shortest message with more than one reading: ${m.ambiguous}`,
  tryMessage: (message) => `Read ${message}`,
  says: (m) =>
    `Average length ${bits(m.averageLength)}, entropy ${bits(m.entropy)}, budget spent ${spent(m.kraft)}. ${m.prefixFree ? 'Prefix-free.' : m.uniquelyDecodable ? 'Not prefix-free, but uniquely decodable.' : 'Not uniquely decodable.'} Message: ${decoded(m.decoded)}${m.decoded.kind === 'one' ? ` ${said(m.decoded.reading)}` : ''}`,
  spoken: (m) =>
    `The average length is the sum over all symbols of probability times codeword length: ${bits(m.averageLength)}.`,
  table: {
    symbol: 'Symbol',
    p: 'p',
    codeword: 'Codeword',
    length: 'Length (bits)',
    share: 'Share of 1',
    from: 'From',
    to: 'To',
    all: 'Sum, average length',
  },
};
