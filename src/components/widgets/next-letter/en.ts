import { bits, chance, inUnit, n } from '../../../i18n/numbers.en.ts';
import { named } from '../../families/letters/symbols.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';
import { longest } from './state.ts';

/** A small probability as one in so many. */
const small = (p: number) => (p < 0.1 ? `1/${n(1 / p, 0)}` : chance(p, 3));
const quoted = (letter: string) => `‘${named(letter, 'en')}’`;
const letters = (m: Model) =>
  m.letters.length === 1 ? '1 letter' : `${n(m.letters.length)} letters`;

export const words: Words = {
  title: 'The next letter',
  try: 'Type a sentence and see at which letters the model is surprised. Then let it look further back.',
  labels: { order: 'Letters it looks back', text: 'Text', unit: 'Hangul counts by' },
  units: { syllable: 'syllables', jamo: 'jamo' },
  chart: (m) =>
    `Blocks of ${letters(m)}: the height is how much the letter surprises the model; the line is the mean, ${bits(m.mean)}`,
  y: 'height: surprise, bits',
  x: 'the text in its order; the line is the mean',
  mean: 'Mean surprise a letter',
  perplexity: 'Perplexity',
  likeChoosing: 'So many equally likely letters would surprise as much.',
  letters: 'Letters',
  total: 'The whole text',
  lookBack: (order) => (order === 0 ? 'looks at nothing before' : `the ${order} before`),
  worst: (letter, p, surprise) =>
    `Its greatest surprise is ${quoted(letter)}: the model gave it ${small(p)}, and pays ${bits(surprise, 3, true)}.`,
  inNats: (mean) =>
    `A training log would show a loss of ${inUnit(mean * Math.LN2, 'nats', 3, true)} a letter.`,
  syllable: 'A Hangul syllable counts as one letter.',
  jamo: 'A jamo is easier to guess than a syllable: compare the two by the bits of the whole text.',
  noHangul: 'There is no Hangul in this text, so both units give the same letters.',
  empty: 'Type at least one letter.',
  tooLong: (length) => `A text has up to ${n(longest)} letters; this one has ${n(length)}.`,
  kept: 'The picture still shows the text before.',
  presets: 'Start from',
  rain: 'Will it rain?',
  average: 'Course, Korean',
  event: 'Course, English',
  cat: 'The cat sat',
  says: (m) =>
    `${letters(m)}, mean surprise ${bits(m.mean)}, which is ${inUnit(m.mean * Math.LN2, 'nats')}; perplexity ${n(m.perplexity, 2)}.`,
  spoken: (m) =>
    `The surprises of all letters add up to ${bits(m.total)}; divided by the number of letters, ${n(m.letters.length)}, this is a mean of ${bits(m.mean, 4)}. Two to that power is the perplexity, ${n(m.perplexity, 2)}.`,
  table: {
    name: 'Probability and surprise of each letter',
    letter: 'Letter',
    p: 'Probability given by the model',
    surprise: 'Surprise (bits)',
    mean: 'Mean',
  },
};
