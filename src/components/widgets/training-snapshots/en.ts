import { bits, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';

export const words: Words = {
  title: 'Three moments of a network in training',
  try: 'A network looks at a photo and divides 100% among five answers; number 5 is right. Say which loses the larger share by midway, the squared error or the entropy; then press play.',
  labels: { t: 'Progress of training' },
  chart: (m) =>
    `Bars of the probabilities of five classes, and below them the curves of three numbers. Progress of training ${n(m.t)}; the right class, class 5, has probability ${n(m.right)}; the entropy is ${bits(m.entropy)}`,
  time: (t) => `progress of training ${n(t)} (0 early, 1 midway, 2 late)`,
  y: 'probability given by the network',
  left: 'what is left of the start (100%)',
  right: 'right',
  target: 'perfect: 1 here',
  three: 'Three moments',
  moments: ['early', 'midway', 'late'],
  jump: (moment, t) => `${moment}, t = ${t}`,
  play: 'Play',
  pause: 'Pause',
  step: 'One step',
  entropy: 'Entropy',
  crossEntropy: 'Cross entropy',
  squaredError: 'Squared error',
  ofStart: (share) => `${Math.round(share * 100)}% of the start`,
  phase: (m) =>
    Math.max(...m.p) < 0.25
      ? 'The bars are still fairly even: the network knows little.'
      : m.right < 0.6
        ? 'The right class leads, but the network is still very undecided.'
        : 'The network now clearly favours the right class, yet much doubt is left.',
  says: (m) =>
    `Progress ${n(m.t)}: probability of the right class ${n(m.right)}, entropy ${bits(m.entropy)}, cross entropy ${bits(m.crossEntropy)}, squared error ${n(m.squaredError)}.`,
  spoken: (m) =>
    `The squared error adds the squared differences of output and label: ${n(m.squaredError)}. The entropy is ${bits(m.entropy)}. The cross entropy is minus the logarithm of the probability of the right class, ${n(m.right)}: ${bits(m.crossEntropy)}.`,
  table: {
    class: 'Class',
    label: 'Label y',
    p: 'Output ŷ',
    square: '(ŷ\u00a0−\u00a0y)²',
    part: '−ŷ log₂ ŷ (bits)',
    sum: 'Sum',
  },
};
