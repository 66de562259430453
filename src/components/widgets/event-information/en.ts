import { bits } from '../../../i18n/numbers.en.ts';
import { shownP } from './digits.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

const names = ['class', 'rain', 'snow', 'birthday', 'lottery'];
const place: Words['place'] = (r) => `${r.place}${r.shared ? '=' : '.'}`;
const information = (x: number) => bits(x, 3, x > 0);
/** All five in their order, in words. */
const order = (m: Model) =>
  m.ranking
    .map((r) => `${place(r)} ${names[r.statement]} ${information(r.information)}`)
    .join(', ');

export const words: Words = {
  title: 'The information of five messages',
  try: 'Change a probability and read how many heads in a row its bar is long.',
  labels: { p: 'Probability' },
  statements: [
    'Tomorrow’s class takes place',
    'It will rain tomorrow',
    'Class is cancelled because of snow',
    'A stranger has your birthday',
    'Your lottery ticket has won, 6\u00a0out\u00a0of\u00a045',
  ],
  place,
  /** As long as a place can be. */
  places: ['5='],
  chart: (m) => `Bars of five messages, from most information to least. ${order(m)}`,
  x: 'information, bits (= heads in a row)',
  probability: (statement, p) => `probability of ${names[statement]} ${shownP(p)}`,
  says: (m) => `${order(m)}.`,
  spoken: ({ rarest }) =>
    `The information of the message about the ${names[rarest.statement]} is minus the logarithm of the probability ${shownP(rarest.p)}: ${information(rarest.information)}.`,
  note: (p) =>
    p.every((x) => x === p[0])
      ? 'Equal probabilities, equal information: how much a message matters to you does not count.'
      : p.includes(1)
        ? `A message of probability 1 tells you what you know already: ${bits(0)}.`
        : 'The order of information is the order of probability, reversed. How much a message matters to you does not count.',
  table: {
    place: 'Place',
    statement: 'Message',
    p: 'Probability',
    information: 'Bits',
  },
};
