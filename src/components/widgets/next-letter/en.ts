import { bits, chance, inUnit, n } from '../../../i18n/numbers.en.ts';
import { named } from '../../families/letters/symbols.ts';
import { rounds } from './game.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';
import { longest } from './state.ts';
import type { Game } from './use-game.ts';

const percent = (share: number) => (share < 0.001 ? 'under 0.1%' : `${n(100 * share, 1)}%`);

/** What both have paid so far. */
function said({ now, last, sums, over }: Game): string {
  const both = (of: Game['sums']) =>
    `you ${bits(of.reader, 2, true)}, the model ${bits(of.model, 2, true)}`;
  if (!now || !last)
    return `Each press changes an answer’s price by 1 bit against the others. Paid so far: ${both(sums)}.`;
  const round = `It was ${quoted(now.letter)}. This round: ${both(last)}. Altogether: ${both(sums)}.`;
  if (!over) return round;
  const verdict =
    sums.reader < sums.model
      ? 'You paid less: you knew the text better than the model.'
      : 'The model paid less.';
  return `${round} ${verdict}`;
}

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
  cut: (drawn, of) => `Of ${n(of)} letters the first ${n(drawn)} are drawn; the table has all.`,
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
  game: {
    title: 'Play against the model',
    how: `A letter is hidden in chapter 6, which the model has not read. Spread your bet over five candidates and ‘other’; the model bets too. Both are as surprised as the share they gave the right letter makes them, and pay that in bits. After ${n(rounds)} rounds, who paid less has won.`,
    begin: 'Play',
    round: (k) => `Round ${n(k)} of ${n(rounds)}: which letter is next?`,
    other: 'other',
    letter: quoted,
    halve: (name) => `${name}: halve the stake`,
    double: (name) => `${name}: double the stake`,
    yours: (share) => percent(share),
    both: (share, model) => `you ${percent(share)}, model ${percent(model)}`,
    reveal: 'Show the letter',
    next: 'Next round',
    again: 'Play again',
    said,
  },
  table: {
    name: 'Probability and surprise of each letter',
    letter: 'Letter',
    p: 'Probability given by the model',
    surprise: 'Surprise (bits)',
    mean: 'Mean',
  },
};
