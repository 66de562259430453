import { nameOf } from './letters.ts';
import type { PairWords } from './pair-words.ko.ts';

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
};
