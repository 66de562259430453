import { inUnit, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';
import type { Bell } from './model.ts';

const nats = (x: number, digits = 3) => inUnit(x, 'nats', digits, true);
const bell = ({ mean, sd }: Bell) => `mean ${n(mean, 4)}, standard deviation ${n(sd, 4)}`;

export const words: Words = {
  title: 'The divergence of two normal curves',
  try: 'Drag the shoulder of the orange curve: make q twice as wide as p, then half as wide.',
  labels: {
    'mean-p': 'Mean of p',
    'sd-p': 'Standard deviation of p',
    'mean-q': 'Mean of q',
    'sd-q': 'Standard deviation of q',
  },
  chart: (m) =>
    `Above, two density curves: p has ${bell(m.p)}, q has ${bell(m.q)}. Below, p(x) ln(p(x)/q(x)): area above zero ${n(m.above, 3, true)}, area below zero ${n(m.below, 3, true)}, their difference ${nats(m.forward)}`,
  density: 'density',
  above: 'above',
  below: 'below',
  forward: 'KL divergence',
  reverse: 'The other way round',
  truth: 'the truth',
  model: 'the model',
  mean: 'mean',
  sd: 'SD',
  meanOf: (name, x) => `mean of ${name} ${n(x, 4)}`,
  sdOf: (name, x) => `standard deviation of ${name} ${n(x, 4)}`,
  swap: 'Swap p and q',
  wide: 'Wider view',
  close: 'Closer view',
  note: ({ p, q }) =>
    p.sd === q.sd
      ? p.mean === q.mean
        ? 'The curves are equal: believing q costs nothing extra.'
        : 'The curves are equally wide and stand in different places.'
      : q.sd < p.sd
        ? 'q is narrower than p. Values that p does give it holds all but impossible, and there p/q grows without bound.'
        : 'q is wider than p. In the tails it is larger than p, so that p/q stays bounded.',
  says: (m) =>
    `p has ${bell(m.p)}, q has ${bell(m.q)}. D(p‖q) is ${nats(m.forward)}, D(q‖p) is ${nats(m.reverse)}.`,
  spoken: (m) =>
    `D(p‖q) is the logarithm of the ratio of the standard deviations, ${nats(m.widths, 4)}, plus ${nats(m.squares, 4)} from the squares, minus half a nat: ${nats(m.forward, 4)}.`,
  table: { value: 'Value', p: 'p', q: 'q', integral: 'Integral (nats)' },
};
