import { bits, chance } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';

const percent = (p: number) => chance(p, 3);

export const words: Words = {
  title: 'Confident and wrong',
  try: 'Leave the output as it is, make class 1 the right one instead of class 3, and watch both numbers.',
  labels: { p: 'Output of the net', label: 'Right class' },
  chart: (m) =>
    `Blocks of three classes, as wide as the net’s output and as high as the information. The right class is ${m.right + 1}. Entropy ${bits(m.entropy)}, cross entropy ${bits(m.crossEntropy)}`,
  y: 'information (bits)',
  x: 'probability given by the net is width',
  entropy: 'Entropy',
  entropyIs: 'The entropy is the mean height of the blocks, each counted by its width.',
  crossEntropy: 'Cross entropy',
  crossEntropyIs: 'The cross entropy is the height of the block that is right.',
  right: 'right',
  flag: (m) => `class ${m.right + 1}, cross entropy ${bits(m.crossEntropy)}`,
  border: (i) => `Border between classes ${i + 1} and ${i + 2}`,
  sides: (i, m) =>
    `${percent(m.output[i] as number)} on the left, ${percent(m.output[i + 1] as number)} on the right`,
  presets: 'Two nets',
  netA: 'A: 0.90, 0.06, 0.04',
  netB: 'B: 0.40, 0.50, 0.10',
  weightOf: (name) => `Output for class ${name}`,
  allZero: 'The outputs cannot all be 0; at least one must be above 0.',
  infinite: 'The block that is right has no width: the cross entropy is infinite.',
  says: (m) =>
    `The right class is ${m.right + 1}, with probability ${percent(m.output[m.right] as number)}. Entropy ${bits(m.entropy)}, cross entropy ${bits(m.crossEntropy)}.`,
  spoken: (m) =>
    `The entropy is the sum of output times information over all classes: ${bits(m.entropy)}. The cross entropy is minus the base-2 logarithm of the probability of the right class, ${percent(m.output[m.right] as number)}: ${bits(m.crossEntropy)}.`,
  table: {
    class: 'Class',
    label: 'Label y',
    output: 'Output ŷ',
    information: 'Information (bits)',
    part: 'Part of the entropy (bits)',
    cost: 'Part of the cross entropy (bits)',
    sum: 'Sum',
  },
};
