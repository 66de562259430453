import { inUnit, n } from '../../../i18n/numbers.en.ts';
import { shownP } from './digits.ts';
import type { Words } from './ko.ts';
import type { Stage } from './model.ts';

/** What the curve of a stage shows, in a sentence. */
const made: Readonly<Record<Stage, string>> = {
  inverse: '1/p',
  log: 'the logarithm',
  'negative-log': 'minus the logarithm',
};

export const words: Words = {
  title: 'From 1/p to −log p',
  try: 'At each stage, halve p again and again and watch how far its bar moves. Then find the event that carries half a bit.',
  labels: { p: 'Probability', base: 'Base of the logarithm', stage: 'Stage' },
  chart: (m) =>
    `Curve of ${made[m.stage]} against the probability, and a bar that each coin halves. Now probability ${shownP(m.p)}, value ${n(m.values[m.stage])}, information ${inUnit(m.information, m.unit)}`,
  y: 'value',
  x: 'probability of the event',
  steps: {
    inverse: '1. reciprocal',
    log: '2. log',
    'negative-log': '3. change sign',
  },
  ends: {
    inverse: {
      certain: {
        good: false,
        text: 'Value 1. Something certain tells nothing new: it should be 0.',
      },
      impossible: { good: true, text: 'Value ∞. The rarer, the larger: the right direction.' },
    },
    log: {
      certain: { good: true, text: 'Value 0. Something certain now counts as 0.' },
      impossible: { good: false, text: 'Value −∞. The rarer, the smaller: the wrong way round.' },
    },
    'negative-log': {
      certain: { good: true, text: 'Value 0. Something certain carries no information.' },
      impossible: { good: true, text: 'Value ∞. The rarer, the larger, and without bound.' },
    },
  },
  good: 'right',
  bad: 'wrong',
  probability: (p) => `probability ${shownP(p)}`,
  halve: 'Halve',
  double: 'Double',
  fold: 'Everyday events, base, formula',
  presets: 'Everyday events',
  events: {
    coin: 'Heads of a coin',
    die: 'One face of a die',
    birthday: 'A stranger has your birthday',
    lottery: 'First prize, lottery 6\u00a0of\u00a045',
  },
  information: 'Information',
  note: (p) =>
    p === 0
      ? 'News of something impossible would carry information without bound. It never arrives.'
      : p === 1
        ? 'What is bound to happen tells nothing new when it does.'
        : undefined,
  head: 'H',
  tosses: ({ p, tosses }) =>
    p === 0
      ? 'No row of heads, however long, is as rare as this.'
      : p === 1
        ? 'No toss is needed: this is known already.'
        : tosses < 1
          ? `More common than heads in one toss of a fair coin; it counts as ${n(tosses)} of a toss.`
          : tosses === 1
            ? 'As rare as heads in one toss of a fair coin.'
            : `As rare as ${n(tosses)} heads in a row with a fair coin.`,
  says: (m) =>
    `Probability ${shownP(m.p)}: ${made[m.stage]} is ${n(m.values[m.stage])}; the information is ${inUnit(m.information, m.unit)}.`,
  spoken: (m) =>
    `The information is minus the logarithm of the probability ${shownP(m.p)}: ${inUnit(m.information, m.unit)}.`,
  table: {
    stage: 'Stage',
    now: (p) => `at p\u00a0=\u00a0${p}`,
    certain: 'at p\u00a0=\u00a01',
    impossible: 'as p goes to 0',
    tosses: 'Tosses of a fair coin',
  },
};
