import { bits, chance, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';

const diceOf = (count: number) => `${count} ${count === 1 ? 'die' : 'dice'}`;
const throwsOf = (count: number) => (count === 1 ? 'one throw' : `${n(count)} throws`);

export const words: Words = {
  title: 'The sum of dice and its entropy',
  try: 'Load the 6, then add dice one by one and compare the gold strip with the one of fair dice.',
  labels: {
    dice: 'Number of dice',
    face: 'Loaded face',
    probability: 'Its probability',
    throws: 'Throws',
    seed: 'Seed',
  },
  chart: (m) =>
    `Bar chart of the probability of each sum of ${diceOf(m.dice)}, ${m.face ? `face ${m.face} with probability ${chance(m.probability)}` : 'fair'}. Entropy ${bits(m.entropy)}, mean ${n(m.mean, 2)}${m.empiricalEntropy === undefined ? '' : `. Entropy of ${throwsOf(m.throws)} ${bits(m.empiricalEntropy)}`}`,
  x: 'sum of the faces',
  y: 'probability',
  equal: (sums) => ['as uncertain', `as ${sums} equal sums`, ''],
  fair: (entropy) => `fair: ${bits(entropy, 3, true)}`,
  thrown: throwsOf,
  presets: 'In the lecture',
  preset: (dice, p) => [diceOf(dice), p === undefined ? 'fair' : `6 at ${chance(p)}`],
  diceUnit: undefined,
  dice: diceOf,
  none: 'none',
  probabilityOf: (face) => (face ? `Probability of a ${face}` : 'Its probability'),
  unused: 'not used: fair dice',
  probability: (face, p) => `probability ${chance(p)} of ${face ? `a ${face}` : 'the loaded face'}`,
  times: undefined,
  throwFirst: 'Throw 100 times',
  throwAgain: 'Throw again',
  throwMore: 'Ten times as many',
  entropy: 'Entropy of the sum',
  mean: 'Mean of the sum',
  empirical: 'Entropy of the throws',
  limit: ({ dice, face, probability }) =>
    face > 0 && probability === 1
      ? `The sum is always ${dice * face}: a certain outcome, so the entropy is ${bits(0)}.`
      : face > 0 && probability === 0
        ? `Face ${face} never comes up; the other five are equally likely.`
        : face > 0
          ? 'The other five faces share the rest equally.'
          : 'All six faces are equally likely.',
  says: (m) =>
    `${diceOf(m.dice)}, ${m.face ? `a ${m.face} with probability ${chance(m.probability)}` : 'fair'}. Entropy of the sum ${bits(m.entropy)}, mean ${n(m.mean, 2)}${m.empiricalEntropy === undefined ? '' : `, entropy of ${throwsOf(m.throws)} ${bits(m.empiricalEntropy)}`}.`,
  spoken: (m) =>
    `Multiply the probability of each sum from ${m.sums[0]} to ${m.sums.at(-1)} by its logarithm to base 2; minus the total is ${bits(m.entropy)}.`,
  table: {
    sum: 'Sum',
    p: 'Probability',
    part: 'Contribution (bits)',
    count: 'Times thrown',
    share: 'Share of throws',
    total: 'Total',
  },
};
