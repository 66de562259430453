import { bits } from '../../../i18n/numbers.en.ts';
import { codesTable, pairWords } from '../../families/two-codes/pair-words.en.ts';
import { namesOf } from '../../kit/words/letters.ts';
import type { Words } from './ko.ts';
import { type Sight, sight } from './model.ts';

export const words: Words = {
  ...pairWords,
  title: 'Cross entropy: the price of believing another distribution',
  try: 'Leave p alone. Drag the borders of the orange strip at the bottom, which is q, and bring the level down as far as you can.',
  chart: (m) =>
    `Blocks of ${m.p.length} outcomes: p is width, the information if you believe q is height, a gold line the height fitted to p. The level stands at ${bits(m.crossEntropy)}`,
  y: 'height: if you believe q, bits',
  ownHeight: 'fitted to p',
  crossEntropy: 'Cross entropy',
  entropy: 'Entropy',
  divergence: 'Between the levels',
  pour: 'Pour flat',
  back: 'Back to blocks',
  motion: 'Level',
  presets: 'Start from',
  lecture: 'Three outcomes',
  swap: 'Swap p and q',
  same: 'q the same as p',
  boldest: 'q: all on the likeliest',
  flat: 'q: all equal',
  eight: 'Eight outcomes',
  onward: 'Carry these probabilities on to:',
  says: (m) =>
    `Cross entropy ${bits(m.crossEntropy)}. ${note(sight(m, true), m.forbidden, m.divergence)}`,
  spoken: (m) =>
    `The cross entropy is the sum of p times the information if you believe q: ${bits(m.crossEntropy, 4)}. Less the entropy it is the distance between the two levels, ${bits(m.divergence, 4)}.`,
  note,
  table: codesTable,
};

function note(sight: Sight, outcomes: readonly number[], amount: number): string {
  return {
    forbidden: `${namesOf(outcomes)} can happen, but q gives it probability 0: a block without end lifts the level without end.`,
    down: 'The level has come down to H(p). No q brings it any lower.',
    strip: `What is paid too much, less what is saved, is the strip between the two levels: ${bits(amount, 3, true)}.`,
    start: 'Hatched is what believing q pays too much, dash-dotted what it saves.',
    lowest: `The thin dotted line is the lowest level so far, ${bits(amount, 3, true)}.`,
  }[sight];
}
