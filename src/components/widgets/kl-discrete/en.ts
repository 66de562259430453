import { bits } from '../../../i18n/numbers.en.ts';
import { pairWords } from '../../families/two-codes/pair-words.en.ts';
import { namesOf } from '../../kit/words/letters.ts';
import type { Words } from './ko.ts';
import { concerned, type Sight, sight } from './model.ts';

export const words: Words = {
  ...pairWords,
  title: 'KL divergence, outcome by outcome: paid and saved',
  try: 'The upper strip, blue, is p; the lower one, orange, is q. Drag their borders and try to make the area that q saves larger than the area that it pays too much.',
  chart: (m) =>
    `Blocks of ${m.p.length} outcomes: p is width, the extra bits from believing q are height. Above 0 they are paid too much, below saved; together ${bits(m.klForward)}`,
  y: 'height: extra bits',
  term: (name) => `Term of ${name}`,
  forward: 'KL divergence',
  reverse: 'The other way round',
  js: 'Jensen–Shannon divergence',
  pour: 'Pour flat',
  back: 'Back to blocks',
  motion: 'Areas',
  swap: 'Swap p and q',
  presets: 'Start from',
  coin: 'Fair coin, believed 0.9',
  three: 'Three outcomes',
  both: 'Same both ways, by accident',
  never: '0.2 on a c that never comes',
  same: 'q the same as p',
  eight: 'Eight outcomes',
  onward: 'Carry these probabilities on to:',
  says: (m) => `KL divergence ${bits(m.klForward)}. ${note(sight(m), concerned(m))}`,
  spoken: (m) =>
    `The KL divergence is the sum, over all outcomes, of p times the logarithm of p over q: ${bits(m.klForward, 4)}.`,
  note,
  table: {
    outcome: 'Outcome',
    p: 'p (width)',
    q: 'q',
    longer: 'log₂(p/q) (height, bits)',
    term: 'Term (area, bits)',
    sum: 'Sum',
  },
};

function note(sight: Sight, outcomes: readonly number[]): string {
  return {
    forbidden: `${namesOf(outcomes)} can happen, but q gives it probability 0: the block leaves the picture, and the KL divergence is infinite.`,
    equal:
      'q is the same as p. Nothing is paid too much, nothing is saved, and the KL divergence is 0.',
    wasted: `${namesOf(outcomes)} never comes: no width, and a term of 0. What q gives there makes the other outcomes dearer.`,
    some: 'Hatched is paid too much, dash-dotted is saved. Poured flat together, they stand as high as the KL divergence.',
  }[sight];
}
