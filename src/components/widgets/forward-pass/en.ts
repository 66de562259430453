import { bits, chance, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';
import { product } from './short.ts';

export const words: Words = {
  title: 'A net opened up',
  try: 'Double all three inputs, then drag them one by one, and watch the logits and the output.',
  labels: { x: 'Inputs', seed: 'Seed of the weights' },
  chart: (m) =>
    `A net that leads from 3 inputs through 3 hidden layers up to 5 logits; above it blocks as wide as the output and as high as the information. Inputs ${m.x.map((x) => n(x)).join(', ')}; the output is largest for class ${m.top + 1}; entropy ${bits(m.entropy)}`,
  information: 'information (bits)',
  class: 'class',
  input: (index) => `Input ${index + 1}`,
  inputIs: (index, m) => `input ${n(m.x[index] as number)}, entropy ${bits(m.entropy)}`,
  all: 'Inputs',
  double: 'Double',
  halve: 'Halve',
  zero: 'Zero',
  again: 'Other weights',
  entropy: 'Entropy of the output',
  path: (m) =>
    m.path
      ? `The bold path adds most to the logit of class ${m.top + 1}: ${product(m)} = ${n(m.path.adds, 2)}. All paths together make the logit, ${n(m.logits[m.top] as number, 2)}.`
      : 'No path reaches the output: one layer has no neuron above 0, so all logits are 0.',
  says: (m) =>
    m.path === undefined
      ? `All logits are 0 and all outputs are equal; the entropy is ${bits(m.entropy)}.`
      : `The output is largest for class ${m.top + 1}, with probability ${chance(m.p[m.top] as number, 3)}; the entropy is ${bits(m.entropy)}.`,
  spoken: (m) =>
    `The logit of class ${m.top + 1} is the sum of weight times value over the last hidden layer: ${n(m.logits[m.top] as number)}. Softmax makes it ${chance(m.p[m.top] as number, 3)}. The entropy is the sum of output times information over all classes: ${bits(m.entropy)}.`,
  layers: ['Input x', 'Hidden h¹', 'Hidden h²', 'Hidden h³', 'Logit z'],
  table: {
    layer: 'Layer',
    output: 'Output ŷ',
    information: 'Information (bits)',
    part: 'Contribution (bits)',
  },
};
