import { bits, n } from '../../../i18n/numbers.en.ts';
import { nameOf } from '../../kit/words/letters.ts';
import type { Words } from './ko.ts';
import { sight } from './model.ts';

const shown = (x: number) => bits(x, 3, true);
const counted = (count: number) => `${n(count)} ${count === 1 ? 'message' : 'messages'}`;

export const words: Words = {
  title: 'The bill as messages add up',
  try: 'Messages are drawn from p and sent in a code made for q; you see the bits that a message took on average. Drag the point, or send messages.',
  labels: { p: 'Sent from p', q: 'Code for q', n: 'Messages', seed: 'Seed' },
  chart: (m) =>
    `The mean bill against the number of messages. ${counted(m.n)} took ${shown(m.bill)} on average in the code for q and ${shown(m.own)} in the code for p. In the end the bill settles at H(p, q), ${shown(m.crossEntropy)}`,
  y: 'bits',
  paid: 'code for q',
  own: 'code for p',
  x: 'messages',
  shares: 'share so far',
  bill: 'Mean bill so far',
  settles: 'Settles at',
  floor: 'Floor',
  waste: 'Waste',
  messages: counted,
  play: 'Send more',
  pause: 'Pause',
  step: 'Ten times more',
  presets: 'Whose code',
  chapter: 'The chapter’s q',
  right: 'q = p',
  ignorant: 'q knows nothing',
  sure: 'q is too sure',
  rare: 'q forgot a rare c',
  net: 'The net’s first output',
  allZero: 'The weights cannot all be 0; at least one must be above 0.',
  count: 'Number of outcomes',
  add: 'Add an outcome',
  remove: 'Remove an outcome',
  onward: 'Carry these probabilities on to:',
  inNumbers: 'Type the probabilities, see the sum',
  note(m) {
    const s = sight(m);
    switch (s.kind) {
      case 'lost':
        return `A message ${nameOf(s.outcome)} has come, and the code for q has no way to send it. From now on the mean bill is infinite.`;
      case 'will-be-lost':
        return 'An outcome to which q gives probability 0 has not come yet. Once it does, the bill is infinite.';
      case 'own':
        return 'q equals p, so nothing is wasted: the two lines are one.';
      case 'saved':
        return `So far a message took ${shown(-s.waste)} less than in the code for p. That is luck, and it will not last.`;
      case 'wasted':
        return `In the code for p the same messages would have taken ${shown(s.waste)} less each, ${bits(s.waste * m.n, 0)} in all.`;
    }
  },
  says: (m) => `${counted(m.n)} took ${shown(m.bill)} on average. ${words.note(m)}`,
  spoken: (m) =>
    `The mean bill is the sum, over the outcomes, of the share of the messages times the length in the code for q: ${bits(m.bill, 4, true)}.`,
  table: {
    outcome: 'Outcome',
    share: 'share so far',
    price: 'Length in q’s code (bits)',
    own: 'Length in p’s code (bits)',
    outcomes: 'Probabilities and lengths of the outcomes',
    count: 'Messages',
    paid: 'Code for q (bits)',
    ownPaid: 'Code for p (bits)',
    waste: 'Waste (bits)',
    path: 'Mean bill by number of messages',
  },
};
