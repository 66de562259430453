import { bits, chance } from '../../../i18n/numbers.en.ts';
import { digits } from '../../kit/words/sum-of.ts';
import type { Words } from './ko.ts';

export const words: Words = {
  title: 'The entropy of one coin',
  try: 'Drag the point along the curve and watch how much the height changes from step to step.',
  labels: { p: 'Probability of heads' },
  chart: (m) =>
    `Entropy against the probability of heads. Now probability ${chance(m.p)}, entropy ${bits(m.entropy)}`,
  x: 'probability of heads',
  y: 'entropy, bits',
  peak: `most uncertain: ${bits(1)}`,
  entropy: 'Entropy',
  heads: 'Information of heads',
  tails: 'Information of tails',
  says: (m) =>
    `Probability of heads ${chance(m.p)}, entropy ${bits(m.entropy)}.${m.p === 0 || m.p === 1 ? ' The outcome is certain.' : ''}`,
  spoken: (m) =>
    `The entropy is the contribution of heads, ${bits(m.partHeads, digits)}, plus that of tails, ${bits(m.partTails, digits)}: ${bits(m.entropy, digits)}.`,
  probability: (p) => `probability of heads ${chance(p)}`,
  note: (p) => {
    const [often, rare] = p > 0.5 ? ['heads', 'tails'] : ['tails', 'heads'];
    if (p === 0.5) return 'Nothing favours either side: the entropy is at its largest.';
    return p === 0 || p === 1
      ? `It is always ${often}, so the entropy is ${bits(0)} (0\u00a0log\u00a00 counts as 0). The information of ${rare}, which never comes up, has no bound.`
      : `Of the two sides ${rare} is rarer, so it tells more when it comes up.`;
  },
  table: {
    side: 'Side',
    p: 'Probability',
    information: 'Information (bits)',
    part: 'Contribution (bits)',
    heads: 'Heads',
    tails: 'Tails',
    sum: 'Sum',
  },
};
