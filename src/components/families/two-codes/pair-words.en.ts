import { nameOf } from '../../kit/words/letters.ts';
import type { CodesTable, PairWords } from './pair-words.ko.ts';

export const pairWords: PairWords = {
  width: 'width: true',
  belief: 'strip: believed',
  border: (of, i) => `Border of ${of} between ${nameOf(i)} and ${nameOf(i + 1)}`,
  paid: 'paid too much',
  saved: 'saved',
  allZero: 'The weights cannot all be 0; at least one must be above 0.',
  count: 'Number of blocks',
  add: 'Add a block',
  remove: 'Remove a block',
  labels: { p: 'p, what is true', q: 'q, what is believed' },
  inNumbers: 'Type the probabilities, see the sum',
};

export const codesTable: CodesTable = {
  outcome: 'Outcome',
  p: 'p (width)',
  q: 'q',
  own: '−log₂\u00a0p (bits)',
  other: '−log₂\u00a0q (height, bits)',
  share: '−p\u00a0log₂\u00a0q (area, bits)',
  sum: 'Sum',
};
