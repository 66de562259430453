import { bits, chance, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';

export const words: Words = {
  title: 'The output and its entropy, epoch by epoch',
  try: 'Press play, or move the slider, and watch on which stretch the entropy falls more.',
  labels: { t: 'Progress of training' },
  chart: (m) =>
    `Blocks of three classes, as wide as the output and as high as the information; below them the curve of the entropy so far. Progress ${n(m.t)}, entropy ${bits(m.entropy)}`,
  y: 'information (bits)',
  overTime: 'entropy so far (bits)',
  x: 'progress of training',
  right: 'right',
  epochs: ['epoch 1', 'epoch 2', 'epoch n'],
  time: (t) => `progress of training ${n(t)} (0 is epoch 1, 1 epoch 2, 2 epoch n)`,
  presets: 'In the lecture',
  play: 'Play',
  pause: 'Pause',
  step: 'One step',
  entropy: 'Entropy of the output',
  candidates: (m) =>
    `As undecided as between ${n(m.candidates, 2, true)} equally likely candidates.`,
  says: (m) =>
    `Progress ${n(m.t)}: output for the right class, class 3, ${chance(m.p[2] as number, 3)}, entropy ${bits(m.entropy)}.`,
  spoken: (m) =>
    `The entropy is the sum of output times information over all classes: ${bits(m.entropy)}.`,
  table: {
    class: 'Class',
    p: 'Output ŷ',
    information: 'Information (bits)',
    part: 'Contribution (bits)',
    sum: 'Sum',
  },
};
