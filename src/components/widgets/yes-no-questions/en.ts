import { bits, n } from '../../../i18n/numbers.en.ts';
import type { Game, Move } from './game.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

const asked = (game: Game) => game.moves.length;
const total = (game: Game) => game.moves.reduce((sum, move) => sum + move.earned, 0);

const found = (game: Game, m: Model): string => {
  const k = asked(game);
  const earned =
    k === 1
      ? `One question earned it all: ${bits(m.information)}.`
      : `${k} questions earned ${bits(m.information)} in all, ${bits(m.information / k)} each on average.`;
  return `It is ${game.candidates[0]}. ${earned}`;
};

/** How good the questions were. */
const how = (game: Game, m: Model): string => {
  const k = asked(game);
  return k < m.fewest
    ? 'That was luck, which rarely lasts.'
    : k <= m.most
      ? 'As fast as the best play.'
      : `The best play never needs more than ${m.most}.`;
};

const last = (move: Move): string =>
  move.earned === 0
    ? `${move.yes ? 'Yes' : 'No'}. You knew that already: 0 bits.`
    : `${move.yes ? 'Yes' : 'No'}. ${bits(move.earned)} earned, ${n(move.remaining)} left.`;

export const words: Words = {
  title: 'Find the number by yes and no',
  try: 'A secret number is drawn. Find it with as few questions as you can.',
  labels: { n: 'How many numbers n' },
  chart: (game, question) =>
    `A row with ${game.candidates.length === 1 ? `the one number left, ${game.candidates[0]}` : `the ${game.candidates.length} numbers from 1 to ${game.n} that are still possible, each in its own place`}, the rows before each question above it, and a bar of the ${bits(total(game))} earned so far. Current question: ${question}`,
  candidates: (count) => `${n(count)} ${count === 1 ? 'number' : 'numbers'} still possible`,
  earned: (sum, of) => `earned ${n(sum)} of ${bits(of)}`,
  mayPay:
    'The gold outlines are what the next answer may pay: as wide as the bits it brings, as high as it is likely.',
  paid: 'Each gold part is what one answer paid.',
  kind: 'Question',
  kinds: { 'at-most': 'at most?', exactly: 'exactly?', multiple: 'multiple of?' },
  question: ({ kind, k }) =>
    kind === 'at-most'
      ? `Is it at most ${k}?`
      : kind === 'exactly'
        ? `Is it ${k}?`
        : k === 2
          ? 'Is it even?'
          : `Is it a multiple of ${k}?`,
  handle: 'Number in the question',
  number: 'Number',
  less: 'one less',
  more: 'one more',
  half: 'Split in half',
  ask: 'Ask',
  again: 'New game',
  yes: (count, x) => `yes, ${n(count)}: ${count ? bits(x) : 'cannot be'}`,
  no: (count, x) => `no, ${n(count)}: ${count ? bits(x) : 'cannot be'}`,
  proposed: 'Proposed question:',
  own: 'Your question:',
  expectedLater: 'Guess how many bits it pays on average, then ask.',
  expected: (expected, best) =>
    `This question earns ${bits(expected)} on average, the best one ${bits(best)}.`,
  last,
  start: (count) => `One of the numbers from 1 to ${count}, all equally likely.`,
  found,
  how,
  before: (questions) =>
    `The game before took ${questions} ${questions === 1 ? 'question' : 'questions'}.`,
  axis: 'information earned, bits',
  information: 'Information to be earned',
  questions: 'Questions asked',
  remaining: 'Numbers left',
  times: '',
  pieces: '',
  best: (m) =>
    `The best plan, a Huffman tree (chapter 3), ${m.fewest === m.most ? `always takes ${m.most} ${m.most === 1 ? 'question' : 'questions'}` : `takes ${m.fewest} or ${m.most} questions, ${n(m.average)} on average`}.`,
  saysGame: (game, m, question, expected) => {
    const move = game.moves.at(-1);
    if (game.candidates.length === 1) return `${found(game, m)} ${how(game, m)}`;
    return `${move ? `${last(move)} ` : ''}${m.n} numbers, ${bits(m.information)} to be earned. Current question: ${question} On average ${bits(expected)}.`;
  },
  spoken: (m) =>
    `To be certain of finding the number, you need at least log₂\u00a0n questions. For n\u00a0=\u00a0${m.n} the logarithm is ${bits(m.information)}, so ${m.most} ${m.most === 1 ? 'question is' : 'questions are'} needed.`,
  moves: {
    title: 'Questions so far',
    number: 'No.',
    question: 'Question',
    answer: 'Answer',
    yes: 'yes',
    no: 'no',
    earned: 'Bits earned',
    expected: 'average',
    remaining: 'Left',
  },
  table: {
    answer: 'Answer',
    count: 'Numbers',
    p: 'Probability',
    information: 'Bits earned',
    average: 'Average',
    all: 'From start to end',
  },
};
