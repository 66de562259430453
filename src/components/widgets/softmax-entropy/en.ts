import { bits, chance, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';

const classes = (some: readonly number[]) =>
  some.map((i) => i + 1).join(some.length === 2 ? ' and ' : ', ');

export const words: Words = {
  title: 'Logits, temperature and entropy',
  try: 'Add 5 to every logit, then double every logit. After that, move the temperature.',
  labels: { logits: 'Logits', temperature: 'Temperature' },
  chart: (m) =>
    `Logits of ${m.p.length} classes, above them blocks as wide as the probability and as high as the information, below them the curve of the entropy over the temperature. Temperature ${n(m.temperature)}, entropy ${bits(m.entropy)}`,
  information: 'information (bits)',
  class: 'class',
  overTemperature: ['entropy (bits) over temperature ', ''],
  logit: (index) => `Logit of class ${index + 1}`,
  logitIs: (index, m) =>
    `logit ${n(m.logits[index] as number)}, probability ${chance(m.p[index] as number)}`,
  temperatureIs: (T, m) => `temperature ${n(T)}, entropy ${bits(m.entropy)}`,
  all: 'All logits',
  entropy: 'Entropy of the output',
  cold: (m) =>
    m.winners.length === m.p.length
      ? 'T → 0: all logits are equal, and at any temperature so are the probabilities.'
      : m.winners.length > 1
        ? `T → 0: classes ${classes(m.winners)}, whose logit is the largest, share equally. The entropy tends to ${bits(m.coldEntropy)}.`
        : `T → 0: only class ${classes(m.winners)}, whose logit is the largest, is left. The entropy tends to 0 bits.`,
  hot: (m) => `T → ∞: all probabilities become equal. The entropy tends to ${bits(m.hotEntropy)}.`,
  count: 'Classes',
  add: 'Add one',
  remove: 'Remove one',
  samples: 'Samples',
  draw: 'Draw 20',
  again: 'Draw anew',
  drawn: (some) => `Classes drawn at the present temperature: ${some.map((i) => i + 1).join(' ')}`,
  says: (m) =>
    `Temperature ${n(m.temperature)}: the largest probability is ${chance(m.p[m.top] as number)}, of class ${m.top + 1}; the entropy is ${bits(m.entropy)}.`,
  spoken: (m) =>
    `Each probability is the exponential of a logit divided by the temperature, ${n(m.temperature)}, over the sum of all such exponentials. The entropy is the sum of probability times information: ${bits(m.entropy)}.`,
  table: {
    class: 'Class',
    logit: 'Logit',
    p: 'Probability',
    information: 'Information (bits)',
    part: 'Contribution (bits)',
    sum: 'Sum',
  },
};
