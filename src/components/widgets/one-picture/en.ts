import { withUnit } from '../../../i18n/number.ts';
import { bits } from '../../../i18n/numbers.en.ts';
import { codesTable, pairWords } from '../../families/two-codes/pair-words.en.ts';
import { shortBits } from '../../families/two-codes/short-bits.ts';
import { namesOf } from '../../kit/words/letters.ts';
import type { Words } from './ko.ts';

const shown = (x: number) => withUnit(shortBits(x), 'bits', 'en');

export const words: Words = {
  ...pairWords,
  title: 'Entropy, cross entropy and KL\u00a0divergence in one picture',
  try: 'Choose one identity after another and see which areas it speaks of. Then drag the borders of p and q and compare the three bars.',
  chart: (m) =>
    `Blocks of ${m.p.length} outcomes: p is width, the information if you believe q is height, a gold line the height fitted to p. H(p) ${shown(m.entropy)}, D ${shown(m.divergence)}, H(p, q) ${shown(m.crossEntropy)}`,
  y: 'height: if you believe q, bits',
  ownHeight: 'fitted to p',
  crossEntropy: 'Cross entropy',
  entropy: 'Entropy',
  divergence: 'KL divergence',
  part: 'What to see',
  all: 'All',
  presets: 'Start from',
  eight: 'Eight outcomes',
  label: 'p: all on a (one right answer)',
  swap: 'Swap p and q',
  same: 'q the same as p',
  flat: 'q: all equal',
  net: 'The net of 1.1, trained',
  onward: 'Carry these probabilities on to:',
  says: (m) =>
    `Entropy ${shown(m.entropy)}, KL divergence ${shown(m.divergence)}, cross entropy ${shown(m.crossEntropy)}.`,
  spoken: (m) =>
    `The cross entropy is the entropy, ${bits(m.entropy, 4)}, plus the KL divergence, ${bits(m.divergence, 4)}: ${bits(m.crossEntropy, 4)}.`,
  note: (sight, m) =>
    ({
      forbidden: `${namesOf(m.forbidden)} can happen, but q gives it probability 0: D and H(p, q) are infinite, and H(p) stays as it is.`,
      equal:
        'q is the same as p. The orange tops lie on the gold lines, the strip is gone, and H(p, p) = H(p).',
      all: 'Choose an identity: the areas that it speaks of stay, the rest is dimmed.',
      sum: 'All blocks are poured flat. Gold is H(p), the strip above it D; stacked, they stand as high as H(p, q).',
      gain: `Paid too much, ${shown(m.paid)}, less what is saved, ${shown(m.saved)}, is D: ${shown(m.divergence)}. No q saves more than it pays.`,
      same: 'The gold blocks are what believing p itself would cost. Fit q to p, and blocks and level come to rest here.',
      most: `The level of the gold blocks cannot pass the dotted line. It lacks ${shown(m.below)}, which is D for a q that is equal everywhere.`,
    })[sight],
  table: codesTable,
};
