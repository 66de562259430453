import { inUnit, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';
import type { Direction, Ending } from './model.ts';

const nats = (x: number) => inUnit(x, 'nats', 3, true);
const symbol: Readonly<Record<Direction, string>> = { forward: 'D(p‖q)', reverse: 'D(q‖p)' };

/** What became of the curve, in a sentence. */
const endings: Readonly<Record<Ending, string>> = {
  covers: 'q covers both peaks (mode covering).',
  peak: 'q sits on one peak and gives up the other (mode seeking).',
  between:
    'q is caught between the peaks. There are better places, but the gradient does not lead there.',
};

export const words: Words = {
  title: 'One curve for two peaks',
  try: 'Here q was fitted by making the forward D(p∥q) small. Change to the reverse D(q∥p), and start it from 1, then from 0.',
  labels: { separation: 'Between the peaks', direction: 'Divergence made small', start: 'Start' },
  chart: (m) =>
    `Above, p with two peaks ${n(m.separation)} apart and the fitted curve q. Below, the way from mean ${n(m.start)} and standard deviation 1 to mean ${n(m.mean)} and standard deviation ${n(m.sd)}. ${symbol[m.direction]} left: ${nats(m.divergence)}`,
  density: 'density',
  map: ['standard deviation of ', ''],
  x: 'mean of q',
  from: 'start',
  directions: { forward: 'forward', reverse: 'reverse' },
  symbol,
  left: 'Divergence left',
  mean: 'Mean of the fitted q',
  sd: 'Standard deviation of the fitted q',
  separation: (x) => `${n(x)} between the peaks`,
  start: (x) => `start ${n(x)}`,
  play: 'Watch the descent',
  pause: 'Pause',
  step: 'One step',
  all: 'Ways from all starts',
  alone: 'This start only',
  note: (ending) => endings[ending],
  says: (m) =>
    `Fitted with ${symbol[m.direction]}, q has mean ${n(m.mean)} and standard deviation ${n(m.sd)}; ${nats(m.divergence)} are left. ${endings[m.ending]}`,
  spoken: (m) =>
    `p is an equal mixture of normal distributions with means ${n(-m.separation / 2)} and ${n(m.separation / 2)} and standard deviation 0.5. q is normal with mean ${n(m.mean)} and standard deviation ${n(m.sd)}; the divergence left is ${nats(m.divergence)}.`,
  table: { value: 'Value', start: 'Start', end: 'Fitted', mean: 'Mean', sd: 'Standard deviation' },
};
