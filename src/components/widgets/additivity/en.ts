import { shown, shownP, valuesOf } from './digits.ts';
import type { Words } from './ko.ts';
import { incomparable, type Model } from './model.ts';
import { failed, symbols } from './wishes.ts';

const n = (x: number) => shown(x);
const sumText = (m: Model) => {
  const { ofP, ofQ } = valuesOf(m);
  return `${ofP} + ${ofQ}`;
};

const verdict = (m: Model): string =>
  failed(m).length === 0
    ? 'All three wishes are fulfilled: −log\u00a0p it is.'
    : `Not fulfilled: ${failed(m).length > 1 ? 'wishes' : 'wish'}\u00a0${failed(m).join('\u00a0and\u00a0')}. This candidate does not measure information.`;

export const words: Words = {
  title: 'Three wishes for information',
  try: 'Try the candidates from the left and compare where the tapes above and below end. Drag an end to change its probability.',
  labels: { p: 'First event', q: 'Second event', f: 'Candidate' },
  chart: (m, laid) =>
    laid
      ? `Tape of f(p) ${valuesOf(m).ofP}, tape of f(q) ${valuesOf(m).ofQ}, end to end ${valuesOf(m).sum}; below them the tape of f(pq) ${valuesOf(m).joint}`
      : `Tape of f(p) ${valuesOf(m).ofP}, tape of f(q) ${valuesOf(m).ofQ} apart from it; the tape of f(pq) is still covered`,
  ends: (m) =>
    incomparable(m)
      ? 'both ends at ∞'
      : m.wishes.adds.here
        ? 'the ends meet'
        : `${valuesOf(m, true).miss} too ${m.joint < m.sum ? 'short' : 'long'}`,
  p: 'end of the tape of the first probability',
  q: 'end of the tape of the second probability',
  untouched: 'Choose a candidate or change a probability: each wish is then judged here.',
  unspoken: (m) =>
    `The sum of the two values ${valuesOf(m).ofP} and ${valuesOf(m).ofQ} is compared with the value of both together.`,
  x: (m) => (m.f === 'log' ? 'information, bits' : 'value of the candidate'),
  first: 'probability of the first event',
  second: 'probability of the second event',
  wishes: {
    certain: 'A certain event carries 0',
    rarer: 'A rarer event carries more',
    adds: 'Independent events add up',
  },
  asks: {
    certain: 'f(1) = 0',
    rarer: 'f(p) < f(q) where p > q',
    adds: 'f(pq) = f(p) + f(q)',
  },
  why: {
    certain: ({ wishes: { certain } }) =>
      certain.kept ? 'f(1) = 0' : `f(1) = ${n(certain.value)} ≠ 0`,
    rarer: ({ wishes: { rarer } }) =>
      `f(${shownP(rarer.p[1])}) = ${n(rarer.values[1])} > f(${shownP(rarer.p[0])}) = ${n(rarer.values[0])}`,
    adds: (m) => {
      const { kept, here, endless, example } = m.wishes.adds;
      const elsewhere = ` (but at 1/2, 1/4: ${n(example.p)} + ${n(example.q)} ≠ ${n(example.joint)})`;
      if (endless) return `∞ = ∞${kept ? '' : elsewhere}`;
      return `${sumText(m)} ${here ? '=' : '≠'} ${valuesOf(m).joint}${here && !kept ? elsewhere : ''}`;
    },
  },
  kept: 'fulfilled',
  broken: 'not fulfilled',
  verdict,
  presets: 'Two events',
  pairs: ['heads, heads', 'heads, rain', 'six, six'],
  ofP: 'First event',
  ofQ: 'Second event',
  sum: 'Sum of the two',
  joint: 'Both together',
  says: (m) =>
    `Candidate ${symbols[m.f]}: sum ${valuesOf(m).sum}, both together ${valuesOf(m).joint}. ${verdict(m)}`,
  spoken: (m) =>
    `Both together have the value ${valuesOf(m).joint}; the two values add up to ${valuesOf(m).sum}: ${incomparable(m) ? 'the two cannot be compared' : m.wishes.adds.here ? 'the same' : 'not the same'}.`,
  table: {
    event: 'Event',
    p: 'Probability',
    value: 'Value of the candidate f',
    together: 'Both (product of the probabilities)',
    sum: 'Sum of the two values',
  },
};
