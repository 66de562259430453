import { bits, chance } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

const share = (p: number) => chance(p, 3);
/** Where the point stands. */
const at = ({ p: [a, b, c] }: Model) => `probabilities a ${share(a)}, b ${share(b)}, c ${share(c)}`;

export const words: Words = {
  title: 'A map of distributions over three outcomes',
  try: 'Every point of the triangle is a distribution. Drag the point and find several whose entropy is exactly 1 bit.',
  labels: { weights: 'Weights' },
  chart: (m) =>
    `Triangle of the probabilities of outcomes a, b and c with contour lines of the entropy. Now probabilities ${m.p.map(share).join(', ')}, entropy ${bits(m.entropy)}`,
  blocks: 'Blocks of this point',
  legend:
    'The farther from an edge, the likelier the outcome of the opposite corner. Blocks are as wide as the probability and as high as the information in bits; the gold line is the entropy.',
  untouched: 'Move the point, and lines of equal entropy appear. Their numbers are bits.',
  edge: 'without c: a coin',
  certain: 'here c is certain',
  handle: 'Distribution',
  at,
  weightOf: (name) => `Weight of outcome ${name}`,
  allZero: 'The weights cannot all be 0; at least one must be above 0.',
  presets: 'Places to see',
  centre: 'Centre',
  edgeMiddle: 'Middle of an edge',
  corner: 'Corner',
  lecture: '4 : 2 : 1',
  entropy: 'Entropy',
  maxEntropy: 'Largest possible, log₂ 3',
  note: (m) =>
    m.possible === 1
      ? `At a corner one outcome is certain: ${bits(0)}.`
      : m.possible === 2
        ? `On an edge only two outcomes are possible: a coin, never above ${bits(1)}.`
        : m.uniform
          ? 'In the centre all three are equal: the largest entropy.'
          : 'The entropy grows towards the centre.',
  says: (m) => `${at(m)}: entropy ${bits(m.entropy)}.`,
  spoken: (m) =>
    `The entropy is the sum over the three outcomes of probability times information: ${bits(m.entropy)}.`,
  table: {
    outcome: 'Outcome',
    p: 'Probability',
    information: 'Information (bits)',
    part: 'Contribution (bits)',
    sum: 'Sum',
  },
};
