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
  try: 'Set the two probabilities, then try the candidates one by one, those without a logarithm first, and compare the two rows.',
  labels: { p: 'First event', q: 'Second event', f: 'Candidate f(p)' },
  chart: (m) =>
    `Two rows of bars. The first puts f(p) ${valuesOf(m).ofP} and f(q) ${valuesOf(m).ofQ} end to end: ${valuesOf(m).sum}; the second is f(pq) ${valuesOf(m).joint}`,
  x: (m) => (m.f === 'log' ? 'information, bits' : 'value of the candidate'),
  first: 'probability of the first event',
  second: 'probability of the second event',
  wishes: {
    certain: 'A certain event carries 0',
    rarer: 'A rarer event carries more',
    adds: 'Independent events add up',
  },
  why: {
    certain: ({ wishes: { certain } }) =>
      certain.kept ? 'f(1) = 0' : `f(1) = ${n(certain.value)}, not 0`,
    rarer: ({ wishes: { rarer } }) =>
      `f(${shownP(rarer.p[1])}) = ${n(rarer.values[1])} > f(${shownP(rarer.p[0])}) = ${n(rarer.values[0])}`,
    adds: (m) => {
      const { kept, here, endless, example } = m.wishes.adds;
      if (endless)
        return kept
          ? 'Both sides are ∞.'
          : `Both sides are ∞ and cannot be compared. But with p\u00a0=\u00a01/2 and q\u00a0=\u00a01/4, ${n(example.p)} + ${n(example.q)} ≠ ${n(example.joint)}`;
      if (here && !kept)
        return `Here, as it happens, ${sumText(m)} = ${valuesOf(m).joint}. But with p\u00a0=\u00a01/2 and q\u00a0=\u00a01/4, ${n(example.p)} + ${n(example.q)} ≠ ${n(example.joint)}`;
      return here
        ? `${sumText(m)} = ${valuesOf(m).joint}`
        : `${sumText(m)} = ${valuesOf(m).sum}, but f(pq) = ${valuesOf(m).joint}`;
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
