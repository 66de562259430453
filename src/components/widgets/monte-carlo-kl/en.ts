import { inUnit, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';

const nats = (x: number, digits = 4) => inUnit(x, 'nats', digits, true);
const counted = (count: number) => `${n(count)} ${count === 1 ? 'sample' : 'samples'}`;

export const words: Words = {
  title: 'A divergence estimated from samples',
  try: 'Here p is N(0, 1) and q is N(1, 1). Drag the point to the right until the standard error is a tenth of what it is now.',
  labels: { samples: 'Samples', seed: 'Seed' },
  chart: (m) =>
    `Estimate against the number of samples. From ${counted(m.samples)} of the normal distribution N(0, 1), D(p‖q) is estimated as ${nats(m.estimate)}, standard error ${nats(m.standardError)}, true value ${nats(m.exact, 1)}`,
  one: 'ln(p/q) of one sample',
  running: 'mean so far ± standard error',
  exact: 'True value',
  x: 'number of samples',
  estimate: 'Estimated KL divergence',
  standardError: 'Standard error',
  samples: counted,
  play: 'Draw samples',
  pause: 'Pause',
  step: 'Ten times more',
  again: 'Draw again',
  others: 'Show 20 other seeds',
  alone: 'Show this seed only',
  compare: 'Compare',
  note: (m) =>
    m.samples === 1
      ? 'One sample cannot tell how wrong it is: the standard error counts as infinite.'
      : m.estimate < 0
        ? 'An estimate can be negative. The divergence itself cannot.'
        : `The true value lies ${n(Math.abs(m.estimate - m.exact) / m.standardError, 1, true)} standard errors from the estimate.`,
  says: (m) =>
    `From ${counted(m.samples)} the KL divergence is estimated as ${nats(m.estimate)}, standard error ${nats(m.standardError)}.`,
  spoken: (m) =>
    `The estimate is the mean of the log ratios of ${counted(m.samples)}: ${nats(m.estimate)}. Its standard error is their standard deviation divided by the square root of their number: ${nats(m.standardError)}.`,
  table: {
    count: 'Samples',
    estimate: 'Estimate (nats)',
    error: 'Standard error (nats)',
    scrolls: 'Estimates by number of samples',
  },
};
