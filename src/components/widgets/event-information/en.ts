import { bits, n } from '../../../i18n/numbers.en.ts';
import { shownP } from './digits.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

const names = ['class', 'rain', 'snow', 'birthday', 'lottery'];
/** How likely so many heads in a row are. */
const chances = (heads: number) => (heads === 0 ? '1' : `1/${n(2 ** heads)}`);
const ordinals = ['1st', '2nd', '3rd', '4th', '5th'];
const place: Words['place'] = (r) => `${r.shared ? 'joint ' : ''}${ordinals[r.place - 1]}`;
const information = (x: number) => bits(x, 3, x > 0);
/** Those that are laid in so many tosses, in their order, in words. */
const order = (m: Model, laid = Number.POSITIVE_INFINITY) =>
  m.ranking
    .filter((r) => r.information <= laid)
    .map((r) => `${place(r)} ${names[r.statement]} ${information(r.information)}`)
    .join(', ');

export const words: Words = {
  title: 'The information of five messages',
  try: 'Toss on until all five rows are laid. Then drag the end of a row to change its probability.',
  labels: { p: 'Probability' },
  statements: [
    'Tomorrow’s class takes place',
    'It will rain tomorrow',
    'Class is cancelled because of snow',
    'A stranger has your birthday',
    'Your lottery ticket has won, 6\u00a0out\u00a0of\u00a045',
  ],
  place,
  chart: (m, laid) =>
    `A row of heads for each message, one head for each bit. ${order(m, laid)}${laid < m.tosses ? `. The others are rarer than ${laid} heads in a row` : ''}`,
  x: 'information, bits (= heads in a row)',
  so: (heads) => `${heads} ${heads === 1 ? 'head' : 'heads'}: ${chances(heads)}`,
  toss: 'Toss on',
  again: 'Toss from the start',
  pause: 'Pause',
  step: 'Toss once more',
  probability: (statement, p) => `probability of ${names[statement]} ${shownP(p)}`,
  says: (m) => `${order(m)}.`,
  spoken: ({ told }) =>
    `The information of the message about the ${names[told.statement]} is minus the logarithm of the probability ${shownP(told.p)}: ${information(told.information)}.`,
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
