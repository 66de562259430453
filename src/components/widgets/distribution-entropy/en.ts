import { chance, inUnit } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

const amount = (x: number, m: Model) => inUnit(x, m.unit);

export const words: Words = {
  title: 'The shape of a distribution and its entropy',
  try: 'Drag the bars or type their weights; add bars and take them away.',
  labels: { weights: 'Weights', base: 'Base of the logarithm' },
  chart: (m) =>
    `Bars of the probabilities of ${m.p.length} outcomes, and below them the bars lying down as blocks: probability is width, information is height. The level stands at the entropy, ${amount(m.entropy, m)}, the roof at ${amount(m.maxEntropy, m)}`,
  y: 'probability',
  height: (unit) => `height: information, ${unit}`,
  width: 'width: probability',
  outcome: (name) => `Outcome ${name}`,
  bar: (name, p) => `outcome ${name}, probability ${chance(p, 3)}`,
  weightOf: (name) => `Weight of outcome ${name}`,
  allZero: 'The weights cannot all be 0; at least one must be above 0.',
  presets: 'Start from',
  uniform: 'All equal',
  oneHot: 'One certain',
  four: 'The four symbols',
  six: 'Six, nearly equal',
  count: 'Number of bars',
  add: 'Add a bar',
  remove: 'Remove a bar',
  entropy: 'Entropy',
  maxEntropy: 'Largest possible, log n',
  perplexity: 'Perplexity',
  says: (m) =>
    `${m.p.length} outcomes, entropy ${amount(m.entropy, m)} of at most ${amount(m.maxEntropy, m)}.`,
  spoken: (m) =>
    `The entropy is the sum over all outcomes of probability times information: ${amount(m.entropy, m)}.`,
  meaning: 'Perplexity: as uncertain as that many equal bars.',
  certain: 'One outcome is certain: no uncertainty is left.',
  largest: 'All are equal: the level touches its roof, log n.',
  table: {
    outcome: 'Outcome',
    p: 'Probability',
    information: (unit) => `Information (${unit})`,
    part: (unit) => `Contribution (${unit})`,
  },
};
